package io.elasticachemock.server.ec2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.subnet.LearnSubnets;
import io.elasticachemock.engine.subnet.Subnet;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is asked for subnets may answer anything, or nothing, or never come to an end. */
class Ec2SubnetsTest {
    private static final String ONE =
            "<R><subnetSet><item><subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId><availabilityZone>us-east-1a</availabilityZone></item></subnetSet></R>";

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void what_is_asked_for_is_there_or_missing() throws Exception {
        assertThat(find(Duration.ofSeconds(5), answering(ONE)).found())
                .extracting(Subnet::id)
                .containsExactly("subnet-1");
        assertThat(find(Duration.ofSeconds(5), answering("<R><subnetSet/></R>")).missing())
                .containsExactly("subnet-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Hello</body></html>",
                "{}",
                "",
                "<R><subnetSet><item><subnetId>subnet-1</subnetId><availabilityZone>us-east-1a</availabilityZone></item></subnetSet></R>",
                "<R><subnetSet><item><subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId><availabilityZone/></item></subnetSet></R>",
                "<!DOCTYPE R [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><R><subnetSet>&x;</subnetSet></R>"
            })
    void what_is_no_list_of_whole_subnets_is_no_answer(String body) {
        assertThatThrownBy(() -> find(Duration.ofSeconds(5), answering(body))).isNotNull();
    }

    @Test
    void an_answer_that_never_ends_is_cut_off_by_its_length() {
        assertThatThrownBy(() -> find(Duration.ofSeconds(60), request -> {
                    request.response().setChunked(true);
                    pour(request, Buffer.buffer(new byte[64 * 1024]));
                }))
                .hasMessageContaining("without an end");
    }

    @Test
    void an_answer_that_trickles_in_is_cut_off_in_time() {
        assertThatThrownBy(() -> find(Duration.ofMillis(200), request -> {
                    request.response().setChunked(true);
                    long timer = vertx.setPeriodic(
                            20, tick -> request.response().write(" ").onFailure(gone -> vertx.cancelTimer(tick)));
                    request.connection().closeHandler(closed -> vertx.cancelTimer(timer));
                }))
                .hasMessageContaining("imeout");
    }

    private static void pour(HttpServerRequest request, Buffer part) {
        request.response().write(part).onSuccess(written -> pour(request, part));
    }

    private static Handler<HttpServerRequest> answering(String body) {
        return request -> request.response().end(body);
    }

    private LearnSubnets find(Duration patience, Handler<HttpServerRequest> ec2) throws Exception {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(ec2)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        URI endpoint = URI.create("http://127.0.0.1:" + server.actualPort());
        return new Ec2Subnets(vertx, endpoint, patience)
                .find(new Scope("000000000000", "us-east-1"), List.of("subnet-1"))
                .toCompletionStage()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
    }
}
