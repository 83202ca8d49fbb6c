package io.elasticachemock.server.query;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the API model demands of one member.
 *
 * @param required whether it must be given
 * @param values the values that it may have; empty if any will do. Of a list: that each element may have
 * @param pattern what its text must match. Of a list: the text of each element
 * @param smallest of a number; 0 for a list
 * @param largest of a number; of a list, the most elements
 */
record Constraint(
        boolean required, List<String> values, @Nullable Pattern pattern, int smallest, int largest) {
    static final Constraint NONE = new Constraint(false, List.of(), null, Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** What holds for each element of a list of which this holds. */
    Constraint ofElements() {
        return new Constraint(false, values, pattern, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    Constraint asRequired() {
        return new Constraint(true, values, pattern, smallest, largest);
    }

    Constraint oneOf(List<String> allowed) {
        return new Constraint(required, allowed, pattern, smallest, largest);
    }

    Constraint matching(Pattern allowed) {
        return new Constraint(required, values, allowed, smallest, largest);
    }

    Constraint between(int low, int high) {
        return new Constraint(required, values, pattern, low, high);
    }
}
