package io.elasticachemock.server.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class XmlOutputTest {
    @Test
    void escapes_what_would_be_read_as_something_else() {
        assertThat(written("a & b < c > d \" e ' f\r\n\tg")).isEqualTo("a &amp; b &lt; c &gt; d \" e ' f&#xD;\n\tg");
    }

    @Test
    void replaces_what_xml_cannot_carry() {
        assertThat(written("a\u0000b\u001fc\ufffed\uffffe\ud800f\udc00")).isEqualTo("a�b�c�d�e�f�");
    }

    @Test
    void an_xml_parser_reads_back_every_text() throws Exception {
        Random random = new Random(1);
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int bits = 1 + random.nextInt(21);
            for (int i = random.nextInt(40); i >= 0; i--) {
                int codePoint = random.nextInt(1 << bits) % (Character.MAX_CODE_POINT + 1);
                if (XmlOutput.isXml(codePoint)) {
                    text.appendCodePoint(codePoint);
                }
            }
            byte[] document = ("<a>" + written(text.toString()) + "</a>").getBytes(UTF_8);

            assertThat(parser.parse(new ByteArrayInputStream(document))
                            .getDocumentElement()
                            .getTextContent())
                    .isEqualTo(text.toString());
        }
    }

    @Test
    void grows_with_what_is_written() {
        String large = "x&é".repeat(100_000);

        assertThat(written(large)).isEqualTo(large.replace("&", "&amp;"));
    }

    private static String written(String text) {
        XmlOutput out = new XmlOutput();
        out.text(text);
        return new String(out.toByteArray(), UTF_8);
    }
}
