package io.elasticachemock.server.query;

import org.jspecify.annotations.Nullable;

/**
 * Where in a request a parameter stands, to name it in a message: {@code Tags.Tag.3.Key}. The text is put together only
 * when somebody reads it.
 *
 * @param index of an element of a list; {@link #NO_INDEX} for what is none
 */
record ParameterPath(@Nullable ParameterPath parent, String name, long index) {
    private static final long NO_INDEX = -1;

    ParameterPath(@Nullable ParameterPath parent, String name) {
        this(parent, name, NO_INDEX);
    }

    @Override
    public String toString() {
        String own = index == NO_INDEX ? name : name + "." + index;
        return parent == null ? own : parent + "." + own;
    }
}
