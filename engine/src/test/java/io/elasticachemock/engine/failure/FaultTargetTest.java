package io.elasticachemock.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.stage.ClusterChange;
import io.elasticachemock.engine.stage.ClusterRequest;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What faults can be aimed at: nothing that they could never hit. */
class FaultTargetTest {
    private final Stage stage = Stage.set();

    @ParameterizedTest
    @EnumSource(names = {"REPLICATION_FAILURE", "INSUFFICIENT_MEMORY"})
    void what_befalls_the_copying_of_data_is_not_aimed_at_memcached_and_passes_it_by(FaultKind kind) {
        stage.after(ClusterRequest.memcached("web", 2).engineVersion("1.5.16").get());

        refuses(now(kind, "web"), "Memcached");
        refuses(now(kind, "web/0001"), "a cache cluster that exists");
        stage.execute(now(kind, "*"));
        stage.after(ClusterChange.of("web")
                .engineVersion("1.6.22")
                .applyImmediately()
                .get());

        assertThat(stage.cluster("web").shards()).flatMap(Shard::nodes).allMatch(Node::serving);
        assertThat(stage.cluster("web").nodes().map(node -> node.version().fullVersion()))
                .containsOnly("1.6.22");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLICATION_FAILURE", "INSUFFICIENT_MEMORY"})
    void what_befalls_the_copying_of_data_is_aimed_at_groups_and_clusters_by_their_own_ids(FaultKind kind) {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        stage.after(ClusterRequest.redis("alone").get());

        refuses(now(kind, "orders-001/0001"), "a cache cluster that exists");
        refuses(now(kind, "orders-003"), "a cache cluster that exists");
        stage.execute(now(kind, "orders"));
        stage.execute(now(kind, "orders-002"));
        stage.execute(now(kind, "ALONE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "web",
                "web/0001/2",
                "web/",
                "web/1",
                "web/00001",
                "orders-001/0001",
                "a--b",
                "a-",
                "1a",
                "*",
                "ö",
                " "
            })
    void a_node_that_there_can_never_be_does_not_fail_later_either(String target) {
        stage.after(ClusterRequest.memcached("web", 2).get());
        stage.after(CreateRequest.of("orders").get());

        refuses(failure(target, "launch-node", null), "nothing can be '" + target + "'");
        refuses(failure(target, null, Instant.parse("2026-02-01T00:00:00Z")), "nothing can be '" + target + "'");
        refuses(failure(target, null, null), "'target' must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web/0002", "WEB/0003", "orders-001", "orders-002", "new", "new/0001", "new-0001-001"})
    void a_node_that_there_may_be_one_day_can_fail_then(String target) {
        stage.after(ClusterRequest.memcached("web", 2).get());
        stage.after(CreateRequest.of("orders").get());

        stage.execute(failure(target, "launch-node", null));
        stage.execute(failure(target, null, Instant.parse("2026-02-01T00:00:00Z")));
    }

    @Test
    void a_node_that_is_to_fail_now_is_there() {
        stage.after(ClusterRequest.memcached("web", 2).get());

        refuses(failure("web/0003", null, null), "there is no running 'web/0003' now");
        stage.execute(failure("web/0002", null, null));
    }

    private void refuses(InjectFault command, String reason) {
        assertThat(stage.refusal(command))
                .hasMessageContaining(reason)
                .extracting("fault")
                .isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
    }

    private static InjectFault now(FaultKind kind, String target) {
        return new InjectFault(kind, target, null, null, null, null, null);
    }

    private static InjectFault failure(String target, String when, Instant at) {
        return new InjectFault(FaultKind.NODE_FAILURE, target, at, when, null, null, null);
    }
}
