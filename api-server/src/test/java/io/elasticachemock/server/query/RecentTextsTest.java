package io.elasticachemock.server.query;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

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
    void texts_that_share_a_place_stay_themselves() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                assertThat(read("g" + i)).isEqualTo("g" + i);
            }
        }
    }

    private String read(String text) {
        byte[] bytes = ("x" + text + "y").getBytes(US_ASCII);
        return texts.ascii(bytes, 1, bytes.length - 1, text.hashCode());
    }
}
