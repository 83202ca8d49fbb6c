package io.elasticachemock.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VersionNumberProperties {
    @Example
    void numbers_are_compared_as_numbers() {
        assertThat(VersionNumber.parse("3.2.10")).isGreaterThan(VersionNumber.parse("3.2.6"));
        assertThat(VersionNumber.parse("10.0")).isGreaterThan(VersionNumber.parse("9.1"));
    }

    @Example
    void other_texts_are_no_numbers() {
        for (String text : List.of("", "6.x", "7.", ".7", "1.2.3.4", "-1.0", "99999.1", "7 ", "٧.١")) {
            assertThat(VersionNumber.find(text)).as(text).isEmpty();
        }
    }

    @Example
    void parts_that_are_left_out_are_zero() {
        assertThat(VersionNumber.parse("7")).isEqualTo(new VersionNumber(7, 0, 0));
        assertThat(VersionNumber.parse("7.1")).isEqualTo(new VersionNumber(7, 1, 0));
    }

    @Property
    void a_number_is_read_back_from_its_text(@ForAll("numbers") VersionNumber number) {
        assertThat(VersionNumber.parse(number.major() + "." + number.minor() + "." + number.patch()))
                .isEqualTo(number);
    }

    @Property
    void the_order_is_the_order_of_the_padded_numbers(
            @ForAll("numbers") VersionNumber one, @ForAll("numbers") VersionNumber other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(padded(one).compareTo(padded(other))));
    }

    @Provide
    Arbitrary<VersionNumber> numbers() {
        // Small numbers beside large ones, so that equal parts and parts of different lengths are common.
        var part = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 9999));
        return Combinators.combine(part, part, part).as(VersionNumber::new);
    }

    private static String padded(VersionNumber number) {
        return "%04d.%04d.%04d".formatted(number.major(), number.minor(), number.patch());
    }
}
