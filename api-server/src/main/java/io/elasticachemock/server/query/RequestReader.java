package io.elasticachemock.server.query;

import io.elasticachemock.engine.ElastiCacheFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Reads the typed request of any operation out of a form: one walk over the members of its shape.
 *
 * <p>An empty string, an empty list and a structure with nothing in it are "not given". Parameters that the operation
 * does not have are ignored. A value that cannot be read or is not allowed is refused, and so is a structure that lacks
 * a required member.
 */
final class RequestReader {
    private RequestReader() {}

    /** @throws ElastiCacheFault naming the parameter that is wrong or missing */
    static SdkPojo read(Shape request, Form form) {
        return structure(request, form, null);
    }

    private static SdkPojo structure(Shape shape, Form form, @Nullable ParameterPath path) {
        SdkPojo builder = shape.newBuilder();
        for (Member member : shape.members()) {
            Form node = form.child(member.name());
            Object value = node == null ? null : value(member, node, new ParameterPath(path, member.name()));
            if (value != null) {
                member.set(builder, value);
            } else if (member.constraint().required()) {
                throw ConstraintCheck.missing(member, new ParameterPath(path, member.name()));
            }
        }
        return Shape.build(builder);
    }

    private static @Nullable Object value(Member member, Form node, ParameterPath path) {
        return switch (member.kind()) {
            case STRUCTURE ->
                node.holdsValue() ? structure(member.structure(), inside(member, node, path), path) : null;
            case LIST -> list(member, inside(member, node, path), path);
            default -> scalar(member, node, path);
        };
    }

    private static @Nullable Object scalar(Member member, Form node, ParameterPath path) {
        String text = node.value();
        if (text == null) {
            return null;
        }
        Object value = ScalarReader.read(member.kind(), text, path);
        ConstraintCheck.check(member, value, path);
        return value;
    }

    /** The elements in the order of their indices, which may have gaps; null if there are none. */
    private static @Nullable List<Object> list(Member list, Form node, ParameterPath path) {
        Member element = list.element();
        List<Object> elements = new ArrayList<>();
        for (Map.Entry<Long, Form> entry : ListIndices.of(node, path, element).entrySet()) {
            ParameterPath place = new ParameterPath(path, element.name(), entry.getKey());
            Form elementNode = entry.getValue();
            // Unlike a structure that stands alone, one in a list is there as soon as its index is: dropping it would
            // hide that its required members are missing.
            Object value = element.kind() == Kind.STRUCTURE
                    ? structure(element.structure(), inside(element, elementNode, place), place)
                    : value(element, elementNode, place);
            if (value != null) {
                elements.add(value);
            }
        }
        if (elements.isEmpty()) {
            return null;
        }
        ConstraintCheck.check(list, elements, path);
        return elements;
    }

    /** What is inside a structure or a list, which can have no value of their own but the empty one. */
    private static Form inside(Member member, Form node, ParameterPath path) {
        if (node.value() != null) {
            String remedy = member.kind() == Kind.LIST
                    ? "a list. Give its elements as " + path + "."
                            + member.element().name() + ".1 and so on."
                    : "a structure. Give its members, such as " + path + "."
                            + member.structure().members()[0].name() + ".";
            throw ElastiCacheFault.invalidParameterValue("The parameter " + path + " is " + remedy);
        }
        return node;
    }
}
