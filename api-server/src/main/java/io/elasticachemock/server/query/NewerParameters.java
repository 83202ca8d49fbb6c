package io.elasticachemock.server.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parameters that AWS has added since the SDK's classes were generated which are the schema here. A parameter that no
 * operation has is ignored, as AWS ignores it; one of these would mean something to AWS, so it is refused by its name, unless
 * it says what is so anyhow.
 */
final class NewerParameters {
    /** Of each operation, the parameters with the value that is so anyhow, or an empty one. */
    private static final Map<String, Map<String, String>> BY_OPERATION = read();

    private NewerParameters() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue, naming the parameter, if one is given */
    static void refuse(Operation<?, ?> operation, Form form) {
        BY_OPERATION.getOrDefault(operation.name(), Map.of()).forEach((parameter, anyhow) -> {
            Form given = form.child(parameter);
            if (given != null && given.holdsValue() && !anyhow.equals(given.value())) {
                throw Refusals.refusal(new ParameterPath(null, parameter));
            }
        });
    }

    /** Those of one operation. */
    static Set<String> of(String operation) {
        return BY_OPERATION.getOrDefault(operation, Map.of()).keySet();
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> parameters = new HashMap<>();
        for (String[] row : Table.rows("newer.tsv")) {
            parameters.computeIfAbsent(row[0], unseen -> new TreeMap<>()).put(row[1], row[2]);
        }
        return parameters;
    }
}
