package io.elasticachemock.server.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class XmlRendererTest {
    private final XmlRenderer renderer = new XmlRenderer();

    @Test
    void escapes_what_would_be_read_as_something_else() {
        assertThat(rendered("a & b < c > d \" e ' f\r\n\tg"))
                .isEqualTo("<T>a &amp; b &lt; c > d \" e ' f&#xd;\n\tg</T>");
    }

    @Test
    void replaces_what_xml_cannot_carry() {
        assertThat(rendered("a\u0000b\u001fc\uffffd")).isEqualTo("<T>a\ufffdb\ufffdc\ufffdd</T>");
    }

    @Test
    void writes_plain_text_as_the_library_does() {
        EscapedText library = new EscapedText();
        for (char c = 0; c < 0x180; c++) {
            for (String text : new String[] {"" + c, "a" + c, c + "b", "]]" + c, ""}) {
                assertThat(rendered(text)).isEqualTo(new String(library.element("T", text), UTF_8));
            }
        }
    }

    @Test
    void renders_the_same_element_each_time() {
        String first = rendered("text");
        rendered("something else");

        assertThat(rendered("text")).isEqualTo(first).isEqualTo("<T>text</T>");
    }

    @Test
    void an_xml_parser_reads_back_every_text() throws Exception {
        Random random = new Random(1);
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int bits = 1 + random.nextInt(16);
            for (int i = random.nextInt(40); i >= 0; i--) {
                char c = (char) random.nextInt(1 << bits);
                if (c >= ' ' && !Character.isSurrogate(c) && c < '\ufffe') {
                    text.append(c);
                }
            }
            byte[] document = rendered(text.toString()).getBytes(UTF_8);

            assertThat(parser.parse(new ByteArrayInputStream(document))
                            .getDocumentElement()
                            .getTextContent())
                    .isEqualTo(text.toString());
        }
    }

    private String rendered(String text) {
        return new String(renderer.render("T", text), UTF_8);
    }
}
