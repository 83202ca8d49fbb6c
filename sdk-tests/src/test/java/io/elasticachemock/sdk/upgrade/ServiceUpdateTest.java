package io.elasticachemock.sdk.upgrade;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.BatchApplyUpdateActionResponse;
import software.amazon.awssdk.services.elasticache.model.NodeUpdateInitiatedBy;
import software.amazon.awssdk.services.elasticache.model.ServiceUpdate;
import software.amazon.awssdk.services.elasticache.model.ServiceUpdateNotFoundException;
import software.amazon.awssdk.services.elasticache.model.ServiceUpdateSeverity;
import software.amazon.awssdk.services.elasticache.model.ServiceUpdateStatus;
import software.amazon.awssdk.services.elasticache.model.SlaMet;
import software.amazon.awssdk.services.elasticache.model.UpdateAction;
import software.amazon.awssdk.services.elasticache.model.UpdateActionStatus;

/** Service updates, as a client sees them. */
class ServiceUpdateTest {
    private static final String RELEASES = "/_mock/service-updates";
    private static final Duration NODE = Loan.PREPARE_UPDATE.plus(Loan.RESTART).plus(Loan.PATCH);

    @Test
    void an_update_is_released_announced_and_described() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            JsonObject released =
                    release(aws, new JsonObject().put("severity", "important").put("name", "elc-20260105-007"));

            assertThat(released.getInteger("replicationGroups")).isEqualTo(1);
            assertThat(Trace.described(aws.client()))
                    .endsWith(
                            "00:05:00 orders-001: Service update is available for cache node 0001.",
                            "00:05:00 orders-002: Service update is available for cache node 0001.");
            ServiceUpdate update = aws.client()
                    .describeServiceUpdates(request -> request.serviceUpdateName("elc-20260105-007"))
                    .serviceUpdates()
                    .get(0);
            assertThat(update)
                    .isEqualTo(ServiceUpdate.builder()
                            .serviceUpdateName("elc-20260105-007")
                            .serviceUpdateReleaseDate(aws.clock().now())
                            .serviceUpdateRecommendedApplyByDate(
                                    aws.clock().now().plus(Duration.ofDays(30)))
                            .serviceUpdateEndDate(aws.clock().now().plus(Duration.ofDays(180)))
                            .serviceUpdateSeverity(ServiceUpdateSeverity.IMPORTANT)
                            .serviceUpdateStatus(ServiceUpdateStatus.AVAILABLE)
                            .serviceUpdateDescription("Security patches for redis, valkey")
                            .serviceUpdateType("security-update")
                            .engine("redis, valkey")
                            .autoUpdateAfterRecommendedApplyByDate(false)
                            .estimatedUpdateTime("30 minutes per node")
                            .build());
            UpdateAction action = action(aws);
            assertThat(action.updateActionStatus()).isEqualTo(UpdateActionStatus.NOT_APPLIED);
            assertThat(action.nodesUpdated()).isEqualTo("0/2");
            assertThat(action.slaMet()).isEqualTo(SlaMet.N_A);
            assertThat(action.engine()).isEqualTo("redis");
            assertThat(action.nodeGroupUpdateStatus().get(0).nodeGroupMemberUpdateStatus())
                    .hasSize(2);
        });
    }

    /** Node by node in the order of an upgrade; the statuses of each level at each moment. */
    @Test
    void an_update_that_is_applied_goes_from_node_to_node_replicas_first() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2).automaticFailoverEnabled(true));
            release(aws, new JsonObject().put("severity", "critical").put("name", "patch"));

            BatchApplyUpdateActionResponse answer = aws.client()
                    .batchApplyUpdateAction(
                            request -> request.serviceUpdateName("patch").replicationGroupIds("orders"));
            assertThat(answer.processedUpdateActions().get(0).updateActionStatus())
                    .isEqualTo(UpdateActionStatus.WAITING_TO_START);
            assertThat(answer.unprocessedUpdateActions()).isEmpty();
            assertThat(progress(aws))
                    .isEqualTo("waiting-to-start 0/2: orders-001 waiting-to-start, orders-002 waiting-to-start");
            aws.clock().advanceBy(Loan.START_UPDATE);
            assertThat(progress(aws)).isEqualTo("in-progress 0/2: orders-001 waiting-to-start, orders-002 in-progress");
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            aws.clock().advanceBy(NODE);
            assertThat(progress(aws)).isEqualTo("in-progress 1/2: orders-001 in-progress, orders-002 complete");
            assertThat(aws.cluster("orders-002").cacheClusterStatus()).isEqualTo("available");
            JsonObject advanced = aws.control().advance(new JsonObject().put("until", "idle"));

            assertThat(Trace.events(advanced))
                    .containsExactly(
                            "00:25:41 orders: Failover to replica node orders-002 completed",
                            "00:25:41 orders: Failover from master node orders-001 to replica node orders-002 completed",
                            "00:25:41 orders-001: Failover from master node orders-001 to replica node orders-002 completed",
                            "00:43:41 orders-001: Cache node 0001 shutdown",
                            "00:43:43 orders-001: Cache node 0001 restarted",
                            "00:44:36 orders-001: Cache cluster patched");
            assertThat(Trace.changes(advanced))
                    .containsExactly(
                            "00:44:36 orders/0001: modifying > available",
                            "00:44:36 orders-001: modifying > available",
                            "00:44:36 orders: modifying > available",
                            "00:44:36 patch/orders: in-progress > complete");
            assertThat(progress(aws)).isEqualTo("complete 2/2: orders-001 complete, orders-002 complete");
            assertThat(action(aws).slaMet()).isEqualTo(SlaMet.YES);
            aws.clock().advanceBy(Duration.ofDays(7));
            assertThat(aws.client().describeUpdateActions(all -> {}).updateActions())
                    .isEmpty();
        });
    }

    /** Scenario 33. */
    @Test
    void a_stop_lets_the_node_in_progress_finish_and_the_rest_can_be_applied_again() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(3).automaticFailoverEnabled(true));
            release(aws, new JsonObject().put("severity", "critical").put("name", "patch"));
            aws.client().batchApplyUpdateAction(request -> request.serviceUpdateName("patch")
                    .replicationGroupIds("orders"));
            aws.clock().advanceBy(Loan.START_UPDATE.plus(NODE).plusSeconds(1));

            assertThat(aws.client()
                            .batchStopUpdateAction(request ->
                                    request.serviceUpdateName("patch").replicationGroupIds("orders"))
                            .processedUpdateActions()
                            .get(0)
                            .updateActionStatus())
                    .isEqualTo(UpdateActionStatus.STOPPING);
            assertThat(progress(aws))
                    .isEqualTo("stopping 1/3: orders-001 stopping, orders-002 complete, orders-003 in-progress");
            aws.clock().advanceUntilIdle();
            assertThat(progress(aws))
                    .isEqualTo("stopped 2/3: orders-001 stopped, orders-002 complete, orders-003 complete");
            assertThat(action(aws).slaMet()).isEqualTo(SlaMet.NO);
            assertThat(aws.group("orders").status()).isEqualTo("available");

            aws.client().batchApplyUpdateAction(request -> request.serviceUpdateName("patch")
                    .replicationGroupIds("orders"));
            aws.clock().advanceUntilIdle();
            assertThat(progress(aws)).startsWith("complete 3/3");
        });
    }

    /** Scenario 32. */
    @Test
    void one_that_is_applied_by_AWS_comes_in_the_first_window_after_its_date() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.preferredMaintenanceWindow("sun:05:00-sun:06:00"));
            release(
                    aws,
                    new JsonObject()
                            .put("severity", "critical")
                            .put("name", "patch")
                            .put("autoUpdateAfterRecommendedApplyByDate", true));
            aws.clock().advanceBy(Duration.ofDays(14));
            assertThat(progress(aws)).isEqualTo("scheduling 0/1: orders-001 not-applied");
            assertThat(action(aws).slaMet()).isEqualTo(SlaMet.N_A);
            aws.clock().advanceBy(Duration.ofDays(1));
            assertThat(progress(aws)).isEqualTo("scheduled 0/1: orders-001 not-applied");
            assertThat(action(aws).slaMet()).isEqualTo(SlaMet.NO);

            aws.clock().advanceTo(Instant.parse("2026-01-25T05:00:00Z"));
            assertThat(progress(aws)).isEqualTo("in-progress 0/1: orders-001 in-progress");
            assertThat(action(aws)
                            .nodeGroupUpdateStatus()
                            .get(0)
                            .nodeGroupMemberUpdateStatus()
                            .get(0)
                            .nodeUpdateInitiatedBy())
                    .isEqualTo(NodeUpdateInitiatedBy.SYSTEM);
            aws.clock().advanceUntilIdle();
            assertThat(progress(aws)).isEqualTo("complete 1/1: orders-001 complete");
            assertThat(action(aws).slaMet()).isEqualTo(SlaMet.NO);
        });
    }

    /** An engine version changes only when asked for, apart from these: a campaign for who opted in, a mandatory patch. */
    @Test
    void a_minor_version_comes_to_who_has_opted_in_and_a_mandatory_patch_to_everybody() {
        Loan.manual(aws -> {
            for (String id : List.of("in", "out")) {
                aws.available(id, group -> group.engineVersion("7.0")
                        .autoMinorVersionUpgrade(id.equals("in"))
                        .preferredMaintenanceWindow("tue:05:00-tue:06:00"));
            }
            release(
                    aws,
                    new JsonObject()
                            .put("severity", "medium")
                            .put("name", "campaign")
                            .put("engines", new JsonArray().add("redis"))
                            .put("targetEngineVersion", "7.1"));
            aws.clock().advanceBy(Duration.ofDays(7));
            assertThat(aws.cluster("in-001").engineVersion()).isEqualTo("7.1.0");
            assertThat(aws.cluster("out-001").engineVersion()).isEqualTo("7.0.7");

            release(
                    aws,
                    new JsonObject()
                            .put("severity", "critical")
                            .put("name", "patch")
                            .put("mandatory", true));
            aws.clock().advanceBy(Duration.ofDays(7));
            assertThat(aws.client()
                            .describeUpdateActions(request -> request.serviceUpdateName("patch"))
                            .updateActions())
                    .extracting(UpdateAction::updateActionStatus)
                    .containsExactly(UpdateActionStatus.COMPLETE, UpdateActionStatus.COMPLETE);
            assertThat(aws.cluster("out-001").engineVersion()).isEqualTo("7.0.7");
        });
    }

    @Test
    void filters_fit_each_by_itself_and_together() {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.available("carts", group -> group.engine("valkey").engineVersion("8.0"));
            release(aws, new JsonObject().put("severity", "low").put("name", "one"));
            aws.clock().advanceBy(Duration.ofDays(1));
            release(
                    aws,
                    new JsonObject()
                            .put("severity", "low")
                            .put("name", "two")
                            .put("engines", new JsonArray().add("valkey")));

            assertThat(named(aws, new JsonObject())).isEqualTo("one/carts one/orders two/carts");
            assertThat(named(aws, new JsonObject().put("engine", "Redis"))).isEqualTo("one/orders");
            assertThat(named(aws, new JsonObject().put("name", "one"))).isEqualTo("one/carts one/orders");
            assertThat(named(aws, new JsonObject().put("group", "CARTS"))).isEqualTo("one/carts two/carts");
            assertThat(named(aws, new JsonObject().put("cluster", "carts-001"))).isEmpty();
            assertThat(named(
                            aws, new JsonObject().put("since", aws.clock().now().toString())))
                    .isEqualTo("two/carts");
            aws.client().batchApplyUpdateAction(request -> request.serviceUpdateName("one")
                    .replicationGroupIds("orders"));
            assertThat(named(aws, new JsonObject().put("status", "waiting-to-start")))
                    .isEqualTo("one/orders");
            aws.control().delete(RELEASES + "?name=two&account=" + Aws.ACCOUNT);
            assertThat(named(aws, new JsonObject().put("updateStatus", "cancelled")))
                    .isEqualTo("two/carts");
            assertThat(aws.client()
                            .describeServiceUpdates(
                                    request -> request.serviceUpdateStatus(ServiceUpdateStatus.AVAILABLE))
                            .serviceUpdates())
                    .extracting(ServiceUpdate::serviceUpdateName)
                    .containsExactly("one");
        });
    }

    @Test
    void pages_follow_each_other() {
        Loan.manual(aws -> {
            for (int i = 0; i < 25; i++) {
                aws.create("g" + (char) ('a' + i));
            }
            aws.clock().advanceUntilIdle();
            release(aws, new JsonObject().put("severity", "low").put("name", "one"));

            assertThat(aws.client().describeUpdateActionsPaginator(request -> request.maxRecords(20)).stream()
                            .map(page -> page.updateActions().size()))
                    .containsExactly(20, 5);
        });
    }

    @Test
    void what_cannot_be_done_is_refused_or_named() {
        Loan.manual(aws -> {
            aws.available("orders");
            release(aws, new JsonObject().put("severity", "low").put("name", "one"));

            assertThatThrownBy(() -> aws.client().batchApplyUpdateAction(request -> request.serviceUpdateName("none")
                            .replicationGroupIds("orders")))
                    .isInstanceOf(ServiceUpdateNotFoundException.class);
            assertThatThrownBy(() -> aws.client().describeServiceUpdates(request -> request.serviceUpdateName("none")))
                    .isInstanceOf(ServiceUpdateNotFoundException.class);
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.client().batchApplyUpdateAction(request -> request.serviceUpdateName("one")));
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().batchStopUpdateAction(request -> request.serviceUpdateName("one")
                            .replicationGroupIds(Collections.nCopies(21, "orders"))));
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().describeUpdateActions(request -> request.updateActionStatusWithStrings("odd")));
            assertThat(aws.client()
                            .batchStopUpdateAction(request -> request.serviceUpdateName("one")
                                    .replicationGroupIds("orders", "nobody")
                                    .cacheClusterIds("orders-001"))
                            .unprocessedUpdateActions())
                    .extracting(each -> each.errorType() + ": " + each.errorMessage())
                    .containsExactly(
                            "InvalidParameterValue: Service update one cannot be stopped for orders because its status is"
                                    + " not-applied.",
                            "ReplicationGroupNotFoundFault: ReplicationGroup nobody not found.",
                            "InvalidParameterValue: Cache cluster orders-001 is a member of replication group orders."
                                    + " Specify the replication group in ReplicationGroupIds.");
            assertThat(aws.control().refused("POST", RELEASES, new JsonObject().put("severity", "dire")))
                    .isEqualTo("400 'severity' must be one of critical, important, medium, low, not 'dire'.");
            assertThat(aws.control()
                            .refused(
                                    "POST",
                                    RELEASES,
                                    new JsonObject().put("severity", "low").put("targetEngineVersion", "7.1")))
                    .startsWith("400 A service update for a version is for one engine");
            assertThat(aws.control().get(RELEASES + "?account=" + Aws.ACCOUNT).getJsonArray("serviceUpdates"))
                    .hasSize(1);
        });
    }

    private static JsonObject release(Aws aws, JsonObject update) {
        return aws.control().post(RELEASES, update.put("account", Aws.ACCOUNT));
    }

    private static UpdateAction action(Aws aws) {
        return aws.client()
                .describeUpdateActions(
                        request -> request.replicationGroupIds("orders").showNodeLevelUpdateStatus(true))
                .updateActions()
                .get(0);
    }

    private static String progress(Aws aws) {
        UpdateAction action = action(aws);
        return action.updateActionStatusAsString() + " " + action.nodesUpdated() + ": "
                + action.nodeGroupUpdateStatus().stream()
                        .flatMap(shard -> shard.nodeGroupMemberUpdateStatus().stream())
                        .map(node -> node.cacheClusterId() + " " + node.nodeUpdateStatusAsString())
                        .collect(Collectors.joining(", "));
    }

    private static String named(Aws aws, JsonObject filter) {
        return aws
                .client()
                .describeUpdateActions(request -> {
                    request.engine(filter.getString("engine")).serviceUpdateName(filter.getString("name"));
                    if (filter.containsKey("group")) {
                        request.replicationGroupIds(filter.getString("group"));
                    }
                    if (filter.containsKey("cluster")) {
                        request.cacheClusterIds(filter.getString("cluster"));
                    }
                    if (filter.containsKey("since")) {
                        request.serviceUpdateTimeRange(
                                range -> range.startTime(Instant.parse(filter.getString("since"))));
                    }
                    if (filter.containsKey("status")) {
                        request.updateActionStatusWithStrings(filter.getString("status"));
                    }
                    if (filter.containsKey("updateStatus")) {
                        request.serviceUpdateStatusWithStrings(filter.getString("updateStatus"));
                    }
                })
                .updateActions()
                .stream()
                .map(action -> action.serviceUpdateName() + "/" + action.replicationGroupId())
                .collect(Collectors.joining(" "));
    }
}
