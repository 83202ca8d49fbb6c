package io.elasticachemock.sdk.modification;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Members;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/**
 * A node type that is not applied immediately waits for the maintenance window. It is pending on each member, never on
 * the group; it runs once.
 */
class QueuedNodeTypeTest {
    private static final String LARGE = "cache.r6g.large";
    private static final String XLARGE = "cache.r6g.xlarge";
    private static final Instant SUNDAY = Instant.parse("2026-01-11T05:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void it_is_pending_on_the_members_only() {
        Loan.manual(aws -> {
            ReplicationGroup answer = queued(aws, XLARGE);

            assertThat(answer.status()).isEqualTo("available");
            assertThat(Members.of(answer.pendingModifiedValues())).isEmpty();
            assertThat(answer.cacheNodeType()).isEqualTo(LARGE);
            assertThat(aws.client().describeCacheClusters().cacheClusters())
                    .hasSize(2)
                    .allSatisfy(member -> {
                        assertThat(member.cacheClusterStatus()).isEqualTo("available");
                        assertThat(member.cacheNodeType()).isEqualTo(LARGE);
                        assertThat(Members.of(member.pendingModifiedValues())).containsExactly("CacheNodeType");
                        assertThat(member.pendingModifiedValues().cacheNodeType())
                                .isEqualTo(XLARGE);
                    });
            assertThat(aws.clock().nextDue()).contains(SUNDAY);
        });
    }

    @Test
    void it_runs_once_when_the_window_opens() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);

            aws.clock().advanceTo(SUNDAY.minusMillis(1));
            assertThat(aws.group("orders").status()).isEqualTo("available");
            aws.clock().advanceTo(SUNDAY);
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            assertThat(aws.cluster("orders-001").pendingModifiedValues().cacheNodeType())
                    .isEqualTo(XLARGE);
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").cacheNodeType()).isEqualTo(XLARGE);
            assertThat(Members.of(aws.cluster("orders-001").pendingModifiedValues()))
                    .isEmpty();

            assertThat(aws.clock().nextDue()).isEmpty();
            assertThat(aws.clock().advanceBy(WEEK.multipliedBy(3))).isEmpty();
        });
    }

    @Test
    void a_jump_over_the_window_lets_it_run_then_and_not_on_arrival() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);

            aws.clock().advanceTo(SUNDAY.plus(Duration.ofDays(2)));

            assertThat(aws.client()
                            .describeEvents(request -> request.sourceType("replication-group")
                                    .sourceIdentifier("orders")
                                    .startTime(SUNDAY)
                                    .endTime(SUNDAY.plus(WEEK)))
                            .events())
                    .singleElement()
                    .satisfies(event -> assertThat(event.date())
                            .isEqualTo(SUNDAY.plus(Duration.ofMinutes(10)).plusSeconds(8)));
        });
    }

    /** Scenario 39. */
    @Test
    void in_a_window_over_midnight_and_the_end_of_the_week_it_runs_exactly_once_at_its_own_instant() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);
            aws.client().modifyReplicationGroup(change -> change.replicationGroupId("orders")
                    .preferredMaintenanceWindow("sun:23:30-mon:00:30"));
            aws.clock().advanceTo(Instant.parse("2026-01-10T12:00:00Z"));

            JsonObject advanced = aws.control().advance(new JsonObject().put("to", "2026-01-20T12:00:00Z"));

            assertThat(advanced.getJsonArray("changes").stream()
                            .map(JsonObject.class::cast)
                            .filter(change -> change.getString("identifier").equals("orders"))
                            .map(change -> change.getString("date") + " " + change.getString("to")))
                    .containsExactly("2026-01-11T23:30:00Z modifying", "2026-01-11T23:40:08Z available");
            assertThat(aws.group("orders").cacheNodeType()).isEqualTo(XLARGE);
        });
    }

    @Test
    void a_group_that_is_busy_when_the_window_opens_runs_it_as_soon_as_it_is_free() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);
            aws.clock().advanceTo(SUNDAY.minusSeconds(60));
            aws.client().createSnapshot(request -> request.snapshotName("s").replicationGroupId("orders"));

            aws.clock().advanceTo(SUNDAY.plusSeconds(59));
            assertThat(aws.group("orders").status()).isEqualTo("snapshotting");
            aws.clock().advanceTo(SUNDAY.plusSeconds(60));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
        });
    }

    @Test
    void a_newer_one_takes_its_place() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);
            modify(aws, change -> change.cacheNodeType("cache.r6g.2xlarge").applyImmediately(false));

            assertThat(aws.cluster("orders-001").pendingModifiedValues().cacheNodeType())
                    .isEqualTo("cache.r6g.2xlarge");
            aws.clock().advanceTo(SUNDAY);
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").cacheNodeType()).isEqualTo("cache.r6g.2xlarge");
        });
    }

    @Test
    void the_present_type_takes_it_back() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);
            modify(aws, change -> change.cacheNodeType(LARGE));

            assertThat(Members.of(aws.cluster("orders-001").pendingModifiedValues()))
                    .isEmpty();
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    /** Scenario 13. */
    @Test
    void another_window_moves_it() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);
            modify(aws, change -> change.preferredMaintenanceWindow("sat:02:00-sat:03:00"));

            assertThat(aws.clock().nextDue()).contains(Instant.parse("2026-01-10T02:00:00Z"));
        });
    }

    /** Scenario 14. */
    @Test
    void a_window_that_has_opened_already_today_means_next_week() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);
            aws.clock().advanceTo(Instant.parse("2026-01-05T12:00:00Z"));
            modify(aws, change -> change.preferredMaintenanceWindow("mon:09:00-mon:10:00"));

            assertThat(aws.clock().nextDue()).contains(Instant.parse("2026-01-12T09:00:00Z"));
        });
    }

    @Test
    void applying_another_change_immediately_applies_it_too() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);

            ReplicationGroup answer = modify(
                    aws, change -> change.replicationGroupDescription("now").applyImmediately(true));

            assertThat(answer.status()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").cacheNodeType()).isEqualTo(XLARGE);
            assertThat(aws.group("orders").description()).isEqualTo("now");
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    @Test
    void applying_nothing_else_immediately_applies_it() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);

            assertThat(modify(aws, change -> change.applyImmediately(true)).status())
                    .isEqualTo("modifying");
        });
    }

    @Test
    void it_goes_with_its_group() {
        Loan.manual(aws -> {
            queued(aws, XLARGE);
            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();

            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    @Test
    void the_present_type_without_anything_queued_is_no_modification() {
        Loan.manual(aws -> {
            aws.available("orders");

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, change -> change.cacheNodeType(LARGE).applyImmediately(true)),
                    "No modifications were requested");
        });
    }

    private static ReplicationGroup queued(Aws aws, String nodeType) {
        aws.available("orders", group -> group.numCacheClusters(2).preferredMaintenanceWindow("sun:05:00-sun:06:00"));
        return modify(aws, change -> change.cacheNodeType(nodeType));
    }

    private static ReplicationGroup modify(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> change) {
        return aws.client()
                .modifyReplicationGroup(request -> {
                    request.replicationGroupId("orders");
                    change.accept(request);
                })
                .replicationGroup();
    }
}
