package io.elasticachemock.server.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.server.query.Operation;
import io.elasticachemock.server.query.Operations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncertaintiesTest {
    @Test
    void every_line_is_about_an_operation_that_there_is_or_about_all() throws IOException {
        List<String> known = Operations.all().stream().map(Operation::name).toList();

        try (InputStream in = Uncertainties.class.getResourceAsStream("uncertain.tsv")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1))
                    .allMatch(line -> line.startsWith("*\t") || known.contains(line.split("\t", -1)[0]));
        }
    }
}
