package io.elasticachemock.server.query;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Writes the value of any member: one walk over the members of its shape, for XML and JSON alike, because Jackson's
 * generator of XML is a generator of JSON as well. What the two do differently is in the subclasses.
 */
abstract class ShapeWriter {
    private final JsonGenerator out;

    ShapeWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Starts a list, whose name was written before. */
    abstract void startList() throws IOException;

    /** Comes before each element of a list. */
    abstract void beforeElement(Member element) throws IOException;

    abstract void endList() throws IOException;

    abstract void timestamp(Instant instant, Member member) throws IOException;

    /** Comes instead of a member that has no value. */
    abstract void absent(Member member) throws IOException;

    final void structure(Shape shape, SdkPojo structure) throws IOException {
        out.writeStartObject();
        for (Member member : shape.members()) {
            Object value = member.get(structure);
            if (value == null) {
                absent(member);
            } else {
                out.writeFieldName(member.name());
                value(member, value);
            }
        }
        out.writeEndObject();
    }

    final void value(Member member, Object value) throws IOException {
        switch (member.kind()) {
            case TEXT -> out.writeString((String) value);
            case INTEGER -> out.writeNumber((Integer) value);
            case DOUBLE -> out.writeNumber((Double) value);
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case TIMESTAMP -> timestamp((Instant) value, member);
            case STRUCTURE -> structure(member.structure(), (SdkPojo) value);
            case LIST -> list(member.element(), (List<?>) value);
        }
    }

    private void list(Member element, List<?> elements) throws IOException {
        startList();
        for (Object value : elements) {
            beforeElement(element);
            value(element, value);
        }
        endList();
    }
}
