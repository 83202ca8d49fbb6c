package io.elasticachemock.server.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What nobody knows for certain of how AWS does it, operation by operation: one or several sentences for each, in the resource
 * {@code uncertain.tsv} beside this class.
 */
final class Uncertainties {
    /** Stands for every operation. */
    private static final String ALL = "*";

    private final Map<String, List<String>> byOperation;

    private Uncertainties(Map<String, List<String>> byOperation) {
        this.byOperation = byOperation;
    }

    static Uncertainties read() {
        try (InputStream in = Uncertainties.class.getResourceAsStream("uncertain.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The resource uncertain.tsv is missing");
            }
            return new Uncertainties(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.groupingBy(
                            row -> row[0],
                            LinkedHashMap::new,
                            Collectors.mapping(row -> row[1], Collectors.toList()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What holds for all operations. */
    List<String> ofAll() {
        return of(ALL);
    }

    /** What concerns one. */
    List<String> of(String operation) {
        return byOperation.getOrDefault(operation, List.of());
    }
}
