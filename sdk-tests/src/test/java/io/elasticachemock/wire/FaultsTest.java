package io.elasticachemock.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;
import io.elasticachemock.server.query.Operations;
import io.elasticachemock.server.query.QueryFrontDoor;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheException;

/** Every fault of the API model reaches the real client as its typed exception, with its code, its status and its text. */
class FaultsTest {
    private static final String TEXT = "No & <no>, not \"this\" é";

    private static WireServer server;
    private static ElastiCacheClient client;

    @BeforeAll
    static void start() {
        server = new WireServer(
                new Actions().on(Operations.DELETE_USER, (scope, request) -> {
                    throw new ElastiCacheFault(Fault.valueOf(request.userId().replace('-', '_')), TEXT);
                }),
                new Fragments());
        client = server.client();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    /** The table's rows: fault, exception, code, status. */
    static List<String[]> rows() {
        return new BufferedReader(new InputStreamReader(
                        QueryFrontDoor.class.getResourceAsStream("faults.tsv"), StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void there_are_76_of_them() {
        assertThat(rows()).hasSize(76).extracting(row -> row[1]).doesNotHaveDuplicates();
        assertThat(rows()).extracting(row -> Fault.valueOf(row[0])).containsExactly(Fault.values());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("rows")
    void the_client_throws_the_typed_exception(String fault, String exception, String code, int status) {
        ElastiCacheException thrown = refusal(fault);

        assertThat(thrown.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(thrown.statusCode()).isEqualTo(status);
        assertThat(thrown.awsErrorDetails().errorCode()).isEqualTo(code);
        assertThat(thrown.awsErrorDetails().errorMessage()).isEqualTo(TEXT);
        assertThat(thrown.requestId())
                .isEqualTo(thrown.awsErrorDetails()
                        .sdkHttpResponse()
                        .firstMatchingHeader("x-amzn-RequestId")
                        .orElseThrow());
    }

    private static ElastiCacheException refusal(String fault) {
        return catchThrowableOfType(
                ElastiCacheException.class,
                () -> client.deleteUser(request -> request.userId(fault.replace('_', '-'))));
    }
}
