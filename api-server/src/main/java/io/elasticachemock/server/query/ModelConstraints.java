package io.elasticachemock.server.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The demands of the API model that the SDK's classes do not tell, from the tables beside this class. */
final class ModelConstraints {
    private static final Map<String, Constraint> BY_MEMBER = read();

    private ModelConstraints() {}

    /** What holds for a member, both by their names in the SDK and on the wire. */
    static Constraint of(String shape, String member) {
        return BY_MEMBER.getOrDefault(shape + '.' + member, Constraint.NONE);
    }

    /** The members that have a constraint, as {@code Shape.Member}. */
    static Iterable<String> constrainedMembers() {
        return BY_MEMBER.keySet();
    }

    private static Map<String, Constraint> read() {
        Map<String, Constraint> constraints = new HashMap<>();
        for (String[] row : Table.rows("required.tsv")) {
            for (String member : row[1].split(" ", -1)) {
                add(constraints, row[0], member, Constraint::asRequired);
            }
        }
        for (String[] row : Table.rows("enums.tsv")) {
            add(constraints, row[0], row[1], constraint -> constraint.oneOf(List.of(row[2].split(" ", -1))));
        }
        for (String[] row : Table.rows("limits.tsv")) {
            add(constraints, row[0], row[1], constraint -> limit(constraint, row[2], row[3]));
        }
        return constraints;
    }

    private static void add(
            Map<String, Constraint> constraints, String shape, String member, UnaryOperator<Constraint> more) {
        constraints.merge(shape + '.' + member, more.apply(Constraint.NONE), (known, added) -> more.apply(known));
    }

    private static Constraint limit(Constraint constraint, String kind, String limit) {
        if (kind.equals("text")) {
            return constraint.matching(Pattern.compile(limit, Pattern.DOTALL));
        }
        int dots = limit.indexOf("..");
        int low = dots == 0 ? 0 : Integer.parseInt(limit.substring(0, dots));
        return constraint.between(low, Integer.parseInt(limit.substring(dots + 2)));
    }
}
