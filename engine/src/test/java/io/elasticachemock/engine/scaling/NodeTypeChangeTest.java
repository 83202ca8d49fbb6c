package io.elasticachemock.engine.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.engine.modification.ModifyReplicationGroup;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A node type that is applied at once: the order in which AWS works through the nodes. */
class NodeTypeChangeTest {
    private final Stage stage = Stage.set();

    @Test
    void replaces_replicas_one_by_one_and_then_their_primary_in_all_shards_side_by_side() {
        stage.after(CreateRequest.of("carts").replicaCounts(1, 2, 3).get());

        stage.execute(scaleUp("carts"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group carts: available to modifying
                mon 00:07 node-group carts/0001: available to modifying
                mon 00:07 cache-cluster carts-0001-001: available to modifying
                mon 00:07 cache-cluster carts-0001-002: available to modifying
                mon 00:07 node-group carts/0002: available to modifying
                mon 00:07 cache-cluster carts-0002-001: available to modifying
                mon 00:07 cache-cluster carts-0002-002: available to modifying
                mon 00:07 cache-cluster carts-0002-003: available to modifying
                mon 00:07 node-group carts/0003: available to modifying
                mon 00:07 cache-cluster carts-0003-001: available to modifying
                mon 00:07 cache-cluster carts-0003-002: available to modifying
                mon 00:07 cache-cluster carts-0003-003: available to modifying
                mon 00:07 cache-cluster carts-0003-004: available to modifying
                mon 00:15 cache-cluster carts-0001-002: modifying to available
                mon 00:15 cache-cluster carts-0001-002 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                mon 00:15 cache-cluster carts-0002-002: modifying to available
                mon 00:15 cache-cluster carts-0002-002 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                mon 00:15 cache-cluster carts-0003-002: modifying to available
                mon 00:15 cache-cluster carts-0003-002 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                mon 00:23 node-group carts/0001: modifying to available
                mon 00:23 cache-cluster carts-0001-001: modifying to available
                mon 00:23 cache-cluster carts-0001-001 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                mon 00:23 cache-cluster carts-0002-003: modifying to available
                mon 00:23 cache-cluster carts-0002-003 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                mon 00:23 cache-cluster carts-0003-003: modifying to available
                mon 00:23 cache-cluster carts-0003-003 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                mon 00:31 node-group carts/0002: modifying to available
                mon 00:31 cache-cluster carts-0002-001: modifying to available
                mon 00:31 cache-cluster carts-0002-001 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                mon 00:31 cache-cluster carts-0003-004: modifying to available
                mon 00:31 cache-cluster carts-0003-004 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                mon 00:39 node-group carts/0003: modifying to available
                mon 00:39 cache-cluster carts-0003-001: modifying to available
                mon 00:39 cache-cluster carts-0003-001 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                mon 00:39 replication-group carts: modifying to available
                mon 00:39 replication-group carts "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                """);
    }

    @Test
    void lets_primaries_that_are_ready_together_wait_for_each_other() {
        stage.after(CreateRequest.of("carts")
                .numNodeGroups(3)
                .replicasPerNodeGroup(1)
                .get());

        stage.execute(scaleUp("carts"));
        stage.settle();

        assertThat(spans("carts"))
                .containsExactly(
                        "carts-0001-002 from 0 to 8",
                        "carts-0002-002 from 0 to 8",
                        "carts-0003-002 from 0 to 8",
                        "carts-0001-001 from 8 to 16",
                        "carts-0002-001 from 16 to 24",
                        "carts-0003-001 from 24 to 32");
    }

    @Test
    void takes_a_shards_primary_while_other_shards_still_do_replicas() {
        stage.after(CreateRequest.of("carts").replicaCounts(5, 0).get());

        stage.execute(scaleUp("carts"));
        stage.settle();

        assertThat(spans("carts"))
                .containsExactly(
                        "carts-0001-002 from 0 to 8",
                        "carts-0002-001 from 0 to 8",
                        "carts-0001-003 from 8 to 16",
                        "carts-0001-004 from 16 to 24",
                        "carts-0001-005 from 24 to 32",
                        "carts-0001-006 from 32 to 40",
                        "carts-0001-001 from 40 to 48");
    }

    @Test
    void shows_at_each_level_how_far_it_is() {
        stage.after(CreateRequest.of("carts").replicaCounts(1, 2).get());

        ReplicationGroup answered = stage.execute(scaleUp("carts"));

        assertThat(answered.status()).isEqualTo(ReplicationGroupStatus.MODIFYING);
        assertThat(typesInShard(answered, 0)).containsExactly("cache.r6g.large", "cache.r6g.large");

        stage.passMinutes(17);
        ReplicationGroup middle = stage.group("carts");

        assertThat(middle.status()).isEqualTo(ReplicationGroupStatus.MODIFYING);
        assertThat(middle.settings().hardware().nodeType().name())
                .as("the type that the group as a whole has reached")
                .isEqualTo("cache.r6g.large");
        assertThat(middle.shards())
                .extracting(shard -> shard.status())
                .containsExactly(ShardStatus.AVAILABLE, ShardStatus.MODIFYING);
        assertThat(middle.nodes())
                .extracting(
                        Node::cacheClusterId,
                        Node::status,
                        node -> node.nodeType().name(),
                        node -> pending(middle, node))
                .containsExactly(
                        tuple("carts-0001-001", CacheClusterStatus.AVAILABLE, "cache.r6g.xlarge", "nothing"),
                        tuple("carts-0001-002", CacheClusterStatus.AVAILABLE, "cache.r6g.xlarge", "nothing"),
                        tuple("carts-0002-001", CacheClusterStatus.MODIFYING, "cache.r6g.large", "cache.r6g.xlarge"),
                        tuple("carts-0002-002", CacheClusterStatus.AVAILABLE, "cache.r6g.xlarge", "nothing"),
                        tuple("carts-0002-003", CacheClusterStatus.AVAILABLE, "cache.r6g.xlarge", "nothing"));

        stage.settle();

        assertThat(stage.group("carts").settings().hardware().nodeType().name()).isEqualTo("cache.r6g.xlarge");
        assertThat(stage.group("carts").pending().isEmpty()).isTrue();
    }

    @Test
    void keeps_roles_and_ids_and_the_time_of_creation() {
        ReplicationGroup before = stage.after(
                        CreateRequest.of("orders").numCacheClusters(2).get())
                .group("orders");

        stage.after(scaleUp("orders"));

        assertThat(stage.group("orders").nodes())
                .extracting(Node::cacheClusterId, Node::role, Node::createTime)
                .containsExactly(
                        tuple("orders-001", Role.PRIMARY, Stage.START.plus(Duration.ofMinutes(5))),
                        tuple("orders-002", Role.REPLICA, Stage.START.plus(Duration.ofMinutes(7))));
        assertThat(stage.group("orders").createTime()).isEqualTo(before.createTime());
    }

    @Test
    void scales_down_in_the_same_order() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .cacheNodeType("cache.r6g.xlarge")
                .get());

        stage.execute(ModifyRequest.of("orders")
                .cacheNodeType("cache.t4g.micro")
                .applyImmediately()
                .get());
        stage.settle();

        assertThat(stage.events()).isEqualTo("""
                mon 00:15 cache-cluster orders-002 "Succeeded applying modification to cache node type to cache.t4g.micro."
                mon 00:23 cache-cluster orders-001 "Succeeded applying modification to cache node type to cache.t4g.micro."
                mon 00:23 replication-group orders "Succeeded applying modification to cache node type to cache.t4g.micro."
                """);
    }

    private static ModifyReplicationGroup scaleUp(String id) {
        return ModifyRequest.of(id)
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get();
    }

    private static String pending(ReplicationGroup group, Node node) {
        var type = group.pendingNodeType(node);
        return type == null ? "nothing" : type.name();
    }

    private static List<String> typesInShard(ReplicationGroup group, int shard) {
        return group.shards().get(shard).nodes().stream()
                .map(node -> node.nodeType().name())
                .toList();
    }

    /** From the launch of each node's successor to the switch, in minutes since the change began. */
    private List<String> spans(String id) {
        var steps = stage.world().works().steps(ReplicationGroups.work(id)).stream()
                .filter(step -> step.label().operation().equals("ModifyReplicationGroup"))
                .toList();
        var begin = steps.get(0).begin();
        return steps.stream()
                .filter(step -> step.label().kind().equals("launch-node"))
                .map(launch -> {
                    var end = steps.stream()
                            .filter(step -> step.label().kind().equals("switch-endpoint")
                                    && launch.label().node().equals(step.label().node()))
                            .findFirst()
                            .orElseThrow()
                            .end();
                    return "%s from %d to %d"
                            .formatted(
                                    launch.label().node(),
                                    Duration.between(begin, launch.begin()).toMinutes(),
                                    Duration.between(begin, end).toMinutes());
                })
                .toList();
    }
}
