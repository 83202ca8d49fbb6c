package io.elasticachemock.sdk.upgrade;

import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** "Resolving blocked engine upgrades": the table, and the three ways out (point 21 of the upgrade page). */
class BlockedUpgradeTest {
    private static final Instant SUNDAY = Instant.parse("2026-01-11T05:00:00Z");

    /** Scenario 9, the first row: a scale-up waits. */
    @Test
    void while_a_scale_up_waits_an_immediate_upgrade_is_blocked() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.cacheNodeType("cache.r6g.xlarge"));

            assertBlocked(aws, () -> Orders.now(aws, change -> change.engineVersion("7.1")), "a scale-up is pending");
        });
    }

    /** Scenario 12, the second row: an upgrade waits. A scale-down is not in the table. */
    @Test
    void while_an_upgrade_waits_an_immediate_scale_up_is_blocked_and_a_scale_down_is_not() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.engineVersion("7.1"));

            assertBlocked(
                    aws,
                    () -> Orders.now(aws, change -> change.cacheNodeType("cache.r6g.xlarge")),
                    "an engine upgrade is pending");

            Orders.now(aws, change -> change.cacheNodeType("cache.m6g.large"));
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").cacheNodeType()).isEqualTo("cache.m6g.large");
        });
    }

    /** The third row: both wait. */
    @Test
    void while_both_wait_neither_is_applied_immediately_by_itself() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.engineVersion("7.0").cacheNodeType("cache.r6g.xlarge"));

            assertBlocked(aws, () -> Orders.now(aws, change -> change.engineVersion("7.1")), "is pending");
            assertBlocked(
                    aws, () -> Orders.now(aws, change -> change.cacheNodeType("cache.r6g.2xlarge")), "is pending");
        });
    }

    /** Scenario 10, the first way out: to let the new one wait too. */
    @Test
    void an_upgrade_that_is_to_wait_too_is_taken_and_both_run_in_the_window() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.cacheNodeType("cache.r6g.xlarge"));

            Orders.later(aws, change -> change.engineVersion("7.1"));

            assertThat(Orders.pendingTypes(aws)).containsExactly("cache.r6g.xlarge", "cache.r6g.xlarge");
            assertThat(Orders.pendingVersions(aws)).containsExactly("7.1.0", "7.1.0");
            assertThat(aws.group("orders").pendingModifiedValues().toString()).doesNotContain("=");
            assertThat(aws.clock().advanceTo(SUNDAY.minusSeconds(1))).isEmpty();
            aws.clock().advanceTo(SUNDAY);
            aws.clock().advanceUntilIdle();
            assertBothDone(aws);
        });
    }

    /** The second way out: to wait until the window is over. */
    @Test
    void after_the_window_nothing_blocks_any_more() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.cacheNodeType("cache.r6g.xlarge"));
            aws.clock().advanceTo(SUNDAY.plus(Duration.ofHours(1)));

            Orders.now(aws, change -> change.engineVersion("7.1"));
            aws.clock().advanceUntilIdle();
            assertBothDone(aws);
        });
    }

    /** Scenario 11, the third way out: both in one immediate call. */
    @Test
    void both_in_one_immediate_call_run_at_once_and_leave_nothing_waiting() {
        Loan.manual(aws -> {
            orders(aws);
            Orders.later(aws, change -> change.cacheNodeType("cache.r6g.xlarge"));

            Orders.now(aws, change -> change.engineVersion("7.1").cacheNodeType("cache.r6g.xlarge"));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();

            assertBothDone(aws);
            int events = aws.client()
                    .describeEvents(all -> all.duration(14 * 24 * 60))
                    .events()
                    .size();
            aws.clock().advanceTo(SUNDAY.plus(Duration.ofHours(1)));
            assertThat(aws.client()
                            .describeEvents(all -> all.duration(14 * 24 * 60))
                            .events())
                    .as("nothing happens on Sunday")
                    .hasSize(events);
        });
    }

    private static void assertBothDone(Aws aws) {
        assertThat(aws.group("orders").cacheNodeType()).isEqualTo("cache.r6g.xlarge");
        assertThat(Orders.versions(aws)).isEqualTo("7.1.0 7.1.0");
        assertThat(Orders.pendingTypes(aws)).containsExactly("null", "null");
        assertThat(Orders.pendingVersions(aws)).containsExactly("null", "null");
        assertThat(aws.clock().nextDue()).isEmpty();
    }

    private static void assertBlocked(Aws aws, Runnable request, String part) {
        ReplicationGroup before = aws.group("orders");
        var members = Orders.members(aws);
        INVALID_REPLICATION_GROUP_STATE.meetsWithPart(request::run, part);
        assertThat(aws.group("orders")).isEqualTo(before);
        assertThat(Orders.members(aws)).isEqualTo(members);
        assertThat(aws.clock().nextDue()).contains(SUNDAY);
    }

    private static void orders(Aws aws) {
        aws.available("orders", group -> group.engineVersion("6.2")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .preferredMaintenanceWindow("sun:05:00-sun:06:00"));
    }
}
