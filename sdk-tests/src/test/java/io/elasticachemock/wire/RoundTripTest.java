package io.elasticachemock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;
import io.elasticachemock.server.query.Operation;
import io.elasticachemock.server.query.Operations;
import java.util.Collection;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheResponse;

/** What the real client sends is read equal, and what is answered the real client reads back equal: for every operation. */
class RoundTripTest {
    private static final long SEED = 20150202;
    private static final int ROUNDS = 20;

    private static final Recorder RECORDER = new Recorder();
    private static WireServer server;
    private static ElastiCacheClient client;

    @BeforeAll
    static void start() {
        Actions actions = new Actions();
        Operations.all().forEach(operation -> RECORDER.answers(actions, operation));
        server = new WireServer(actions, new Fragments());
        client = server.client();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    static Collection<Operation<?, ?>> operations() {
        return Operations.all();
    }

    @Test
    void covers_all_75_operations() {
        assertThat(operations()).hasSize(75);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void reads_and_writes_random_values(Operation<?, ?> operation) {
        SdkOperation sdk = SdkOperation.of(operation);
        RandomModels models =
                new RandomModels(new Random(SEED + operation.name().hashCode()), RequiredMembers.all(), false);
        RandomModels answers =
                new RandomModels(new Random(SEED - operation.name().hashCode()), Set.of(), true);
        for (int round = 0; round < ROUNDS; round++) {
            // Every second round sets everything, the others leave members out.
            double density = round % 2 == 0 ? 1 : 0.5;
            ElastiCacheRequest sent = (ElastiCacheRequest) models.fill(sdk.newRequest(), density);
            ElastiCacheResponse written = (ElastiCacheResponse) answers.fill(sdk.newResponse(), density);
            RECORDER.next(written);

            ElastiCacheResponse received = sdk.call(client, sent);

            assertThat(RECORDER.scope).isEqualTo(new Scope("123456789012", "eu-west-1"));
            Differences.assertEqual(RECORDER.request, sent, operation + " request, round " + round);
            Differences.assertEqual(received, written, operation + " response, round " + round);
            assertThat(received.responseMetadata().requestId())
                    .isEqualTo(received.sdkHttpResponse()
                            .firstMatchingHeader("x-amzn-RequestId")
                            .orElseThrow());
        }
    }

    /** Answers every operation with what the test has put there, and keeps what it was asked. */
    private static final class Recorder {
        private ElastiCacheResponse response;
        private Scope scope;
        private ElastiCacheRequest request;

        synchronized void next(ElastiCacheResponse next) {
            response = next;
        }

        synchronized ElastiCacheResponse answer(Scope asScope, ElastiCacheRequest asked) {
            scope = asScope;
            request = asked;
            return response;
        }

        @SuppressWarnings("unchecked") // the response comes from the operation's own builder
        <Q extends ElastiCacheRequest, R extends ElastiCacheResponse> void answers(
                Actions actions, Operation<Q, R> operation) {
            actions.on(operation, (asScope, asked) -> (R) answer(asScope, asked));
        }
    }
}
