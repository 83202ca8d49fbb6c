package io.elasticachemock.sdk.upgrade;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.behaviour.Behaviour;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.engine.version.VersionNumber;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroupPendingModifiedValues;

/** Upgrades that wait for the maintenance window (points 19 and 20 of the upgrade page). Time begins on a Monday. */
class PendingUpgradeTest {
    private static final Instant SUNDAY = Instant.parse("2026-01-11T05:00:00Z");

    @Test
    void what_waits_shows_on_the_members_not_on_the_group_and_runs_once_in_the_window_all_together() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.engineVersion("7.1"));
            Orders.later(aws, change -> change.cacheNodeType("cache.r6g.xlarge"));

            assertThat(Orders.pendingVersions(aws)).containsExactly("7.1.0", "7.1.0");
            assertThat(Orders.pendingTypes(aws)).containsExactly("cache.r6g.xlarge", "cache.r6g.xlarge");
            assertThat(aws.group("orders").pendingModifiedValues())
                    .isEqualTo(ReplicationGroupPendingModifiedValues.builder().build());
            aws.clock().advanceTo(SUNDAY.minusSeconds(1));
            assertThat(aws.group("orders").status()).isEqualTo("available");
            aws.clock().advanceTo(SUNDAY);
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();

            assertThat(Orders.versions(aws)).isEqualTo("7.1.0 7.1.0");
            assertThat(aws.group("orders").cacheNodeType()).isEqualTo("cache.r6g.xlarge");
            assertThat(Orders.pendingVersions(aws)).containsExactly("null", "null");
            assertThat(Orders.pendingTypes(aws)).containsExactly("null", "null");
            assertThat(aws.clock().nextDue()).as("nothing waits any more").isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "sunday, Invalid maintenance window",
        "sun:05:00-sun:05:30, 60 minutes",
        "sun:05:00-mon:06:00, 24 hours",
        "sun:5:00-sun:06:00, Invalid",
        "sun:24:00-mon:01:00, Invalid"
    })
    void a_window_that_is_none_is_refused_and_moves_nothing(String window, String part) {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.engineVersion("7.1"));

            INVALID_PARAMETER_VALUE.meets(() -> Orders.later(aws, change -> change.preferredMaintenanceWindow(window)));

            assertThat(aws.clock().nextDue()).as(part).contains(SUNDAY);
        });
    }

    /** Scenarios 13 and 14 are the first two rows; the others cross midnight and the end of the week. */
    @ParameterizedTest(name = "{0} opens at {1}")
    @CsvSource({
        "sat:02:00-sat:03:00, 2026-01-10T02:00:00Z",
        "fri:09:00-fri:10:00, 2026-01-16T09:00:00Z",
        "fri:23:30-sat:00:30, 2026-01-09T23:30:00Z",
        "sun:23:30-mon:00:30, 2026-01-11T23:30:00Z",
        "fri:12:00-fri:13:00, 2026-01-16T12:00:00Z"
    })
    void another_window_moves_what_waits_to_its_first_opening_after_now(String window, Instant opening) {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.engineVersion("7.1"));
            // A Friday noon.
            aws.clock().advanceTo(Instant.parse("2026-01-09T12:00:00Z"));

            Orders.later(aws, change -> change.preferredMaintenanceWindow(window));
            assertThat(aws.clock().nextDue()).contains(opening);
            aws.clock().advanceTo(opening.plus(Duration.ofMinutes(59)));

            assertThat(Orders.versions(aws)).isEqualTo("7.1.0 7.1.0");
        });
    }

    @Test
    void in_a_busy_group_it_begins_when_the_group_is_free_if_the_window_is_still_open() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.engineVersion("7.1"));
            aws.clock().advanceTo(SUNDAY.minus(Duration.ofMinutes(1)));
            snapshot(aws);

            aws.clock().advanceTo(SUNDAY);
            assertThat(aws.group("orders").status()).isEqualTo("snapshotting");
            aws.clock().advanceTo(SUNDAY.minus(Duration.ofMinutes(1)).plus(Loan.SNAPSHOT));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
        });
    }

    @Test
    void in_a_group_that_is_busy_until_the_window_is_over_it_waits_for_the_next_one() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.engineVersion("7.1"));
            aws.clock().advanceTo(SUNDAY.minus(Duration.ofMinutes(1)));
            inject(
                    aws,
                    new JsonObject()
                            .put("kind", "slow-steps")
                            .put("target", "take-snapshot")
                            .put("factor", 60)
                            .put("count", 1));
            snapshot(aws);

            aws.clock().advanceTo(SUNDAY.plus(Duration.ofHours(3)));
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(Orders.versions(aws)).isEqualTo("6.2.6 6.2.6");
            assertThat(aws.clock().nextDue()).contains(SUNDAY.plus(Duration.ofDays(7)));
        });
    }

    /** Scenario 39 with a version: each at its own instant, whatever the jump. */
    @Test
    void a_clock_that_jumps_over_several_windows_runs_everything_once_at_its_own_instant() {
        Loan.manual(aws -> {
            orders(aws);
            aws.available(
                    "other", group -> group.engineVersion("6.2").preferredMaintenanceWindow("wed:10:00-wed:11:00"));
            Orders.later(aws, change -> change.engineVersion("7.1"));
            aws.client().modifyReplicationGroup(change -> change.replicationGroupId("other")
                    .engineVersion("7.1"));

            aws.clock().advanceBy(Duration.ofDays(14));

            assertThat(Orders.patched(aws))
                    .containsExactly("10:02:05 other-001", "05:02:05 orders-002", "05:04:56 orders-001");
        });
    }

    /** Hundreds of groups, and a move of the clock by weeks. How long that takes is the benchmark's to say. */
    @Test
    void hundreds_of_groups_are_each_upgraded_in_their_own_window_in_one_move_of_the_clock() {
        Loan.of(
                server -> server.clockMode(ClockMode.MANUAL).quotas(Quotas.DEFAULT.with("nodes-per-region", 3000)),
                aws -> {
                    for (int i = 0; i < 300; i++) {
                        aws.create("group-" + i, group -> group.engineVersion("6.2")
                                .numNodeGroups(3)
                                .replicasPerNodeGroup(2));
                    }
                    aws.clock().advanceUntilIdle();
                    for (ReplicationGroup group :
                            aws.client().describeReplicationGroupsPaginator().replicationGroups()) {
                        aws.client()
                                .modifyReplicationGroup(change -> change.replicationGroupId(group.replicationGroupId())
                                        .engineVersion("7.1"));
                    }

                    aws.clock().advanceBy(Duration.ofDays(14));

                    assertThat(aws.client().describeCacheClustersPaginator().cacheClusters().stream()
                                    .map(CacheCluster::engineVersion))
                            .hasSize(2700)
                            .containsOnly("7.1.0");
                    assertThat(aws.client().describeReplicationGroupsPaginator().replicationGroups().stream()
                                    .map(ReplicationGroup::status))
                            .containsOnly("available");
                    assertThat(aws.clock().nextDue()).isEmpty();
                });
    }

    @Test
    void a_newer_version_takes_the_place_of_the_one_that_waits_and_the_present_one_takes_it_back() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.engineVersion("7.0"));
            Orders.later(aws, change -> change.engineVersion("7.1"));
            assertThat(Orders.pendingVersions(aws)).containsExactly("7.1.0", "7.1.0");

            Orders.later(aws, change -> change.engineVersion("6.2"));
            assertThat(Orders.pendingVersions(aws)).containsExactly("null", "null");
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    @Test
    void an_immediate_request_also_runs_what_waits() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.engineVersion("7.1"));

            Orders.now(aws, change -> change.snapshotRetentionLimit(0).cacheParameterGroupName("default.redis7"));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();

            assertThat(Orders.versions(aws)).isEqualTo("7.1.0 7.1.0");
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    /** Scenario 15 with a version: "… the next maintenance reboot or the next failure reboot, whichever occurs first". */
    @Test
    void a_node_that_fails_lets_what_waits_run_with_its_recovery_unless_that_is_switched_off() {
        Loan.manual(aws -> {
            failOnThursday(aws);
            assertThat(Orders.versions(aws)).isEqualTo("7.1.0 7.1.0");
            assertThat(aws.clock().nextDue()).isEmpty();
        });
        Loan.of(
                server -> server.clockMode(ClockMode.MANUAL)
                        .behaviour(new Behaviour(VersionNumber.parse("5.0.5"), false, false)),
                aws -> {
                    failOnThursday(aws);
                    assertThat(Orders.versions(aws)).isEqualTo("6.2.6 6.2.6");
                    assertThat(aws.clock().nextDue()).contains(SUNDAY);
                });
    }

    private static void failOnThursday(Aws aws) {
        orders(aws);
        Orders.later(aws, change -> change.engineVersion("7.1"));
        aws.clock().advanceTo(Instant.parse("2026-01-08T09:00:00Z"));
        inject(aws, new JsonObject().put("kind", "node-failure").put("target", "orders-002"));
        aws.clock().advanceUntilIdle();
    }

    private static void orders(Aws aws) {
        aws.available("orders", group -> group.engineVersion("6.2")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .preferredMaintenanceWindow("sun:05:00-sun:06:00"));
    }

    private static void snapshot(Aws aws) {
        aws.client().createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));
    }

    private static void inject(Aws aws, JsonObject fault) {
        aws.control().post("/_mock/faults", fault.put("account", Aws.ACCOUNT));
    }
}
