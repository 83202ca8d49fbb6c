package io.elasticachemock.engine.modification;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import org.junit.jupiter.api.Test;

/** Failover, Multi-AZ and the primary of a running group. */
class AvailabilityChangesTest {
    private final Stage stage = Stage.set();

    @Test
    void failover_is_enabling_and_then_enabled_when_it_is_switched_on_at_once() {
        stage.after(orders().get());

        stage.execute(ModifyRequest.of("orders")
                .automaticFailoverEnabled(true)
                .applyImmediately()
                .get());
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-001: available to modifying
                mon 00:07 cache-cluster orders-002: available to modifying
                mon 00:07 automatic-failover orders: disabled to enabling
                mon 00:08 automatic-failover orders: enabling to enabled
                mon 00:08 replication-group orders: modifying to available
                mon 00:08 node-group orders/0001: modifying to available
                mon 00:08 cache-cluster orders-001: modifying to available
                mon 00:08 cache-cluster orders-002: modifying to available
                mon 00:08 replication-group orders "Automatic failover has been turned on for replication group orders"
                """);
    }

    /** Scenario 27. */
    @Test
    void failover_that_is_not_switched_at_once_is_pending_and_is_switched_in_the_window() {
        stage.after(orders().get());

        var answered = stage.execute(
                ModifyRequest.of("orders").automaticFailoverEnabled(true).get());

        assertThat(answered.isAvailable()).isTrue();
        assertThat(answered.settings().availability().automaticFailover()).isEqualTo(AutomaticFailover.DISABLED);
        assertThat(answered.pending().find(Change.Failover.class)).isEqualTo(new Change.Failover(true));
        stage.passTo("2026-01-11T05:00:00Z");
        assertThat(stage.group("orders").settings().availability().automaticFailover())
                .isEqualTo(AutomaticFailover.ENABLING);
        stage.settle();
        assertThat(stage.group("orders").settings().availability().automaticFailover())
                .isEqualTo(AutomaticFailover.ENABLED);
        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
    }

    @Test
    void the_present_value_cancels_what_waits() {
        stage.after(orders().get());
        stage.execute(ModifyRequest.of("orders").automaticFailoverEnabled(true).get());

        stage.execute(ModifyRequest.of("orders").automaticFailoverEnabled(false).get());

        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
        assertThat(stage.simulation().nextDue()).isEmpty();
    }

    @Test
    void multi_az_is_switched_at_once_and_shows_from_the_beginning() {
        stage.after(orders().automaticFailoverEnabled(true).get());

        var answered =
                stage.execute(ModifyRequest.of("orders").multiAzEnabled(true).get());

        assertThat(answered.isAvailable()).isFalse();
        assertThat(answered.settings().availability().multiAz()).isTrue();
        stage.settle();
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void a_replica_is_promoted_and_the_former_primary_goes_on_as_a_replica() {
        stage.after(orders().get());

        stage.execute(ModifyRequest.of("orders").primaryClusterId("orders-002").get());
        stage.settle();

        assertThat(stage.group("orders").nodes())
                .extracting(node -> node.role())
                .containsExactly(Role.REPLICA, Role.PRIMARY);
        assertThat(stage.events()).isEqualTo("""
                mon 00:08 replication-group orders "Failover to replica node orders-002 completed"
                mon 00:08 replication-group orders "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:08 cache-cluster orders-001 "Failover from master node orders-001 to replica node orders-002 completed"
                """);
    }

    @Test
    void what_aws_refuses_is_refused() {
        stage.after(CreateRequest.of("alone").get());
        stage.after(orders().automaticFailoverEnabled(true).get());
        stage.after(CreateRequest.of("carts")
                .numNodeGroups(2)
                .replicasPerNodeGroup(1)
                .get());

        assertThat(stage.refusal(
                        ModifyRequest.of("alone").automaticFailoverEnabled(true).get()))
                .hasMessage("Replication group must have at least one read replica to enable autofailover.");
        assertThat(stage.refusal(ModifyRequest.of("carts")
                        .automaticFailoverEnabled(false)
                        .get()))
                .hasMessage("Turning off automatic failover for replication group with cluster mode enabled is not"
                        + " supported.");
        assertThat(stage.refusal(ModifyRequest.of("alone").multiAzEnabled(true).get()))
                .hasMessageContaining("MultiAZEnabled requires");
        assertThat(stage.refusal(ModifyRequest.of("orders")
                        .primaryClusterId("orders-002")
                        .get()))
                .hasMessageContaining("failover is disabled");
        assertThat(stage.refusal(ModifyRequest.of("orders")
                        .snapshottingClusterId("nobody")
                        .get()))
                .hasMessageContaining("nobody is not an available member");
        assertThat(stage.refusal(
                        ModifyRequest.of("orders").snapshotRetentionLimit(1).get()))
                .hasMessage("Must specify both SnapshotRetentionLimit and SnapshottingClusterId to turn on snapshots");
        assertThat(stage.refusal(ModifyRequest.of("carts")
                        .snapshotRetentionLimit(1)
                        .snapshottingClusterId("carts-0001-001")
                        .get()))
                .hasMessage("Cannot set snapshotting cluster for cluster mode enabled replication group");
    }

    @Test
    void a_lower_retention_limit_deletes_older_automatic_snapshots() {
        stage.after(orders().snapshotRetentionLimit(5).get());
        stage.passTo("2026-01-08T12:00:00Z");
        assertThat(snapshots()).isEqualTo(4);

        stage.after(ModifyRequest.of("orders").snapshotRetentionLimit(2).get());

        assertThat(snapshots()).isEqualTo(2);
    }

    private int snapshots() {
        return Snapshots.in(stage.world()).all().size();
    }

    private static CreateRequest orders() {
        return CreateRequest.of("orders").numCacheClusters(2);
    }
}
