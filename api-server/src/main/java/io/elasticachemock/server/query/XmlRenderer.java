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
final class XmlRenderer implements Fragments.Renderer {
    private final ElementBytes out = new ElementBytes();
    private final EscapedText escaped = new EscapedText();

    @Override
    public byte[] element(Member member, SdkPojo object) {
        return render(member, object);
    }

    /** The element of that member with that value. */
    byte[] render(Member member, Object value) {
        out.clear();
        write(member, value);
        return out.toByteArray();
    }

    /** An element that holds text. */
    byte[] render(String name, String text) {
        out.clear();
        text(name, XmlTags.of(name), text);
        return out.toByteArray();
    }

    private void write(Member member, Object value) {
        switch (member.kind()) {
            case TEXT -> text(member.name(), member.tags(), (String) value);
            case TIMESTAMP -> text(member.name(), member.tags(), Timestamps.xml((Instant) value, member.name()));
            case INTEGER, DOUBLE, BOOLEAN -> text(member.name(), member.tags(), value.toString());
            case STRUCTURE -> members(member, (SdkPojo) value);
            case LIST -> elements(member, (List<?>) value);
        }
    }

    /** Most texts are written as they are. */
    private void text(String name, XmlTags tags, String text) {
        int start = out.length();
        out.add(tags.open());
        if (out.addIfPlain(text)) {
            out.add(tags.close());
        } else {
            out.truncate(start);
            out.add(escaped.element(name, text));
        }
    }

    private void members(Member outer, SdkPojo structure) {
        int start = out.length();
        out.add(outer.tags().open());
        int inside = out.length();
        for (Member member : outer.structure().members()) {
            Object value = member.get(structure);
            if (value != null) {
                write(member, value);
                Member twin = member.twin();
                if (twin != null) {
                    write(twin, value);
                }
            }
        }
        end(outer, start, inside);
    }

    private void elements(Member list, List<?> values) {
        int start = out.length();
        out.add(list.tags().open());
        int inside = out.length();
        for (Object value : values) {
            write(list.element(), value);
        }
        end(list, start, inside);
    }

    private void end(Member member, int start, int inside) {
        if (out.length() > inside) {
            out.add(member.tags().close());
        } else {
            out.truncate(start);
            out.add(member.tags().empty());
        }
    }
}
