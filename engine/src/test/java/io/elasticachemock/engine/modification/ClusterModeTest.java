package io.elasticachemock.engine.modification;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.parametergroup.CreateCacheParameterGroup;
import io.elasticachemock.engine.replica.IncreaseReplicaCount;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cluster mode of a running group. */
class ClusterModeTest {
    private final Stage stage = Stage.set();

    @Test
    void each_node_is_brought_to_the_mode_replicas_first() {
        stage.after(orders().get());

        stage.execute(to(ClusterMode.COMPATIBLE).applyImmediately().get());
        assertThat(stage.group("orders").settings().availability().clusterMode())
                .isEqualTo(ClusterMode.DISABLED);
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-001: available to modifying
                mon 00:07 cache-cluster orders-002: available to modifying
                mon 00:09 cache-cluster orders-002: modifying to available
                mon 00:11 node-group orders/0001: modifying to available
                mon 00:11 cache-cluster orders-001: modifying to available
                mon 00:11 replication-group orders: modifying to available
                """);
        assertMode(ClusterMode.COMPATIBLE, "default.redis7.cluster.on");
    }

    @Test
    void it_goes_back_from_compatible_and_from_enabled_nowhere() {
        stage.after(orders().snapshotRetentionLimit(1).get());

        stage.after(to(ClusterMode.COMPATIBLE).applyImmediately().get());
        stage.after(to(ClusterMode.DISABLED).applyImmediately().get());
        assertMode(ClusterMode.DISABLED, "default.redis7");
        refused(to(ClusterMode.ENABLED), "from disabled to enabled");
        stage.after(to(ClusterMode.COMPATIBLE).applyImmediately().get());
        stage.after(to(ClusterMode.ENABLED).applyImmediately().get());
        assertMode(ClusterMode.ENABLED, "default.redis7.cluster.on");
        assertThat(stage.group("orders").settings().backup().snapshottingClusterId())
                .isNull();
        assertThat(stage.group("orders").shards().get(0).slots().toString()).isEqualTo("0-16383");
        refused(to(ClusterMode.DISABLED), "from enabled to disabled");
        refused(to(ClusterMode.COMPATIBLE), "from enabled to compatible");
        refused(to(ClusterMode.ENABLED), "No modifications were requested");
    }

    @Test
    void it_waits_for_the_window_unless_it_is_to_be_applied_immediately() {
        stage.after(orders().preferredMaintenanceWindow("tue:05:00-tue:06:00").get());

        stage.execute(to(ClusterMode.COMPATIBLE).get());
        assertThat(stage.group("orders").isAvailable()).isTrue();
        stage.passTo("2026-01-06T05:04:00Z");

        assertMode(ClusterMode.COMPATIBLE, "default.redis7.cluster.on");
    }

    @Test
    void a_parameter_group_may_come_with_it_that_fits_the_mode() {
        stage.execute(new CreateCacheParameterGroup("on", "redis7", "for tests", Tags.NONE));
        stage.after(orders().get());

        refused(
                to(ClusterMode.COMPATIBLE).cacheParameterGroupName("on"),
                "luster mode should be enabled in parameter group");
        refused(
                to(ClusterMode.COMPATIBLE).cacheParameterGroupName("default.redis6.x.cluster.on"),
                "Expected a parameter group of family redis7");
        stage.after(to(ClusterMode.COMPATIBLE)
                .cacheParameterGroupName("default.redis7.cluster.on")
                .applyImmediately()
                .get());
        refused(
                to(ClusterMode.DISABLED).cacheParameterGroupName("default.redis7.cluster.on"),
                "Cluster mode should be disabled in parameter group, but found it is enabled.");
    }

    @Test
    void while_it_is_compatible_nothing_is_scaled_or_upgraded() {
        stage.after(orders().engineVersion("7.0").get());
        stage.after(to(ClusterMode.COMPATIBLE).applyImmediately().get());

        refused(ModifyRequest.of("orders").cacheNodeType("cache.r6g.xlarge"), "while cluster mode is compatible");
        refused(ModifyRequest.of("orders").engineVersion("7.1"), "while cluster mode is compatible");
        assertThat(stage.refusal(new IncreaseReplicaCount("orders", true, 2, List.of())))
                .hasMessageContaining("while cluster mode is compatible");
        stage.after(ModifyRequest.of("orders").description("still").get());
    }

    @Test
    void what_it_needs_and_what_must_not_come_with_it() {
        stage.after(orders().engineVersion("6.2").get());
        refused(to(ClusterMode.COMPATIBLE), "engine version 6.2.6");
        stage.after(CreateRequest.of("single").get());
        assertThat(stage.refusal(ModifyRequest.of("single")
                        .clusterMode(ClusterMode.COMPATIBLE)
                        .get()))
                .hasMessageContaining("automatic failover enabled and at least one replica");
        refused(to(ClusterMode.COMPATIBLE).description("other"), "together with any other parameter");
        refused(to(ClusterMode.COMPATIBLE).cacheNodeType("cache.r6g.xlarge"), "together with any other parameter");
        refused(to(ClusterMode.COMPATIBLE).multiAzEnabled(true), "together with any other parameter");
    }

    @Test
    void while_another_mode_waits_the_group_keeps_what_it_was_checked_for() {
        stage.after(orders().get());
        stage.execute(to(ClusterMode.COMPATIBLE).get());

        refused(ModifyRequest.of("orders").engine("valkey").engineVersion("8.0"), "another ClusterMode is");
        refused(ModifyRequest.of("orders").automaticFailoverEnabled(false), "AutomaticFailoverEnabled cannot be false");
        refused(
                ModifyRequest.of("orders").automaticFailoverEnabled(false).applyImmediately(),
                "AutomaticFailoverEnabled cannot be false");
        stage.execute(to(ClusterMode.DISABLED).get());
        stage.after(ModifyRequest.of("orders")
                .automaticFailoverEnabled(false)
                .applyImmediately()
                .get());
    }

    @Test
    void a_version_or_a_parameter_group_that_waits_goes_before_another_mode() {
        stage.execute(new CreateCacheParameterGroup("off", "redis7", "for tests", Tags.NONE));
        stage.after(orders().get());
        stage.execute(
                ModifyRequest.of("orders").engine("valkey").engineVersion("8.0").get());
        refused(to(ClusterMode.COMPATIBLE).applyImmediately(), "another EngineVersion or CacheParameterGroupName");
        stage.execute(
                ModifyRequest.of("orders").engine("redis").engineVersion("7.1").get());

        stage.execute(ModifyRequest.of("orders").cacheParameterGroupName("off").get());
        stage.execute(to(ClusterMode.COMPATIBLE).get());
        refused(ModifyRequest.of("orders").cacheParameterGroupName("off"), "another ClusterMode is");
        stage.after(to(ClusterMode.COMPATIBLE).applyImmediately().get());
        assertMode(ClusterMode.COMPATIBLE, "default.redis7.cluster.on");
    }

    @Test
    void failover_stays_while_it_is_compatible() {
        stage.after(orders().get());
        stage.after(to(ClusterMode.COMPATIBLE).applyImmediately().get());

        refused(ModifyRequest.of("orders").automaticFailoverEnabled(false), "AutomaticFailoverEnabled cannot be false");
        stage.execute(to(ClusterMode.ENABLED).get());
        refused(ModifyRequest.of("orders").automaticFailoverEnabled(false), "AutomaticFailoverEnabled cannot be false");
    }

    @Test
    void a_node_that_fails_meanwhile_is_recovered_and_the_change_begins_anew() {
        stage.after(orders().get());
        stage.execute(to(ClusterMode.COMPATIBLE).applyImmediately().get());
        stage.passMinutes(1);

        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-001", null, null, null, null, null));
        stage.settle();

        assertMode(ClusterMode.COMPATIBLE, "default.redis7.cluster.on");
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    private void assertMode(ClusterMode mode, String parameterGroup) {
        assertThat(stage.group("orders").settings().availability().clusterMode())
                .isEqualTo(mode);
        assertThat(stage.group("orders").settings().software().parameterGroup()).isEqualTo(parameterGroup);
    }

    private void refused(ModifyRequest request, String part) {
        ElastiCacheFault refusal = stage.refusal(request.get());
        assertThat(refusal.fault()).isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(refusal).hasMessageContaining(part);
    }

    private static CreateRequest orders() {
        return CreateRequest.of("orders").numCacheClusters(2).automaticFailoverEnabled(true);
    }

    private static ModifyRequest to(ClusterMode mode) {
        return ModifyRequest.of("orders").clusterMode(mode);
    }
}
