package io.elasticachemock.engine.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A move that AWS does not know is a defect of the simulation, at each level of a group. */
class LifeCyclesTest {
    private final Stage stage = Stage.set();

    @ParameterizedTest
    @MethodSource("moves")
    void refuse_a_move_that_aws_does_not_know_by_its_names(UnaryOperator<ReplicationGroup> move, String message) {
        stage.after(CreateRequest.of("orders").get());
        ReplicationGroup before = stage.group("orders");

        assertThatThrownBy(() -> ReplicationGroups.in(stage.world()).change("orders", move))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThat(stage.group("orders")).isEqualTo(before);
    }

    static Stream<Arguments> moves() {
        return Stream.of(
                move(
                        group -> group.in(ReplicationGroupStatus.CREATING),
                        "replication-group orders cannot move from AVAILABLE to CREATING; from there it moves to"
                                + " [MODIFYING, SNAPSHOTTING, DELETING]"),
                move(
                        group -> group.withEachShard(shard -> shard.in(ShardStatus.CREATING)),
                        "node-group orders/0001 cannot move from AVAILABLE to CREATING; from there it moves to"
                                + " [MODIFYING, DELETING]"),
                move(
                        group -> group.withEachNode(node -> node.in(CacheClusterStatus.CREATING)),
                        "cache-cluster orders-001 cannot move from AVAILABLE to CREATING; from there it moves to"
                                + " [MODIFYING, SNAPSHOTTING, REBOOTING_CACHE_CLUSTER_NODES, DELETING]"),
                move(
                        group -> group.with(group.settings().with(AutomaticFailover.ENABLED)),
                        "automatic-failover orders cannot move from DISABLED to ENABLED; from there it moves to"
                                + " [ENABLING]"));
    }

    private static Arguments move(UnaryOperator<ReplicationGroup> move, String message) {
        return Arguments.of(move, message);
    }
}
