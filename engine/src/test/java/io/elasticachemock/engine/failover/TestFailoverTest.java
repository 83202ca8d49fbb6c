package io.elasticachemock.engine.failover;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import org.junit.jupiter.api.Test;

/** A failover that is tried out. */
class TestFailoverTest {
    private final Stage stage = Stage.set();

    @Test
    void a_replica_takes_over_and_the_node_that_was_taken_down_is_replaced_as_a_replica() {
        stage.after(orders().get());

        var answered = stage.execute(new TestFailover("orders", "0001"));

        assertThat(answered.isAvailable()).as("the answer shows it as it was").isTrue();
        assertThat(stage.group("orders").isAvailable()).isFalse();
        assertThat(stage.node("orders", "orders-001").isDown()).isTrue();
        stage.settle();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders "Test Failover API called for node group 0001"
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-001: available to modifying
                mon 00:08 replication-group orders "Failover to replica node orders-002 completed"
                mon 00:08 replication-group orders "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:08 cache-cluster orders-001 "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:09 cache-cluster orders-001 "Recovering cache nodes 0001"
                mon 00:16 node-group orders/0001: modifying to available
                mon 00:16 cache-cluster orders-001: modifying to available
                mon 00:16 cache-cluster orders-001 "Finished recovery for cache nodes 0001"
                mon 00:16 replication-group orders: modifying to available
                """);
        assertThat(stage.group("orders").nodes().map(Node::role)).containsExactly(Role.REPLICA, Role.PRIMARY);
        assertThat(stage.node("orders", "orders-001").serving()).isTrue();
        assertThat(stage.node("orders", "orders-001").availabilityZone()).isEqualTo("us-east-1a");
    }

    /** Scenario 26. */
    @Test
    void a_group_is_tried_again_only_after_its_recovery() {
        stage.after(orders().get());
        stage.execute(new TestFailover("orders", "0001"));

        assertThat(stage.refusal(new TestFailover("orders", "0001")).fault())
                .isEqualTo(Fault.INVALID_REPLICATION_GROUP_STATE_FAULT);

        stage.settle();
        stage.after(new TestFailover("orders", "0001"));
        assertThat(stage.group("orders").nodes().map(Node::role)).containsExactly(Role.PRIMARY, Role.REPLICA);
    }

    /** Scenario 26. */
    @Test
    void fifteen_shards_may_be_tried_in_a_rolling_day() {
        stage.after(orders().get());
        for (int i = 0; i < 15; i++) {
            stage.after(new TestFailover("orders", "0001"));
        }

        assertThat(stage.refusal(new TestFailover("orders", "0001")).fault())
                .isEqualTo(Fault.API_CALL_RATE_FOR_CUSTOMER_EXCEEDED_FAULT);

        stage.passTo("2026-01-06T00:06:59Z");
        assertThat(stage.refusal(new TestFailover("orders", "0001")).fault())
                .isEqualTo(Fault.API_CALL_RATE_FOR_CUSTOMER_EXCEEDED_FAULT);
        stage.passTo("2026-01-06T00:07:00Z");
        stage.after(new TestFailover("orders", "0001"));
        assertThat(stage.group("orders").nodes().map(Node::role))
                .as("after the sixteenth")
                .containsExactly(Role.PRIMARY, Role.REPLICA);
    }

    @Test
    void what_cannot_fail_over_is_refused() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        stage.after(CreateRequest.of("carts")
                .numNodeGroups(2)
                .replicasPerNodeGroup(0)
                .get());

        assertThat(stage.refusal(new TestFailover("orders", "0001")).fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(stage.refusal(new TestFailover("carts", "0001")).fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(stage.refusal(new TestFailover("carts", "0003")).fault())
                .isEqualTo(Fault.NODE_GROUP_NOT_FOUND_FAULT);
        assertThat(stage.refusal(new TestFailover("nobody", "0001")).fault())
                .isEqualTo(Fault.REPLICATION_GROUP_NOT_FOUND_FAULT);
    }

    private static CreateRequest orders() {
        return CreateRequest.of("orders").numCacheClusters(2).automaticFailoverEnabled(true);
    }
}
