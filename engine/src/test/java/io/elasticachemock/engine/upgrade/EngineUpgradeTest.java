package io.elasticachemock.engine.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.engine.modification.ModifyReplicationGroup;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import org.junit.jupiter.api.Test;

/** An engine upgrade that is applied at once: replicas first, then the primary by a failover. */
class EngineUpgradeTest {
    private final Stage stage = Stage.set();

    @Test
    void upgrades_replicas_one_by_one_then_fails_over_and_upgrades_the_old_primary() {
        stage.after(orders().get());

        stage.execute(upgrade("6.2"));
        stage.settle();

        assertThat(stage.events()).isEqualTo("""
                mon 00:09 cache-cluster orders-002 "Cache node 0001 shutdown"
                mon 00:10 cache-cluster orders-002 "Cache node 0001 restarted"
                mon 00:12 cache-cluster orders-002 "Cache cluster patched"
                mon 00:14 cache-cluster orders-003 "Cache node 0001 shutdown"
                mon 00:15 cache-cluster orders-003 "Cache node 0001 restarted"
                mon 00:17 cache-cluster orders-003 "Cache cluster patched"
                mon 00:18 replication-group orders "Failover to replica node orders-002 completed"
                mon 00:18 replication-group orders "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:18 cache-cluster orders-001 "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:20 cache-cluster orders-001 "Cache node 0001 shutdown"
                mon 00:21 cache-cluster orders-001 "Cache node 0001 restarted"
                mon 00:23 cache-cluster orders-001 "Cache cluster patched"
                """);
        assertThat(stage.group("orders").nodes())
                .extracting(
                        Node::cacheClusterId, Node::role, node -> node.version().fullVersion())
                .containsExactly(
                        tuple("orders-001", Role.REPLICA, "6.2.6"),
                        tuple("orders-002", Role.PRIMARY, "6.2.6"),
                        tuple("orders-003", Role.REPLICA, "6.2.6"));
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
    }

    @Test
    void works_on_all_shards_side_by_side_and_on_one_primary_at_a_time() {
        stage.after(CreateRequest.of("carts")
                .engineVersion("7.0")
                .numNodeGroups(2)
                .replicasPerNodeGroup(1)
                .get());

        stage.execute(upgrade("carts", "7.1"));
        stage.settle();

        assertThat(stage.events()
                        .lines()
                        .filter(line -> line.contains("patched") || line.contains("to replica node carts")))
                .containsExactly(
                        "mon 00:12 cache-cluster carts-0001-002 \"Cache cluster patched\"",
                        "mon 00:12 cache-cluster carts-0002-002 \"Cache cluster patched\"",
                        "mon 00:13 replication-group carts \"Failover to replica node carts-0001-002 completed\"",
                        "mon 00:13 replication-group carts \"Failover from master node carts-0001-001 to replica node carts-0001-002 completed\"",
                        "mon 00:13 cache-cluster carts-0001-001 \"Failover from master node carts-0001-001 to replica node carts-0001-002 completed\"",
                        "mon 00:18 cache-cluster carts-0001-001 \"Cache cluster patched\"",
                        "mon 00:19 replication-group carts \"Failover to replica node carts-0002-002 completed\"",
                        "mon 00:19 replication-group carts \"Failover from master node carts-0002-001 to replica node carts-0002-002 completed\"",
                        "mon 00:19 cache-cluster carts-0002-001 \"Failover from master node carts-0002-001 to replica node carts-0002-002 completed\"",
                        "mon 00:24 cache-cluster carts-0002-001 \"Cache cluster patched\"");
    }

    @Test
    void shows_the_version_of_each_member_as_it_is_done() {
        stage.after(orders().get());
        stage.execute(upgrade("6.2"));

        stage.passTo("2026-01-05T00:13:00Z");

        assertThat(stage.group("orders").nodes())
                .extracting(node -> node.version().version())
                .containsExactly("6.0", "6.2", "6.0");
        assertThat(stage.group("orders").settings().software().version().version())
                .as("the version that the group as a whole has reached")
                .isEqualTo("6.0");
    }

    @Test
    void serves_nothing_while_the_only_node_is_upgraded_and_does_not_fail_over() {
        stage.after(CreateRequest.of("orders").engineVersion("7.0").get());
        stage.execute(upgrade("7.1"));

        stage.passTo("2026-01-05T00:09:30Z");
        assertThat(stage.node("orders", "orders-001").serving()).isFalse();

        stage.settle();
        assertThat(stage.node("orders", "orders-001").serving()).isTrue();
        assertThat(stage.events()).isEqualTo("""
                mon 00:07 cache-cluster orders-001 "Cache node 0001 shutdown"
                mon 00:08 cache-cluster orders-001 "Cache node 0001 restarted"
                mon 00:10 cache-cluster orders-001 "Cache cluster patched"
                """);
    }

    @Test
    void goes_from_redis_to_valkey_with_the_default_group_of_the_new_family_and_the_same_ids() {
        stage.after(orders().get());

        stage.after(ModifyRequest.of("orders")
                .engine("valkey")
                .engineVersion("8.2")
                .applyImmediately()
                .get());

        var software = stage.group("orders").settings().software();
        assertThat(software.version().fullVersion()).isEqualTo("8.2.0");
        assertThat(software.parameterGroup()).isEqualTo("default.valkey8");
    }

    @Test
    void goes_from_valkey_7_2_back_to_redis_7_1() {
        stage.after(
                CreateRequest.of("orders").engine("valkey").engineVersion("7.2").get());

        stage.after(ModifyRequest.of("orders")
                .engine("redis")
                .engineVersion("7.1")
                .applyImmediately()
                .get());

        assertThat(stage.node("orders", "orders-001").version().fullVersion()).isEqualTo("7.1.0");
    }

    @Test
    void waits_for_the_window_with_a_scale_up_and_both_run_there() {
        stage.after(orders().get());
        stage.execute(
                ModifyRequest.of("orders").cacheNodeType("cache.r6g.xlarge").get());
        stage.execute(ModifyRequest.of("orders").engineVersion("6.2").get());

        stage.passTo("2026-01-11T04:59:59Z");
        assertThat(stage.events()).isEmpty();
        stage.passTo("2026-01-11T05:00:00Z");
        stage.settle();

        assertThat(stage.group("orders").nodes())
                .allMatch(node -> node.version().version().equals("6.2")
                        && node.nodeType().name().equals("cache.r6g.xlarge"));
        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
        assertThat(stage.simulation().nextDue()).isEmpty();
    }

    private static CreateRequest orders() {
        return CreateRequest.of("orders")
                .engineVersion("6.0")
                .numCacheClusters(3)
                .automaticFailoverEnabled(true)
                .multiAzEnabled(true);
    }

    private static ModifyReplicationGroup upgrade(String version) {
        return upgrade("orders", version);
    }

    private static ModifyReplicationGroup upgrade(String id, String version) {
        return ModifyRequest.of(id).engineVersion(version).applyImmediately().get();
    }
}
