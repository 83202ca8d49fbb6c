package io.elasticachemock.server.control;

import java.util.Locale;

/** The words for the engine's constants: {@code REPLICATION_GROUP} is {@code replication-group}. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
