package io.elasticachemock.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of ElastiCache Mock, which the build writes into a file beside this class. */
final class Version {
    /** Such as {@code 0.1.0}. */
    static final String VALUE = read();

    private Version() {}

    private static String read() {
        try (InputStream file = Version.class.getResourceAsStream("version.txt")) {
            if (file == null) {
                throw new IllegalStateException("The build left out version.txt");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
