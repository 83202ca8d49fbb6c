package io.elasticachemock.engine.serviceupdate;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.replica.DecreaseReplicaCount;
import io.elasticachemock.engine.replica.IncreaseReplicaCount;
import io.elasticachemock.engine.stage.ClusterChange;
import io.elasticachemock.engine.stage.ClusterRequest;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.version.Engine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Service updates, from their release to their end. */
class ServiceUpdateTest {
    private static final String UPDATE = "elc-20260105-001";

    private final Stage stage = Stage.set();

    @Test
    void an_update_that_is_applied_goes_from_node_to_node_in_the_order_of_an_upgrade() {
        stage.after(orders(3).get());
        release(ServiceUpdateSeverity.CRITICAL, false);
        stage.forgetting();

        stage.execute(apply());
        assertThat(action().status()).isEqualTo(UpdateActionStatus.WAITING_TO_START);
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 update-action elc-20260105-001/orders: not-applied to waiting-to-start
                mon 00:08 update-action elc-20260105-001/orders: waiting-to-start to in-progress
                mon 00:08 replication-group orders: available to modifying
                mon 00:08 node-group orders/0001: available to modifying
                mon 00:08 cache-cluster orders-001: available to modifying
                mon 00:08 cache-cluster orders-002: available to modifying
                mon 00:08 cache-cluster orders-003: available to modifying
                mon 00:10 cache-cluster orders-002 "Cache node 0001 shutdown"
                mon 00:11 cache-cluster orders-002 "Cache node 0001 restarted"
                mon 00:13 cache-cluster orders-002: modifying to available
                mon 00:13 cache-cluster orders-002 "Cache cluster patched"
                mon 00:15 cache-cluster orders-003 "Cache node 0001 shutdown"
                mon 00:16 cache-cluster orders-003 "Cache node 0001 restarted"
                mon 00:18 cache-cluster orders-003: modifying to available
                mon 00:18 cache-cluster orders-003 "Cache cluster patched"
                mon 00:19 replication-group orders "Failover to replica node orders-002 completed"
                mon 00:19 replication-group orders "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:19 cache-cluster orders-001 "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:21 cache-cluster orders-001 "Cache node 0001 shutdown"
                mon 00:22 cache-cluster orders-001 "Cache node 0001 restarted"
                mon 00:24 node-group orders/0001: modifying to available
                mon 00:24 cache-cluster orders-001: modifying to available
                mon 00:24 cache-cluster orders-001 "Cache cluster patched"
                mon 00:24 replication-group orders: modifying to available
                mon 00:24 update-action elc-20260105-001/orders: in-progress to complete
                """);
        assertThat(action().nodesUpdated()).isEqualTo("3/3");
        assertThat(action().slaMet(update(), stage.simulation().now())).isEqualTo(SlaMet.YES);
        assertThat(action().nodes()).allMatch(node -> node.initiatedBy() == InitiatedBy.CUSTOMER);
    }

    /** Scenario 33. */
    @Test
    void when_it_is_stopped_the_node_in_progress_finishes_and_what_is_left_can_be_applied_again() {
        stage.after(orders(3).get());
        release(ServiceUpdateSeverity.CRITICAL, false);
        stage.execute(apply());
        stage.passTo("2026-01-05T00:14:00Z");
        assertThat(nodes()).isEqualTo("orders-001 waiting-to-start, orders-002 complete, orders-003 in-progress");

        stage.execute(stop());
        assertThat(nodes()).isEqualTo("orders-001 stopping, orders-002 complete, orders-003 in-progress");
        assertThat(action().status()).isEqualTo(UpdateActionStatus.STOPPING);
        stage.settle();

        assertThat(nodes()).isEqualTo("orders-001 stopped, orders-002 complete, orders-003 complete");
        assertThat(action().status()).isEqualTo(UpdateActionStatus.STOPPED);
        assertThat(action().nodesUpdated()).isEqualTo("2/3");
        assertThat(action().slaMet(update(), stage.simulation().now())).isEqualTo(SlaMet.NO);
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.node("orders", "orders-001").isPrimary()).isTrue();

        stage.after(apply());
        assertThat(action().status()).isEqualTo(UpdateActionStatus.COMPLETE);
        assertThat(stage.node("orders", "orders-001").isPrimary()).isFalse();
    }

    @Test
    void a_node_without_a_stand_in_serves_while_its_update_waits_for_the_recovery_of_another() {
        stage.after(CreateRequest.of("orders").replicaCounts(0, 0).get());
        release(ServiceUpdateSeverity.CRITICAL, false);
        stage.execute(apply());
        stage.passTo("2026-01-05T00:08:00Z");
        assertThat(stage.node("orders", "orders-0001-001").serving()).isFalse();

        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-0002-001", null, null, null, null, null));
        stage.passTo("2026-01-05T00:09:00Z");

        assertThat(stage.node("orders", "orders-0001-001").serving()).isTrue();
        stage.settle();
        assertThat(action().status()).isEqualTo(UpdateActionStatus.COMPLETE);
    }

    @Test
    void what_has_not_begun_is_stopped_at_once() {
        stage.after(orders(2).get());
        release(ServiceUpdateSeverity.CRITICAL, false);
        stage.execute(ModifyRequest.of("orders")
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get());
        stage.execute(apply());
        stage.passMinutes(3);
        assertThat(action().status()).isEqualTo(UpdateActionStatus.WAITING_TO_START);

        stage.execute(stop());

        assertThat(action().status()).isEqualTo(UpdateActionStatus.STOPPED);
        stage.settle();
        // The new nodes were launched after the release.
        assertThat(action().status()).isEqualTo(UpdateActionStatus.NOT_APPLICABLE);
    }

    /** Scenario 32. */
    @Test
    void what_is_applied_by_AWS_is_scheduled_for_the_window_after_the_recommended_date() {
        stage.after(orders(2).preferredMaintenanceWindow("sun:05:00-sun:06:00").get());
        release(ServiceUpdateSeverity.CRITICAL, true);
        stage.passTo("2026-01-19T00:00:00Z");
        assertThat(action().status()).isEqualTo(UpdateActionStatus.NOT_APPLIED);

        stage.passTo("2026-01-19T00:08:00Z");
        assertThat(action().status()).isEqualTo(UpdateActionStatus.SCHEDULING);
        stage.passTo("2026-01-25T04:59:59Z");
        assertThat(action().status()).isEqualTo(UpdateActionStatus.SCHEDULED);
        stage.passTo("2026-01-25T05:00:00Z");
        assertThat(action().status()).isEqualTo(UpdateActionStatus.IN_PROGRESS);
        assertThat(action().slaMet(update(), stage.simulation().now())).isEqualTo(SlaMet.NO);
        assertThat(action().nodes()).allMatch(node -> node.initiatedBy() == InitiatedBy.SYSTEM);
        stage.settle();

        assertThat(action().status()).isEqualTo(UpdateActionStatus.COMPLETE);
        assertThat(action().slaMet(update(), stage.simulation().now())).isEqualTo(SlaMet.NO);
    }

    @Test
    void what_is_scheduled_moves_with_the_window_and_a_customer_may_apply_it_before() {
        stage.after(orders(1).preferredMaintenanceWindow("sun:05:00-sun:06:00").get());
        release(ServiceUpdateSeverity.CRITICAL, true);
        stage.passTo("2026-01-20T00:00:00Z");
        stage.execute(ModifyRequest.of("orders")
                .preferredMaintenanceWindow("wed:05:00-wed:06:00")
                .get());
        stage.passTo("2026-01-21T05:01:00Z");
        assertThat(action().status()).isEqualTo(UpdateActionStatus.IN_PROGRESS);

        stage.settle();
        release(ServiceUpdateSeverity.CRITICAL, true);
        stage.passTo("2026-02-05T00:00:00Z");
        String second = "elc-20260121-001";
        assertThat(action(second).status()).isEqualTo(UpdateActionStatus.SCHEDULED);
        stage.after(new BatchApplyUpdateAction(second, List.of("Orders"), List.of()));
        assertThat(action(second).status()).isEqualTo(UpdateActionStatus.COMPLETE);
        assertThat(action(second).nodes()).allMatch(node -> node.initiatedBy() == InitiatedBy.CUSTOMER);
    }

    @Test
    void a_mandatory_one_comes_in_the_next_window_whatever_was_chosen() {
        stage.after(orders(2)
                .autoMinorVersionUpgrade(false)
                .preferredMaintenanceWindow("tue:05:00-tue:06:00")
                .get());
        stage.execute(new ReleaseServiceUpdate(
                "patch-now",
                null,
                ServiceUpdateSeverity.CRITICAL,
                List.of(),
                null,
                null,
                null,
                null,
                false,
                true,
                null));
        stage.passTo("2026-01-06T05:00:00Z");

        assertThat(action("patch-now").status()).isEqualTo(UpdateActionStatus.IN_PROGRESS);
    }

    @Test
    void a_minor_version_comes_in_the_window_to_those_who_have_opted_in() {
        stage.after(CreateRequest.of("in")
                .engineVersion("7.0")
                .autoMinorVersionUpgrade(true)
                .preferredMaintenanceWindow("tue:05:00-tue:06:00")
                .get());
        stage.after(CreateRequest.of("out")
                .engineVersion("7.0")
                .autoMinorVersionUpgrade(false)
                .preferredMaintenanceWindow("tue:05:00-tue:06:00")
                .get());
        campaign("7.1");
        stage.passTo("2026-01-06T06:00:00Z");

        assertThat(version("in")).isEqualTo("7.1.0");
        assertThat(stage.group("in").settings().software().version().version()).isEqualTo("7.1");
        assertThat(version("out")).isEqualTo("7.0.7");
        assertThat(UpdateActions.in(stage.world())
                        .find("campaign", "out")
                        .orElseThrow()
                        .status())
                .isEqualTo(UpdateActionStatus.NOT_APPLIED);

        stage.execute(ModifyRequest.of("out").autoMinorVersionUpgrade(true).get());
        stage.passTo("2026-01-13T06:00:00Z");
        assertThat(version("out")).isEqualTo("7.1.0");
    }

    /** Scenario 38. */
    @Test
    void a_deprecated_version_is_replaced_when_its_standard_support_ends() {
        stage.after(orders(2)
                .engineVersion("5.0.5")
                .cacheNodeType("cache.m5.large")
                .autoMinorVersionUpgrade(false)
                .preferredMaintenanceWindow("tue:05:00-tue:06:00")
                .get());
        stage.after(CreateRequest.of("newer").engineVersion("5.0.6").get());
        stage.passTo("2026-02-03T05:00:00Z");
        assertThat(version("orders")).isEqualTo("5.0.5");

        stage.settle();

        assertThat(version("orders")).isEqualTo("5.0.6");
        assertThat(action("elc-20260201-001").status()).isEqualTo(UpdateActionStatus.COMPLETE);
        assertThat(UpdateActions.in(stage.world()).all()).hasSize(1);
    }

    @Test
    void who_opts_out_before_the_window_keeps_the_version_and_can_still_have_it_applied() {
        stage.after(orders(1)
                .engineVersion("7.0")
                .autoMinorVersionUpgrade(true)
                .preferredMaintenanceWindow("tue:05:00-tue:06:00")
                .get());
        campaign("7.1");
        stage.passMinutes(30);
        stage.execute(ModifyRequest.of("orders").autoMinorVersionUpgrade(false).get());
        stage.passTo("2026-01-06T06:00:00Z");
        assertThat(version("orders")).isEqualTo("7.0.7");

        stage.execute(ModifyRequest.of("orders").engineVersion("7.1").get());
        stage.execute(new BatchApplyUpdateAction("campaign", List.of("orders"), List.of()));
        stage.passMinutes(2);
        ElastiCacheFault none = stage.refusal(new BatchApplyUpdateAction("campaign", List.of(), List.of()));
        assertThat(none.fault()).isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        BatchResult result = stage.execute(new BatchStopUpdateAction("campaign", List.of("orders"), List.of()));
        assertThat(result.unprocessed().get(0).message()).contains("changes the engine version");
        stage.settle();

        assertThat(version("orders")).isEqualTo("7.1.0");
        // It led to no newer version any more.
        assertThat(stage.group("orders").queued().isEmpty()).isTrue();
    }

    @Test
    void a_node_that_fails_meanwhile_is_recovered_and_has_the_update_by_that() {
        stage.after(orders(3).get());
        release(ServiceUpdateSeverity.CRITICAL, false);
        stage.execute(apply());
        stage.passTo("2026-01-05T00:09:00Z");

        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-003", null, null, null, null, null));
        stage.settle();

        assertThat(action().status()).isEqualTo(UpdateActionStatus.COMPLETE);
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.events()).containsOnlyOnce("orders-002 \"Cache cluster patched\"");
        assertThat(stage.events()).doesNotContain("orders-003 \"Cache cluster patched\"");
    }

    @Test
    void a_step_that_fails_stops_it_and_it_can_be_applied_again() {
        stage.after(orders(2).get());
        release(ServiceUpdateSeverity.CRITICAL, false);
        stage.execute(new InjectFault(
                FaultKind.REPLICATION_FAILURE, "orders", null, null, Duration.ofMinutes(30), null, null));
        stage.execute(apply());
        stage.settle();

        assertThat(action().status()).isEqualTo(UpdateActionStatus.STOPPED);
        assertThat(action().nodesUpdated()).isEqualTo("0/2");
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.group("orders").nodes()).allMatch(node -> node.serving());
        stage.passMinutes(30);
        stage.after(apply());
        assertThat(action().status()).isEqualTo(UpdateActionStatus.COMPLETE);
    }

    @Test
    void one_that_is_stopped_while_a_node_is_recovered_is_stopped_when_it_is() {
        stage.after(orders(3).get());
        release(ServiceUpdateSeverity.CRITICAL, false);
        stage.execute(apply());
        stage.passTo("2026-01-05T00:09:00Z");
        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-002", null, null, null, null, null));
        stage.passMinutes(3);

        stage.execute(stop());
        stage.settle();

        assertThat(action().status()).isEqualTo(UpdateActionStatus.STOPPED);
        assertThat(action().nodesUpdated()).isEqualTo("1/3");
        stage.after(apply());
        assertThat(action().status()).isEqualTo(UpdateActionStatus.COMPLETE);
    }

    @Test
    void what_fails_in_a_window_is_tried_again_in_the_next_where_AWS_applies_it_by_itself() {
        stage.after(orders(2).preferredMaintenanceWindow("tue:05:00-tue:06:00").get());
        stage.execute(new ReleaseServiceUpdate(
                UPDATE, null, ServiceUpdateSeverity.CRITICAL, List.of(), null, null, null, null, false, true, null));
        stage.passTo("2026-01-06T04:00:00Z");
        stage.execute(
                new InjectFault(FaultKind.REPLICATION_FAILURE, "orders", null, null, Duration.ofHours(2), null, null));
        stage.passTo("2026-01-06T05:05:00Z");
        assertThat(action().nodesUpdated()).isEqualTo("0/2");

        stage.passTo("2026-01-13T05:30:00Z");
        assertThat(action().status()).isEqualTo(UpdateActionStatus.COMPLETE);
    }

    @Test
    void a_node_that_has_it_and_goes_is_counted_no_more_until_the_update_is_complete() {
        stage.after(orders(3).get());
        release(ServiceUpdateSeverity.CRITICAL, false);
        stage.execute(apply());
        stage.passTo("2026-01-05T00:14:00Z");
        stage.after(stop());
        assertThat(action().nodesUpdated()).isEqualTo("2/3");

        stage.after(new DecreaseReplicaCount("orders", true, null, List.of(), List.of("orders-002")));
        assertThat(action().nodesUpdated()).isEqualTo("1/2");
        stage.after(apply());
        assertThat(action().status()).isEqualTo(UpdateActionStatus.COMPLETE);
        assertThat(action().nodesUpdated()).isEqualTo("3/3");
    }

    @Test
    void one_that_is_complete_tells_to_how_many_nodes_it_came_when_they_are_gone() {
        stage.after(ClusterRequest.memcached("web", 2).get());
        stage.execute(new ReleaseServiceUpdate(
                UPDATE,
                null,
                ServiceUpdateSeverity.LOW,
                List.of(Engine.MEMCACHED),
                null,
                null,
                null,
                null,
                false,
                false,
                null));
        stage.after(new BatchApplyUpdateAction(UPDATE, List.of(), List.of("web")));
        stage.after(ClusterChange.of("web").numCacheNodes(4).applyImmediately().get());

        stage.after(ClusterChange.of("web")
                .numCacheNodes(2)
                .cacheNodeIdsToRemove("0001", "0002")
                .applyImmediately()
                .get());

        UpdateAction action =
                UpdateActions.in(stage.world()).all().values().iterator().next();
        assertThat(action.status()).isEqualTo(UpdateActionStatus.COMPLETE);
        assertThat(action.nodes()).hasSize(2).allMatch(node -> node.deleted() != null);
        assertThat(action.nodesUpdated()).isEqualTo("2/2");
    }

    @Test
    void updates_are_cumulative_and_an_upgrade_brings_them_too() {
        stage.after(orders(2).engineVersion("7.0").get());
        release(ServiceUpdateSeverity.LOW, false);
        stage.passMinutes(1);
        release(ServiceUpdateSeverity.LOW, false);

        stage.after(new BatchApplyUpdateAction("elc-20260105-002", List.of("orders"), List.of()));
        assertThat(action().status()).isEqualTo(UpdateActionStatus.NOT_APPLICABLE);
        assertThat(action("elc-20260105-002").status()).isEqualTo(UpdateActionStatus.COMPLETE);

        release(ServiceUpdateSeverity.LOW, false);
        stage.after(ModifyRequest.of("orders")
                .engineVersion("7.1")
                .applyImmediately()
                .get());
        assertThat(action("elc-20260105-003").status()).isEqualTo(UpdateActionStatus.NOT_APPLICABLE);
    }

    @Test
    void nodes_come_and_go_and_the_count_follows() {
        stage.after(orders(3).get());
        release(ServiceUpdateSeverity.LOW, false);
        assertThat(action().nodesUpdated()).isEqualTo("0/3");
        stage.after(new DecreaseReplicaCount("orders", true, null, List.of(), List.of("orders-003")));
        assertThat(action().nodesUpdated()).isEqualTo("0/2");
        // A new node has the newest software.
        stage.after(new IncreaseReplicaCount("orders", true, 2, List.of()));
        assertThat(action().nodesUpdated()).isEqualTo("0/2");

        stage.after(new DeleteReplicationGroup("orders", false, null));
        assertThat(UpdateActions.in(stage.world()).all()).isEmpty();
    }

    @Test
    void after_its_end_it_cannot_be_applied_any_more() {
        stage.after(orders(1).get());
        stage.execute(new ReleaseServiceUpdate(
                "short",
                null,
                ServiceUpdateSeverity.CRITICAL,
                List.of(Engine.REDIS),
                null,
                null,
                null,
                stage.simulation().now().plus(Duration.ofDays(20)),
                true,
                false,
                null));
        stage.execute(ModifyRequest.of("orders")
                .preferredMaintenanceWindow("mon:05:00-mon:06:00")
                .get());
        stage.execute(new CancelServiceUpdate("short"));
        stage.passTo("2026-02-05T00:00:00Z");

        assertThat(action("short").status()).isEqualTo(UpdateActionStatus.NOT_APPLIED);
        ElastiCacheFault refusal = stage.refusal(new BatchApplyUpdateAction("short", List.of("orders"), List.of()));
        assertThat(refusal.fault()).isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        assertThat(refusal).hasMessageContaining("cancelled");
        release(ServiceUpdateSeverity.LOW, false);
        stage.passTo("2027-02-05T00:00:00Z");
        assertThat(ServiceUpdates.in(stage.world()).get("elc-20260205-001").status())
                .isEqualTo(ServiceUpdateStatus.EXPIRED);
    }

    @Test
    void a_batch_does_each_by_itself_and_says_what_it_could_not_do() {
        stage.after(orders(1).get());
        release(ServiceUpdateSeverity.LOW, false);
        stage.after(CreateRequest.of("newer").get());

        BatchResult result = stage.execute(new BatchApplyUpdateAction(
                UPDATE, List.of("orders", "ORDERS", "newer", "nobody"), List.of("orders-001", "nothing")));

        assertThat(result.processed())
                .extracting(UpdateAction::replicationGroupId)
                .containsExactly("orders");
        assertThat(result.unprocessed())
                .extracting(each -> each.id() + " " + each.error())
                .containsExactly(
                        "newer INVALID_PARAMETER_VALUE_EXCEPTION",
                        "nobody REPLICATION_GROUP_NOT_FOUND_FAULT",
                        "orders-001 INVALID_PARAMETER_VALUE_EXCEPTION",
                        "nothing CACHE_CLUSTER_NOT_FOUND_FAULT");
        assertThat(stage.execute(apply()).unprocessed().get(0).message()).contains("waiting-to-start");
        assertThat(stage.refusal(new BatchApplyUpdateAction("none", List.of("orders"), List.of()))
                        .fault())
                .isEqualTo(Fault.SERVICE_UPDATE_NOT_FOUND_FAULT);
    }

    private static CreateRequest orders(int nodes) {
        CreateRequest request = CreateRequest.of("orders").numCacheClusters(nodes);
        return nodes > 1 ? request.automaticFailoverEnabled(true) : request;
    }

    private void release(ServiceUpdateSeverity severity, boolean autoUpdate) {
        stage.execute(new ReleaseServiceUpdate(
                null, null, severity, List.of(), null, null, null, null, autoUpdate, false, null));
    }

    private void campaign(String target) {
        stage.execute(new ReleaseServiceUpdate(
                "campaign",
                null,
                ServiceUpdateSeverity.MEDIUM,
                List.of(Engine.REDIS),
                null,
                target,
                null,
                null,
                false,
                false,
                null));
    }

    private static BatchApplyUpdateAction apply() {
        return new BatchApplyUpdateAction(UPDATE, List.of("orders"), List.of());
    }

    private static BatchStopUpdateAction stop() {
        return new BatchStopUpdateAction(UPDATE, List.of("orders"), List.of());
    }

    private ServiceUpdate update() {
        return ServiceUpdates.in(stage.world()).get(UPDATE);
    }

    private UpdateAction action() {
        return action(UPDATE);
    }

    private UpdateAction action(String update) {
        return UpdateActions.in(stage.world()).find(update, "orders").orElseThrow();
    }

    private String nodes() {
        return action().nodes().stream()
                .map(node -> node.nodeId() + " "
                        + node.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private String version(String group) {
        return stage.group(group).nodes().findFirst().orElseThrow().version().fullVersion();
    }
}
