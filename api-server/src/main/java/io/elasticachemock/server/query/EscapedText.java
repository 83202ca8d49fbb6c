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
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import org.jspecify.annotations.Nullable;

/**
 * Has Jackson write elements that hold text with something to escape in it. The names carry no prefix and no namespace of
 * their own.
 */
final class EscapedText {
    private static final String AROUND = "around";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable ToXmlGenerator generator;

    /** An element that holds text. */
    byte[] element(String name, String text) {
        try {
            ToXmlGenerator out = generator();
            // Whatever fails in the middle of an element leaves a generator behind that nobody can go on with.
            generator = null;
            out.writeStringField(name, text);
            out.flush();
            byte[] element = bytes.toByteArray();
            bytes.reset();
            generator = out;
            return element;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Loaded with the first such text. */
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
