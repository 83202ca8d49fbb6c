package io.elasticachemock.server.query;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Renders structures as JSON, as AWS was recorded to: members without a value are null, timestamps are seconds since 1970
 * with a fraction.
 */
final class JsonRenderer {
    private final JsonGenerator out;

    JsonRenderer(JsonGenerator out) {
        this.out = out;
    }

    void structure(Shape shape, SdkPojo structure) throws IOException {
        out.writeStartObject();
        for (Member member : shape.members()) {
            out.writeFieldName(member.name());
            Object value = member.get(structure);
            if (value == null) {
                out.writeNull();
            } else {
                value(member, value);
            }
        }
        out.writeEndObject();
    }

    private void value(Member member, Object value) throws IOException {
        switch (member.kind()) {
            case TEXT -> out.writeString((String) value);
            case INTEGER -> out.writeNumber((Integer) value);
            case DOUBLE -> out.writeNumber((Double) value);
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case TIMESTAMP -> out.writeNumber(Timestamps.json((Instant) value));
            case STRUCTURE -> structure(member.structure(), (SdkPojo) value);
            case LIST -> {
                out.writeStartArray();
                for (Object element : (List<?>) value) {
                    value(member.element(), element);
                }
                out.writeEndArray();
            }
        }
    }
}
