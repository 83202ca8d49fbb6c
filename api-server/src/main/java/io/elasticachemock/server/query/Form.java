package io.elasticachemock.server.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request as the tree that their dotted names spell: {@code Tags.Tag.1.Key=a} is the child {@code
 * Tags} with a child {@code Tag} with a child {@code 1} with a child {@code Key} of value {@code a}. It has a node for
 * what was sent and for nothing else, so an index of 999999999 costs what an index of 1 does.
 */
final class Form {
    /** No name in the API model has as many parts; a longer one is no parameter of any operation, and is ignored as those are. */
    private static final int MOST_PARTS = 16;

    private @Nullable String value;
    private Map<String, Form> children = Map.of();

    /** The value of this parameter; null if it has none, or the empty string, which means "not given" too. */
    @Nullable
    String value() {
        return value == null || value.isEmpty() ? null : value;
    }

    /** The child of that name. */
    @Nullable
    Form child(String name) {
        return children.get(name);
    }

    /** The value of the child of that name, by the same rule as {@link #value()}. */
    @Nullable
    String value(String name) {
        Form child = children.get(name);
        return child == null ? null : child.value();
    }

    Map<String, Form> children() {
        return children;
    }

    /** Whether anything but empty strings is here or below. */
    boolean holdsValue() {
        if (value() != null) {
            return true;
        }
        for (Form child : children.values()) {
            if (child.holdsValue()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds a parameter.
     *
     * @throws QueryFault if it is there already
     */
    void add(String name, String value) {
        Form node = this;
        int start = 0;
        for (int parts = 1; ; parts++) {
            if (parts > MOST_PARTS) {
                return;
            }
            int dot = name.indexOf('.', start);
            node = node.childFor(dot < 0 ? name.substring(start) : name.substring(start, dot));
            if (dot < 0) {
                break;
            }
            start = dot + 1;
        }
        if (node.value != null) {
            throw QueryFault.givenTwice(name);
        }
        node.value = value;
    }

    private Form childFor(String name) {
        if (children.isEmpty()) {
            children = new LinkedHashMap<>();
        }
        Form made = new Form();
        Form known = children.putIfAbsent(name, made);
        return known == null ? made : known;
    }
}
