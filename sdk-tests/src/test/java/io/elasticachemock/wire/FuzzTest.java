package io.elasticachemock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.ElastiCacheMock;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;
import io.elasticachemock.server.query.Operation;
import io.elasticachemock.server.query.Operations;
import io.elasticachemock.wire.PlainHttp.Request;
import io.elasticachemock.wire.PlainHttp.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheResponse;
import software.amazon.awssdk.utils.builder.Buildable;

/**
 * Requests that nobody should send: each is answered as AWS answers, none brings the server down, and those that are
 * refused leave no trace.
 */
class FuzzTest {
    private static final int REQUESTS = 20_000;
    private static final int BATCH = 50;
    private static final List<String> CREDENTIALS =
            List.of("test/20260105/us-east-1", "123456789012/20260105/us-east-1", "123456789012/20260105/eu-west-1");

    private static final Request AN_HOUR_PASSES =
            new Request("POST", "/_mock/clock/advance", Map.of(), "{\"by\":\"PT1H\"}".getBytes(StandardCharsets.UTF_8));

    private final AnswerForm answers = new AnswerForm();

    @Test
    void only_requests_that_are_answered_reach_an_action() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Actions actions = new Actions();
        Operations.all().forEach(operation -> countCalls(actions, operation, calls));
        try (WireServer server = new WireServer(actions, new Fragments())) {
            int accepted = send(server.endpoint(), mutations(1, REQUESTS)).size();

            assertThat(accepted).isEqualTo(calls.get()).isBetween(REQUESTS / 20, REQUESTS / 2);
        }
    }

    @Test
    void a_run_without_the_refused_requests_ends_in_the_same_state() throws Exception {
        try (ElastiCacheMock fuzzed = mock();
                ElastiCacheMock spared = mock()) {
            List<Request> accepted = send(fuzzed.endpoint(), withTimePassing(mutations(2, REQUESTS)));
            assertThat(accepted).hasSizeBetween(REQUESTS / 50, REQUESTS / 2);

            assertThat(send(spared.endpoint(), accepted)).hasSameSizeAs(accepted);

            assertThat(state(fuzzed.endpoint())).isEqualTo(state(spared.endpoint()));
        }
    }

    @Test
    void the_server_outlives_clients_that_do_not_speak_http_or_hang_up() throws Exception {
        Random random = new Random(3);
        List<String> forms = SentForms.all(random);
        try (ElastiCacheMock mock = mock()) {
            for (int i = 0; i < 300; i++) {
                String form = forms.get(random.nextInt(forms.size()));
                byte[] bytes = ("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: " + (form.length() + random.nextInt(9)) + "\r\n\r\n" + form)
                        .getBytes(StandardCharsets.ISO_8859_1);
                for (int flips = random.nextInt(4); flips > 0; flips--) {
                    bytes[random.nextInt(60)] = (byte) random.nextInt(256);
                }
                try (PlainHttp http = new PlainHttp(mock.endpoint())) {
                    http.sendBytes(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                }
            }

            assertThat(describe(mock.endpoint(), "DescribeCacheParameterGroups", CREDENTIALS.get(0))
                            .status())
                    .isIn(200, 501);
        }
    }

    private static ElastiCacheMock mock() {
        return ElastiCacheMock.builder()
                .clockMode(ClockMode.MANUAL)
                .startingAt(Instant.parse("2026-01-05T00:00:00Z"))
                .seed(7)
                .start();
    }

    private static List<Request> mutations(long seed, int count) {
        Random random = new Random(seed);
        RequestMutations mutations = new RequestMutations(random, SentForms.all(random), CREDENTIALS);
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            requests.add(mutations.next());
        }
        return requests;
    }

    /** Between every two hundred requests an hour passes, so that they find work in progress, finished work, and none. */
    private static List<Request> withTimePassing(List<Request> requests) {
        List<Request> all = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            if (i % 200 == 0) {
                all.add(AN_HOUR_PASSES);
            }
            all.add(requests.get(i));
        }
        return all;
    }

    /** Sends all requests over one connection, holds each answer to AWS's form, and returns the requests that were accepted. */
    private List<Request> send(URI endpoint, List<Request> requests) throws Exception {
        List<Request> accepted = new ArrayList<>();
        try (PlainHttp http = new PlainHttp(endpoint)) {
            for (int from = 0; from < requests.size(); from += BATCH) {
                List<Request> batch = requests.subList(from, Math.min(from + BATCH, requests.size()));
                List<Response> responses = http.exchange(batch);
                for (int i = 0; i < batch.size(); i++) {
                    if (!batch.get(i).equals(AN_HOUR_PASSES)) {
                        answers.assertAwsForm(batch.get(i), responses.get(i));
                    }
                    if (responses.get(i).status() == 200) {
                        accepted.add(batch.get(i));
                    }
                }
            }
        }
        return accepted;
    }

    /** All that can be seen of a server, without the ids of the requests that asked for it. */
    private static List<String> state(URI endpoint) throws IOException {
        List<String> state = new ArrayList<>();
        for (String credential : CREDENTIALS) {
            for (String action : List.of(
                    "DescribeReplicationGroups",
                    "DescribeCacheClusters&ShowCacheNodeInfo=true",
                    "DescribeSnapshots",
                    "DescribeEvents&Duration=20160")) {
                String marker = "";
                do {
                    String page =
                            describe(endpoint, action + marker, credential).text();
                    state.add(page.replaceAll("<RequestId>[^<]*", ""));
                    marker = page.contains("<Marker>")
                            ? "&Marker=" + page.replaceAll("(?s).*<Marker>([^<]*)</Marker>.*", "$1")
                            : "";
                } while (!marker.isEmpty());
            }
        }
        state.add(get(endpoint, "/_mock/clock").text());
        return state;
    }

    private static Response describe(URI endpoint, String action, String credential) throws IOException {
        return exchange(
                endpoint,
                new Request(
                        "POST",
                        "/",
                        Map.of(
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Authorization",
                                "AWS4-HMAC-SHA256 Credential=" + credential + "/elasticache/aws4_request, Signature=0"),
                        ("Action=" + action).getBytes(StandardCharsets.UTF_8)));
    }

    private static Response get(URI endpoint, String path) throws IOException {
        return exchange(endpoint, new Request("GET", path, Map.of(), new byte[0]));
    }

    private static Response exchange(URI endpoint, Request request) throws IOException {
        try (PlainHttp http = new PlainHttp(endpoint)) {
            return http.exchange(List.of(request)).get(0);
        }
    }

    @SuppressWarnings("unchecked") // the response comes from the operation's own builder
    private static <Q extends ElastiCacheRequest, R extends ElastiCacheResponse> void countCalls(
            Actions actions, Operation<Q, R> operation, AtomicInteger calls) {
        Buildable empty = (Buildable) SdkOperation.of(operation).newResponse();
        actions.on(operation, (scope, request) -> {
            calls.incrementAndGet();
            return (R) empty.build();
        });
    }
}
