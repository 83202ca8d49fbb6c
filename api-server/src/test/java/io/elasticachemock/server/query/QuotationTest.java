package io.elasticachemock.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void leaves_a_short_text_as_it_is() {
        assertThat(Quotation.of("a & <b> é 😀\r\n\t")).isEqualTo("a & <b> é 😀\r\n\t");
    }

    @Test
    void cuts_a_long_text_but_no_character_in_two() {
        assertThat(Quotation.of("a".repeat(121))).isEqualTo("a".repeat(120) + "...");
        assertThat(Quotation.of("a" + "😀".repeat(100))).isEqualTo("a" + "😀".repeat(59) + "...");
    }

    @Test
    void replaces_what_xml_cannot_carry() {
        assertThat(Quotation.of("a\u0000b\u001fc\ufffed\uffffe\ud800f\udc00")).isEqualTo("a�b�c�d�e�f�");
    }
}
