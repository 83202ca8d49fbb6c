package io.elasticachemock.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.elasticachemock.server.ElastiCacheMock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * With {@code -Dreadme.write=true} the table of operations is written anew: {@code mvn -q -pl sdk-tests -am test
 * -Dtest=ReadmeTest -Dsurefire.failIfNoSpecifiedTests=false -Dreadme.write=true}.
 */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String TABLE_BEGINS = "<!-- operations: written by ReadmeTest -->\n";
    private static final String TABLE_ENDS = "<!-- end of operations -->";

    @Test
    void the_table_of_operations_is_that_of_the_running_server() throws Exception {
        String readme = Files.readString(README);
        int begin = readme.indexOf(TABLE_BEGINS) + TABLE_BEGINS.length();
        int end = readme.indexOf(TABLE_ENDS);
        String table = table();
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, readme.substring(0, begin) + table + readme.substring(end));
            return;
        }
        assertThat(readme.substring(begin, end))
                .as("README's table of operations; CONTRIBUTING says how to write it anew")
                .isEqualTo(table);
    }

    @Test
    void the_first_session_with_the_java_sdk_is_the_code_that_runs_and_its_output_is_real() throws IOException {
        var out = new ByteArrayOutputStream();
        FirstSession.run(new PrintStream(out, true, UTF_8));

        String readme = Files.readString(README);
        assertThat(squeezed(readme)).contains(squeezed(source()));
        assertThat(readme).contains("```\n" + out.toString(UTF_8) + "```");
    }

    private static String table() throws Exception {
        List<String> simulated = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode operation : operations()) {
            String name = operation.get("name").asText();
            if (operation.get("state").asText().equals("simulated")) {
                List<String> refused = new ArrayList<>();
                operation.get("refusedParameters").forEach(parameter -> refused.add(parameter.asText()));
                simulated.add("| " + name + " | simulated | " + String.join(", ", refused) + " |\n");
            } else {
                others.add("| " + name + " | 501 `NotImplemented` | |\n");
            }
        }
        StringBuilder table =
                new StringBuilder("| Operation | State | Parameters refused so far |\n| --- | --- | --- |\n");
        simulated.forEach(table::append);
        others.forEach(table::append);
        return table.append("\n")
                .append(simulated.size())
                .append(" of ")
                .append(simulated.size() + others.size())
                .append(" are simulated.\n")
                .toString();
    }

    private static JsonNode operations() throws Exception {
        try (ElastiCacheMock mock = ElastiCacheMock.start()) {
            var request = HttpRequest.newBuilder(mock.endpoint().resolve("/_mock/operations"))
                    .build();
            String answer = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            return new ObjectMapper().readTree(answer).get("operations");
        }
    }

    private static String source() throws IOException {
        String file = Files.readString(Path.of("src/test/java/io/elasticachemock/readme/FirstSession.java"));
        return file.substring(file.indexOf("// begin") + "// begin".length(), file.indexOf("// end"));
    }

    /** README's lines are broken otherwise than the formatter breaks them. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
