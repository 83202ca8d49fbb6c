package io.elasticachemock.server.query;

import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Renders the element of any member: one walk over the members of its shape. A list is an element that holds one element
 * for each of its own; a structure or a list without anything in it is an empty element.
 *
 * <p>The names carry no prefix and no namespace of their own, because the answer's root declares ElastiCache's as the
 * default. So an element's bytes are the same wherever it stands, and can be kept.
 */
final class XmlRenderer {
    private final XmlOutput out = new XmlOutput();

    private XmlRenderer() {}

    /** The element of that member with that value. */
    static byte[] element(Member member, Object value) {
        XmlRenderer renderer = new XmlRenderer();
        renderer.write(member, value);
        return renderer.out.toByteArray();
    }

    private void write(Member member, Object value) {
        XmlTags tags = member.tags();
        int start = out.length();
        out.markup(tags.open());
        int inside = out.length();
        switch (member.kind()) {
            case TEXT -> out.text((String) value);
            case TIMESTAMP -> out.text(Timestamps.xml((Instant) value, member.name()));
            case INTEGER, DOUBLE, BOOLEAN -> out.text(value.toString());
            case STRUCTURE -> members(member.structure(), (SdkPojo) value);
            case LIST -> elements(member.element(), (List<?>) value);
        }
        if (out.length() == inside) {
            out.truncate(start);
            out.markup(tags.empty());
        } else {
            out.markup(tags.close());
        }
    }

    private void members(Shape shape, SdkPojo structure) {
        for (Member member : shape.members()) {
            Object value = member.get(structure);
            if (value != null) {
                write(member, value);
            }
        }
    }

    private void elements(Member element, List<?> values) {
        for (Object value : values) {
            write(element, value);
        }
    }
}
