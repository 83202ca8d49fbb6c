package io.elasticachemock.engine.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.failure.RemoveFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.modification.ModifyReplicationGroup;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Outages;
import io.elasticachemock.engine.stage.Consistency;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Upgrades for which replication or memory is missing: they stop, and can be tried again. */
class FailedUpgradeTest {
    private final Stage stage = Stage.set();

    @Test
    void where_replication_does_not_catch_up_the_upgrade_stops_and_the_node_keeps_its_version() {
        stage.after(orders().get());
        stage.execute(fault(FaultKind.REPLICATION_FAILURE, "orders-003"));

        stage.execute(upgrade());
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-001: available to modifying
                mon 00:07 cache-cluster orders-002: available to modifying
                mon 00:07 cache-cluster orders-003: available to modifying
                mon 00:09 cache-cluster orders-002 "Cache node 0001 shutdown"
                mon 00:10 cache-cluster orders-002 "Cache node 0001 restarted"
                mon 00:12 cache-cluster orders-002: modifying to available
                mon 00:12 cache-cluster orders-002 "Cache cluster patched"
                mon 00:14 cache-cluster orders-003 "Cache node 0001 shutdown"
                mon 00:15 cache-cluster orders-003 "Cache node 0001 restarted"
                mon 00:15 replication-group orders: modifying to available
                mon 00:15 node-group orders/0001: modifying to available
                mon 00:15 cache-cluster orders-001: modifying to available
                mon 00:15 cache-cluster orders-003: modifying to available
                mon 00:15 replication-group orders "Failed to upgrade replication group orders to engine version 7.1.0. Replication to orders-003 does not catch up."
                """);
        assertThat(stage.group("orders").nodes().map(node -> node.version().version()))
                .containsExactly("7.0", "7.1", "7.0");
        assertThat(stage.group("orders").pending().isEmpty()).isTrue();

        stage.execute(new RemoveFault(null));
        stage.after(upgrade());
        assertThat(stage.group("orders").nodes().map(node -> node.version().version()))
                .containsOnly("7.1");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLICATION_FAILURE", "INSUFFICIENT_MEMORY"})
    void what_is_missing_for_an_hour_stops_what_copies_data_and_nothing_is_left_half_way(FaultKind kind) {
        stage.after(orders().get());
        stage.execute(fault(kind, "orders"));

        stage.execute(upgrade());
        stage.settle();
        Consistency.check(stage.simulation());
        stage.execute(ModifyRequest.of("orders")
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get());
        stage.settle();
        Consistency.check(stage.simulation());
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.group("orders").nodes().map(node -> node.version().version()))
                .containsOnly("7.0");
        assertThat(stage.group("orders").nodes().map(node -> node.nodeType().name()))
                .containsOnly(CreateRequest.NODE_TYPE);

        stage.pass(Duration.ofHours(1));
        stage.after(upgrade());
        assertThat(stage.group("orders").nodes().map(node -> node.version().version()))
                .containsOnly("7.1");
    }

    @Test
    void a_single_node_that_has_no_memory_comes_back_with_the_version_that_it_had() {
        stage.after(CreateRequest.of("orders").engineVersion("7.0").get());
        stage.execute(fault(FaultKind.INSUFFICIENT_MEMORY, "orders"));

        stage.execute(upgrade());
        stage.settle();

        assertThat(stage.events()).isEqualTo("""
                mon 00:07 cache-cluster orders-001 "Cache node 0001 shutdown"
                mon 00:08 cache-cluster orders-001 "Cache node 0001 restarted"
                mon 00:08 replication-group orders "Failed to upgrade replication group orders to engine version 7.1.0. There is not enough memory to copy the data of orders-001."
                """);
        assertThat(stage.node("orders", "orders-001").serving()).isTrue();
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(Outages.in(stage.world()).of("orders"))
                .allMatch(outage -> outage.length().equals(Duration.ofMinutes(1)));
    }

    @Test
    void a_node_that_is_alone_has_nothing_to_replicate() {
        stage.after(CreateRequest.of("orders").engineVersion("7.0").get());
        stage.execute(fault(FaultKind.REPLICATION_FAILURE, "orders"));

        stage.after(upgrade());

        assertThat(stage.node("orders", "orders-001").version().version()).isEqualTo("7.1");
    }

    @Test
    void a_node_that_fails_meanwhile_waits_with_its_recovery_for_replication() {
        stage.after(orders().get());
        stage.execute(fault(FaultKind.REPLICATION_FAILURE, "orders"));

        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-002", null, null, null, null, null));
        stage.passMinutes(30);
        assertThat(stage.node("orders", "orders-002").serving()).isFalse();
        stage.settle();

        assertThat(stage.group("orders").nodes()).allMatch(Node::serving);
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void before_forkless_save_half_of_the_memory_has_to_be_free() {
        Stage past = Stage.at("2016-02-01T00:00:00Z");
        past.after(CreateRequest.of("orders")
                .engineVersion("2.8.6")
                .cacheNodeType("cache.r3.large")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .get());
        ModifyRequest upgrade =
                ModifyRequest.of("orders").engineVersion("2.8.24").applyImmediately();
        past.execute(new SetData("orders", null, DataSet.of(8L << 30)));

        past.execute(upgrade.get());
        past.settle();
        assertThat(past.events()).contains("There is not enough memory to fork on orders-002.");
        past.execute(new SetData("orders", null, DataSet.of(1L << 30)));
        past.after(upgrade.get());

        assertThat(past.group("orders").nodes().map(node -> node.version().version()))
                .containsOnly("2.8.24");
    }

    private static CreateRequest orders() {
        return CreateRequest.of("orders")
                .numCacheClusters(3)
                .automaticFailoverEnabled(true)
                .engineVersion("7.0");
    }

    private static ModifyReplicationGroup upgrade() {
        return ModifyRequest.of("orders")
                .engineVersion("7.1")
                .applyImmediately()
                .get();
    }

    private static InjectFault fault(FaultKind kind, String target) {
        return new InjectFault(kind, target, null, null, null, null, null);
    }
}
