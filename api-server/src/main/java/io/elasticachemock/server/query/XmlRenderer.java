package io.elasticachemock.server.query;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.jackson.dataformat.xml.XmlFactory;
import com.fasterxml.jackson.dataformat.xml.ser.ToXmlGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Renders the element of any member: one walk over the members of its shape. A list is an element that holds one element
 * for each of its own; a structure or a list without anything in it is an empty element.
 *
 * <p>The names carry no prefix and no namespace of their own, because the answer's root declares ElastiCache's as the
 * default. So an element's bytes are the same wherever it stands, and can be kept.
 */
final class XmlRenderer implements Fragments.Renderer {
    private static final String AROUND = "around";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable ToXmlGenerator generator;

    @Override
    public byte[] element(Member member, SdkPojo object) {
        return render(member, object);
    }

    /** The element of that member with that value. */
    byte[] render(Member member, Object value) {
        return rendered(out -> write(out, member, value));
    }

    /** An element that holds text. */
    byte[] render(String name, String text) {
        return rendered(out -> out.writeStringField(name, text));
    }

    private byte[] rendered(Content content) {
        try {
            ToXmlGenerator out = generator();
            // Whatever fails in the middle of an element leaves a generator behind that nobody can go on with.
            generator = null;
            content.write(out);
            out.flush();
            byte[] element = bytes.toByteArray();
            bytes.reset();
            generator = out;
            return element;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ToXmlGenerator out, Member member, Object value) throws IOException {
        out.writeFieldName(member.name());
        switch (member.kind()) {
            case TEXT -> out.writeString((String) value);
            case TIMESTAMP -> out.writeString(Timestamps.xml((Instant) value, member.name()));
            case INTEGER, DOUBLE, BOOLEAN -> out.writeString(value.toString());
            case STRUCTURE -> members(out, member.structure(), (SdkPojo) value);
            case LIST -> elements(out, member.element(), (List<?>) value);
        }
    }

    private static void members(ToXmlGenerator out, Shape shape, SdkPojo structure) throws IOException {
        out.writeStartObject();
        for (Member member : shape.members()) {
            Object value = member.get(structure);
            if (value != null) {
                write(out, member, value);
            }
        }
        out.writeEndObject();
    }

    private static void elements(ToXmlGenerator out, Member element, List<?> values) throws IOException {
        out.writeStartObject();
        for (Object value : values) {
            write(out, element, value);
        }
        out.writeEndObject();
    }

    /** A generator in the middle of an element that never ends: to make one takes as long as to render a small group. */
    private ToXmlGenerator generator() throws IOException {
        ToXmlGenerator out = generator;
        if (out == null) {
            bytes.reset();
            out = Factory.XML.createGenerator(bytes);
            out.setNextName(new QName(AROUND));
            out.writeStartObject();
            // The tag of the element around is finished only when something follows it.
            out.writeStringField(AROUND, AROUND);
            out.flush();
            bytes.reset();
        }
        return out;
    }

    private interface Content {
        void write(ToXmlGenerator out) throws IOException;
    }

    /** Loaded with the first answer. */
    private static final class Factory {
        static final XmlFactory XML = make();

        private static XmlFactory make() {
            // Named, because to search the class path for them takes longer than to load them.
            XmlFactory factory = new XmlFactory(new WstxInputFactory(), new WstxOutputFactory());
            XMLOutputFactory output = factory.getXMLOutputFactory();
            output.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
            // A refusal may quote what no XML can carry, and must be written all the same.
            output.setProperty(
                    WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER,
                    new InvalidCharHandler.ReplacingHandler('\uFFFD'));
            return factory;
        }
    }
}
