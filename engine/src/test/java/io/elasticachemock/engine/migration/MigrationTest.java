package io.elasticachemock.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.Outages;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.Service;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.world.Command;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data that are migrated from servers of the customer's. */
class MigrationTest {
    private static final List<CustomerEndpoint> SOURCE = List.of(new CustomerEndpoint("10.0.0.1", 6379));

    private final Stage stage = Stage.set();

    @Test
    void a_group_is_migrating_until_the_migration_is_completed_and_takes_no_writes_until_then() {
        stage.after(orders().get());
        stage.execute(new SetData("orders", null, DataSet.of(1 << 20)));

        stage.after(new StartMigration("orders", SOURCE)).passMinutes(60);
        assertThat(stage.group("orders").status()).isEqualTo(ReplicationGroupStatus.MIGRATING);
        assertThat(stage.group("orders").shards().get(0).data()).isEqualTo(DataSet.EMPTY);
        refuses(
                Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                ModifyRequest.of("orders").description("x").get());
        refuses(Fault.INVALID_REPLICATION_GROUP_STATE_FAULT, new DeleteReplicationGroup("orders", false, null));
        refuses(Fault.REPLICATION_GROUP_ALREADY_UNDER_MIGRATION_FAULT, new StartMigration("orders", SOURCE));
        stage.execute(new CompleteMigration("orders", false));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 01:10 replication-group orders: migrating to modifying
                mon 01:10 node-group orders/0001: available to modifying
                mon 01:10 cache-cluster orders-001: available to modifying
                mon 01:10 cache-cluster orders-002: available to modifying
                mon 01:13 replication-group orders: modifying to available
                mon 01:13 node-group orders/0001: modifying to available
                mon 01:13 cache-cluster orders-001: modifying to available
                mon 01:13 cache-cluster orders-002: modifying to available
                mon 01:13 replication-group orders "Complete Migration successful for orders"
                """);
        assertThat(Outages.in(stage.world()).of("orders")).singleElement().satisfies(outage -> {
            assertThat(outage.service()).isEqualTo(Service.WRITES);
            assertThat(outage.length()).isEqualTo(Duration.ofMinutes(60));
        });
    }

    @Test
    void one_that_does_not_catch_up_is_a_group_of_its_own_again() {
        stage.after(orders().get());
        stage.execute(new InjectFault(
                FaultKind.REPLICATION_FAILURE, "orders", null, null, Duration.ofMinutes(30), null, null));

        stage.execute(new StartMigration("orders", SOURCE));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-001: available to modifying
                mon 00:07 cache-cluster orders-002: available to modifying
                mon 00:08 replication-group orders: modifying to available
                mon 00:08 node-group orders/0001: modifying to available
                mon 00:08 cache-cluster orders-001: modifying to available
                mon 00:08 cache-cluster orders-002: modifying to available
                mon 00:08 replication-group orders "Migration operation failed for replication group orders."
                """);
        refuses(Fault.REPLICATION_GROUP_NOT_UNDER_MIGRATION_FAULT, new CompleteMigration("orders", true));
    }

    @Test
    void one_that_cannot_be_completed_goes_on_migrating_unless_it_is_forced() {
        stage.after(orders().get());
        stage.after(new StartMigration("orders", SOURCE));
        stage.execute(new InjectFault(
                FaultKind.REPLICATION_FAILURE, "orders", null, null, Duration.ofMinutes(30), null, null));

        stage.execute(new CompleteMigration("orders", false));
        stage.settle();
        assertThat(stage.group("orders").status()).isEqualTo(ReplicationGroupStatus.MIGRATING);
        stage.execute(new CompleteMigration("orders", true));
        stage.settle();
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void a_node_that_fails_meanwhile_is_recovered_and_the_group_goes_on_migrating() {
        stage.after(orders().get());
        stage.after(new StartMigration("orders", SOURCE));

        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-002", null, null, null, null, null));
        stage.settle();

        assertThat(stage.group("orders").status()).isEqualTo(ReplicationGroupStatus.MIGRATING);
        assertThat(stage.group("orders").nodes()).allMatch(node -> node.serving());
    }

    @Test
    void what_data_cannot_be_migrated_to() {
        Fault state = Fault.INVALID_REPLICATION_GROUP_STATE_FAULT;
        stage.after(CreateRequest.of("single").get());
        refuses(state, new StartMigration("single", SOURCE));
        stage.after(orders("tls").transitEncryptionEnabled(true).get());
        refuses(state, new StartMigration("tls", SOURCE));
        stage.after(orders("old")
                .engineVersion("4.0.10")
                .cacheNodeType("cache.m5.large")
                .get());
        refuses(state, new StartMigration("old", SOURCE));
        stage.after(orders().get());
        refuses(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new StartMigration("orders", List.of()));
        refuses(
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                new TestMigration("orders", List.of(new CustomerEndpoint("10.0.0.1", 0))));
        refuses(
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                new TestMigration("orders", List.of(new CustomerEndpoint(null, 6379))));
        refuses(Fault.REPLICATION_GROUP_NOT_FOUND_FAULT, new TestMigration("none", SOURCE));
        assertThat(stage.execute(new TestMigration("orders", SOURCE)).isAvailable())
                .isTrue();
    }

    private static CreateRequest orders() {
        return orders("orders");
    }

    private static CreateRequest orders(String id) {
        return CreateRequest.of(id)
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .multiAzEnabled(true);
    }

    private void refuses(Fault fault, Command<?> command) {
        assertThat(stage.refusal(command).fault()).isEqualTo(fault);
    }
}
