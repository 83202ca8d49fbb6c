package io.elasticachemock.server.query;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTextsTest {
    private final RecentTexts texts = new RecentTexts();

    @Test
    void a_short_text_is_the_same_object_when_it_comes_again() {
        assertThat(read("cache.r6g.large")).isEqualTo("cache.r6g.large").isSameAs(read("cache.r6g.large"));
    }

    @Test
    void a_text_that_is_as_long_as_a_secret_is_not_remembered() {
        assertThat(read("sixteen-letters!")).isEqualTo("sixteen-letters!").isNotSameAs(read("sixteen-letters!"));
    }

    @Test
    void texts_that_differ_by_what_counts_for_nothing_stay_themselves() {
        for (String text : List.of("", "\0", "\0\0", "a", "\0a", "a\0", "eightlet", "eightlet\0", "eightlet\0\0")) {
            assertThat(read(text)).isEqualTo(text).isSameAs(read(text));
        }
    }

    @Test
    void texts_that_share_a_place_stay_themselves() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                assertThat(read("g" + i)).isEqualTo("g" + i);
            }
        }
    }

    private String read(String text) {
        byte[] bytes = ("x" + text + "y").getBytes(US_ASCII);
        return texts.ascii(bytes, 1, bytes.length - 1, number(text, 0, 8), number(text, 8, 16));
    }

    private static long number(String text, int from, int to) {
        long number = 0;
        for (int i = from; i < Math.min(to, text.length()); i++) {
            number = number * 256 + text.charAt(i);
        }
        return number;
    }
}
