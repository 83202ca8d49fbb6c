package io.elasticachemock.engine.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {
    @ParameterizedTest
    @ValueSource(strings = {"team", "Cost Center", "a_b.c:d/e=f+g-h@i", "größe", "環境", "my-aws:key"})
    void may_have_letters_digits_spaces_and_some_signs(String text) {
        assertThat(new Tag(text, text).key()).isEqualTo(text);
    }

    @Test
    void may_have_an_empty_value() {
        assertThat(new Tag("team", "").value()).isEmpty();
    }

    @Test
    void has_at_most_128_characters_in_its_key_and_256_in_its_value() {
        // Characters of two units each count once.
        var letter = "𝒜";
        assertThat(new Tag(letter.repeat(128), letter.repeat(256)).key()).hasSize(256);
        assertRefused(letter.repeat(129), "");
        assertRefused("team", letter.repeat(257));
        assertRefused("", "blue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws:team", "AWS:team", "aws:"})
    void is_refused_when_its_key_is_reserved(String key) {
        assertRefused(key, "blue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<b", "a\tb", "a\nb", "50%", "a,b", "a*b"})
    void is_refused_with_other_signs(String text) {
        assertRefused(text, "blue");
        assertRefused("team", text);
    }

    private static void assertRefused(String key, String value) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> new Tag(key, value))
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }
}
