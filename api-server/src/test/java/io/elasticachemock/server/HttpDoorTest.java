package io.elasticachemock.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.clock.HeldWall;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpDoorTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CLOSE = "Connection: close";
    private static final int LIMIT = 2 * 1024 * 1024;

    private final HeldWall wall = new HeldWall(Instant.parse("2030-06-01T12:00:00.750Z"));
    private final ElastiCacheMock mock = ElastiCacheMock.builder()
            .clockMode(ClockMode.MANUAL)
            .startingAt(Instant.parse("2026-01-05T00:00:00Z"))
            .wallClock(wall)
            .start();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void close() {
        mock.close();
    }

    @Test
    void an_aws_call_gets_an_aws_answer_with_the_same_request_id_in_head_and_body() throws Exception {
        HttpResponse<String> response = post("/", "Action=NoSuchAction");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/xml");
        assertThat(response.body())
                .contains("<Code>InvalidAction</Code>")
                .contains("<RequestId>"
                        + response.headers().firstValue("x-amzn-RequestId").orElseThrow() + "</RequestId>");
    }

    @Test
    void the_parameters_may_come_in_the_query_string() throws Exception {
        HttpResponse<String> response = get("/?Action=NoSuchAction");
        assertThat(response.body()).contains("NoSuchAction");
    }

    @Test
    void another_path_is_refused_in_the_form_of_its_side() throws Exception {
        assertThat(post("/elasticache", "Action=DescribeEvents").body()).contains("<ErrorResponse");
        assertThat(post("/elasticache", "Action=DescribeEvents").statusCode()).isEqualTo(404);
        assertThat(get("/_mock/nothing").body()).startsWith("{\"error\":");
        assertThat(get("/_mock/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void the_date_is_the_wall_clocks_never_the_simulations() throws Exception {
        assertThat(date()).isEqualTo("Sat, 01 Jun 2030 12:00:00 GMT");
        wall.move(Duration.ofMillis(249));
        assertThat(date()).isEqualTo("Sat, 01 Jun 2030 12:00:00 GMT");
        wall.move(Duration.ofMillis(1));
        assertThat(date()).isEqualTo("Sat, 01 Jun 2030 12:00:01 GMT");
        mock.clock().advanceBy(Duration.ofDays(30));
        assertThat(date()).isEqualTo("Sat, 01 Jun 2030 12:00:01 GMT");
    }

    @Test
    void a_body_of_two_mebibytes_is_read_in_full() throws Exception {
        String filler = "Action=NoSuchAction&Filler=";
        HttpResponse<String> response = post("/", filler + "x".repeat(LIMIT - filler.length()));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("<Code>InvalidAction</Code>");
    }

    @Test
    void a_larger_body_is_refused_and_the_connection_goes_on() throws Exception {
        HttpResponse<String> response = post("/", "x".repeat(LIMIT + 1));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("<Code>RequestEntityTooLarge</Code>");
        HttpResponse<String> control = post("/_mock/reset", "x".repeat(LIMIT + 1));
        assertThat(control.statusCode()).isEqualTo(413);
        assertThat(control.body()).startsWith("{\"error\":");
        assertThat(get("/_mock/health").statusCode()).isEqualTo(200);
    }

    @Test
    void a_packed_body_is_refused_with_its_encoding() throws Exception {
        try (RawClient raw = new RawClient(mock.port())) {
            raw.sendHead("POST / HTTP/1.1", "Host: x", "Content-Encoding: gzip", CLOSE, "Content-Length: 2");
            raw.send("\u001f\u008b");
            assertThat(raw.readAll()).startsWith("HTTP/1.1 415").contains("Content-Encoding gzip");
        }
    }

    @Test
    void a_client_that_never_stops_is_hung_up_on() throws Exception {
        try (RawClient raw = new RawClient(mock.port())) {
            raw.sendHead("POST / HTTP/1.1", "Host: x", "Transfer-Encoding: chunked");
            byte[] chunk = ("100000\r\n" + "x".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            assertThat(raw.sendUntilHungUp(chunk, 1000)).isLessThan(1000);
        }
        assertThat(get("/_mock/health").statusCode()).isEqualTo(200);
    }

    @Test
    void a_client_that_hangs_up_half_way_leaves_nothing() throws Exception {
        try (RawClient raw = new RawClient(mock.port())) {
            raw.sendHead("POST /_mock/clock/advance HTTP/1.1", "Host: x", "Content-Length: 15");
            raw.send("{\"by\":\"PT5M");
        }
        assertThat(get("/_mock/health").statusCode()).isEqualTo(200);
        assertThat(mock.clock().now()).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
    }

    @Test
    void two_requests_at_once_on_one_connection_are_answered_in_order() throws Exception {
        try (RawClient raw = new RawClient(mock.port())) {
            raw.sendHead("GET /_mock/nothing HTTP/1.1", "Host: x", "", "GET /_mock/health HTTP/1.1", "Host: x", CLOSE);
            String answers = raw.readAll();
            assertThat(answers).startsWith("HTTP/1.1 404 Not Found").contains("HTTP/1.1 200 OK");
        }
    }

    @Test
    void what_is_not_http_is_refused_and_harms_nobody() throws Exception {
        try (RawClient raw = new RawClient(mock.port())) {
            raw.send("\u0016\u0003\u0001 this is not HTTP\r\n\r\n");
            assertThat(raw.readAll()).doesNotContain(" 200 ").doesNotContain(" 500 ");
        }
        assertThat(get("/_mock/health").statusCode()).isEqualTo(200);
    }

    @Test
    void a_client_that_waits_to_be_told_to_continue_is_told() throws Exception {
        try (RawClient raw = new RawClient(mock.port())) {
            raw.sendHead(
                    "POST /_mock/clock/advance HTTP/1.1",
                    "Host: x",
                    CLOSE,
                    "Expect: 100-continue",
                    "Content-Length: 13");
            assertThat(raw.readLine()).isEqualTo("HTTP/1.1 100 Continue");
            raw.send("{\"by\":\"PT5M\"}");
            assertThat(raw.readAll()).contains("HTTP/1.1 200 OK");
        }
    }

    @Test
    void a_head_request_gets_no_body() throws Exception {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(uri("/_mock/health"))
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() throws Exception {
        HttpResponse<String> response = get("/_mock/reset");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
    }

    private String date() throws IOException, InterruptedException {
        return get("/_mock/health").headers().firstValue("Date").orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(mock.endpoint() + path);
    }
}
