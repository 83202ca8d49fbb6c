package io.elasticachemock.server;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A command line that needs no parser: each option that is there is followed by its value and given once. Everything
 * else is left to {@link Arguments}, which loads picocli: that takes a sixth of a start, also from an archive of classes,
 * since no archive takes classes that were compiled for Java 5.
 */
final class PlainArguments {
    private PlainArguments() {}

    /** The options, if the command line is a plain one. */
    static Optional<Map<Option, String>> read(String... arguments) {
        Map<Option, String> given = new EnumMap<>(Option.class);
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            Optional<Option> option = Option.spelled(arguments[i]);
            String value = arguments[i + 1];
            if (option.isEmpty() || value.startsWith("-") || value.startsWith("@")) {
                return Optional.empty();
            }
            if (given.put(option.get(), value) != null) {
                return Optional.empty();
            }
        }
        return arguments.length % 2 == 0 ? Optional.of(given) : Optional.empty();
    }
}
