package io.elasticachemock.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.quota.Quotas;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final Pattern URL = Pattern.compile("http://\\S+");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void says_where_it_listens_in_exactly_one_line() throws Exception {
        try (ElastiCacheMock server = start(Map.of(), "--port", "0")) {
            assertThat(out()).hasLineCount(1).endsWith(System.lineSeparator());
            Matcher url = URL.matcher(out());
            assertThat(url.find()).isTrue();
            assertThat(HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(url.group() + "/_mock/health"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(url.group()).isEqualTo(server.endpoint().toString());
            assertThat(err()).isEmpty();
        }
    }

    @Test
    void takes_clock_start_and_seed() {
        try (ElastiCacheMock server =
                start(Map.of(), "--port=0", "--clock", "x60", "--start", "2026-01-05T00:00:00Z", "--seed", "-42")) {
            assertThat(server.clock().mode().name()).isEqualTo("x60");
            assertThat(server.settings().start()).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
            assertThat(server.settings().seed()).isEqualTo(-42);
            assertThat(out())
                    .contains("clock x60")
                    .contains("2026-01-05T00:00:00Z")
                    .contains("seed -42");
        }
    }

    @Test
    void takes_quotas_and_leaves_the_others_as_AWS_has_them() {
        try (ElastiCacheMock server =
                start(Map.of(), "--port=0", "--quota", "nodes-per-region=5000,shards-per-replication-group=500")) {
            assertThat(server.settings().quotas()).isEqualTo(new Quotas(5000, 500, 500, 20));
        }
    }

    @Test
    void takes_each_option_from_the_environment_too() {
        try (ElastiCacheMock server = start(Map.of(
                "ELASTICACHE_MOCK_PORT", "0",
                "ELASTICACHE_MOCK_HOST", "localhost",
                "ELASTICACHE_MOCK_CLOCK", "manual",
                "ELASTICACHE_MOCK_START", "2026-01-05T00:00:00Z",
                "ELASTICACHE_MOCK_SEED", "7"))) {
            assertThat(server.endpoint().getHost()).isEqualTo("localhost");
            assertThat(server.clock().mode().name()).isEqualTo("manual");
            assertThat(server.settings().start()).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
            assertThat(server.settings().seed()).isEqualTo(7);
        }
    }

    @Test
    void the_command_line_outranks_the_environment_and_an_empty_variable_is_none() {
        Map<String, String> environment = Map.of(
                "ELASTICACHE_MOCK_PORT", "no port",
                "ELASTICACHE_MOCK_CLOCK", "manual",
                "ELASTICACHE_MOCK_SEED", "");
        try (ElastiCacheMock server = start(environment, "--port", "0", "--clock", "real")) {
            assertThat(server.clock().mode().name()).isEqualTo("real");
        }
    }

    @Test
    void without_a_seed_takes_a_random_one_and_says_which() {
        try (ElastiCacheMock server = start(Map.of(), "--port", "0")) {
            assertThat(out()).contains("seed " + server.settings().seed() + ")");
        }
    }

    @Test
    void without_a_start_begins_at_the_wall_clocks_now() {
        Instant before = Instant.now();
        try (ElastiCacheMock server = start(Map.of(), "--port", "0")) {
            assertThat(server.settings().start()).isBetween(before.minusSeconds(1), Instant.now());
        }
    }

    @Test
    void help_lists_the_options_with_their_defaults() {
        Main.Launch launch = launch(Map.of(), "--help");
        assertThat(launch.exitCode()).isZero();
        assertThat(launch.server()).isEmpty();
        assertThat(out())
                .contains("--port", "4566", "--host", "127.0.0.1", "--clock", "auto", "--start", "--seed")
                .contains("ELASTICACHE_MOCK_PORT");
    }

    @Test
    void tells_its_version() {
        assertThat(launch(Map.of(), "--version").exitCode()).isZero();
        assertThat(out()).matches("ElastiCache Mock \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port  | 70000      | --port  | from 1 to 65535",
                "--port  | -1         | --port  | from 1 to 65535",
                "--port  | http       | --port  | from 1 to 65535",
                "--clock | sundial    | --clock | auto, instant, manual, real",
                "--clock | x0         | --clock | x60",
                "--start | yesterday  | --start | 2026-01-05T00:00:00Z",
                "--start | +12026-01-05T00:00:00Z | --start | between 1970 and 9998",
                "--seed  | lucky      | --seed  | whole number",
                "--seed  | 99999999999999999999 | --seed | whole number",
                "--quota | nodes=5    | --quota | nodes-per-region",
                "--quota | nodes-per-region | --quota | name=number",
                "--quota | nodes-per-region=-1 | --quota | name=number",
                "--quota | nodes-per-region=1,  | --quota | name=number",
                "--host  | ''         | --host  | 127.0.0.1",
                "--speed | 5          | --speed | --help",
            })
    void says_what_is_wrong_with_an_option_and_exits_with_2(String option, String value, String named, String remedy) {
        Main.Launch launch = launch(Map.of(), option, value);
        assertThat(launch.exitCode()).isEqualTo(2);
        assertThat(launch.server()).isEmpty();
        assertThat(err()).hasLineCount(1).contains(named).contains(remedy);
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "extra", "-p"})
    void says_so_when_the_command_line_cannot_be_understood(String argument) {
        assertThat(launch(Map.of(), argument).exitCode()).isEqualTo(2);
        assertThat(err()).hasLineCount(1).contains(argument).contains("--help");
    }

    @Test
    void names_the_variable_that_is_wrong() {
        assertThat(launch(Map.of("ELASTICACHE_MOCK_CLOCK", "sundial")).exitCode())
                .isEqualTo(2);
        assertThat(err()).contains("ELASTICACHE_MOCK_CLOCK").contains("sundial");
    }

    @Test
    void says_so_when_the_port_is_taken_and_exits_with_1() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Main.Launch launch = launch(Map.of(), "--port", "" + taken.getLocalPort());
            assertThat(launch.exitCode()).isEqualTo(1);
            assertThat(err())
                    .hasLineCount(1)
                    .contains("127.0.0.1")
                    .contains("" + taken.getLocalPort())
                    .contains("in use")
                    .contains("--port");
            assertThat(out()).isEmpty();
        }
    }

    @Test
    void says_so_when_the_host_is_not_known_and_exits_with_1() {
        Main.Launch launch = launch(Map.of(), "--port", "0", "--host", "no-such-host.invalid");
        assertThat(launch.exitCode()).isEqualTo(1);
        assertThat(err()).hasLineCount(1).contains("no-such-host.invalid");
    }

    private ElastiCacheMock start(Map<String, String> environment, String... arguments) {
        Main.Launch launch = launch(environment, arguments);
        assertThat(err()).isEmpty();
        return launch.server().orElseThrow();
    }

    private Main.Launch launch(Map<String, String> environment, String... arguments) {
        return new Main(environment, new PrintStream(out, true), new PrintStream(err, true), Listener::new)
                .launch(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
