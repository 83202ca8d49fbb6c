package io.elasticachemock.server.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Parameters that AWS has added since the SDK's classes were generated which are the schema here. A parameter that no
 * operation has is ignored, as AWS ignores it; one of these would mean something to AWS, so it is refused by its name.
 */
final class NewerParameters {
    private static final Map<String, Set<String>> BY_OPERATION = read();

    private NewerParameters() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue, naming the parameter, if one is given */
    static void refuse(Operation<?, ?> operation, Form form) {
        for (String parameter : of(operation.name())) {
            Form given = form.child(parameter);
            if (given != null && given.holdsValue()) {
                throw Refusals.refusal(new ParameterPath(null, parameter));
            }
        }
    }

    /** Those of one operation. */
    static Set<String> of(String operation) {
        return BY_OPERATION.getOrDefault(operation, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> parameters = new HashMap<>();
        for (String[] row : Table.rows("newer.tsv")) {
            parameters.computeIfAbsent(row[0], unseen -> new HashSet<>()).add(row[1]);
        }
        return parameters;
    }
}
