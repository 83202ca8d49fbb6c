package io.elasticachemock.server.query;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.jackson.dataformat.xml.XmlFactory;
import com.fasterxml.jackson.dataformat.xml.ser.ToXmlGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;

/**
 * Renders single elements as bytes, each as it will stand inside an answer: the names carry no prefix and no namespace
 * of their own, because the answer's root declares ElastiCache's as the default. So an element's bytes are the same
 * wherever it stands, and can be kept.
 */
final class XmlPen implements Closeable {
    private static final XmlFactory XML = factory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ToXmlGenerator out;
    private final XmlShapeWriter writer;

    XmlPen() {
        try {
            out = XML.createGenerator(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer = new XmlShapeWriter(out);
    }

    /** The element of that member with that value. */
    byte[] element(Member member, Object value) {
        return element(member.name(), () -> writer.value(member, value));
    }

    /** An element that holds one element for each entry. */
    byte[] element(String name, Map<String, String> texts) {
        return element(name, () -> {
            out.writeStartObject();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                out.writeStringField(text.getKey(), text.getValue());
            }
            out.writeEndObject();
        });
    }

    private byte[] element(String name, Content content) {
        try {
            out.setNextName(new QName(name));
            content.write();
            out.flush();
            byte[] element = bytes.toByteArray();
            bytes.reset();
            return element;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XmlFactory factory() {
        // Named, because to search the class path for them takes longer than to load them.
        XmlFactory factory = new XmlFactory(new WstxInputFactory(), new WstxOutputFactory());
        XMLOutputFactory output = factory.getXMLOutputFactory();
        output.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        // One pen writes many elements, none of which is inside another: not a document, as the check would have it.
        output.setProperty(WstxOutputProperties.P_OUTPUT_VALIDATE_STRUCTURE, false);
        // A refusal may quote what no XML can carry, and must be written all the same.
        output.setProperty(
                WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER, new InvalidCharHandler.ReplacingHandler('\uFFFD'));
        return factory;
    }

    private interface Content {
        void write() throws IOException;
    }

    private static final class XmlShapeWriter extends ShapeWriter {
        private final ToXmlGenerator out;

        XmlShapeWriter(ToXmlGenerator out) {
            super(out);
            this.out = out;
        }

        /** A list is an element that holds its elements by the name of the list's member. */
        @Override
        void startList() throws IOException {
            out.writeStartObject();
        }

        @Override
        void beforeElement(Member element) throws IOException {
            out.writeFieldName(element.name());
        }

        @Override
        void endList() throws IOException {
            out.writeEndObject();
        }

        @Override
        void timestamp(Instant instant, Member member) throws IOException {
            out.writeString(Timestamps.xml(instant, member.name()));
        }

        @Override
        void absent(Member member) {}
    }
}
