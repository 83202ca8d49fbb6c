package io.elasticachemock.wire;

import io.elasticachemock.server.query.QueryFrontDoor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The members that a request must have, from the server's table. */
final class RequiredMembers {
    private RequiredMembers() {}

    /** As {@code Class.Member}. */
    static Set<String> all() {
        Set<String> required = new HashSet<>();
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                QueryFrontDoor.class.getResourceAsStream("required.tsv"), StandardCharsets.UTF_8))) {
            table.lines().skip(1).forEach(line -> {
                String[] row = line.split("\t", -1);
                for (String member : row[1].split(" ", -1)) {
                    required.add(row[0] + "." + member);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return required;
    }
}
