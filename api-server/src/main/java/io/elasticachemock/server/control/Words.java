package io.elasticachemock.server.control;

import java.util.Locale;

/** The words for constants: {@code REPLICATION_GROUP} is {@code replication-group}. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a JSON member: {@code REPLICATION_GROUP} is {@code replicationGroup}. */
    static String member(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
        }
        return name.toString();
    }
}
