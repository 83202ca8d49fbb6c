package io.elasticachemock.sdk.event;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.DescribeEventsRequest;
import software.amazon.awssdk.services.elasticache.model.Event;

/** Which events are listed: newest first, by source and time, for 14 days. */
class DescribeEventsTest {
    /** The group's members are created at 00:04, the group is available then. */
    private static final Instant CREATED = Loan.START.plus(Loan.LAUNCH);

    @Test
    void the_newest_come_first() {
        Loan.manual(aws -> {
            aws.available("orders");

            assertThat(lines(aws, all -> {}))
                    .containsExactly(
                            "00:04:00 orders: Replication group orders created",
                            "00:04:00 orders-001: Added cache node 0001 in availability zone us-east-1a",
                            "00:04:00 orders-001: Cache cluster created");
        });
    }

    @Test
    void an_event_tells_its_source_and_time() {
        Loan.manual(aws -> {
            aws.available("orders");

            assertThat(aws.client().describeEvents().events())
                    .extracting(Event::sourceTypeAsString)
                    .containsExactly("replication-group", "cache-cluster", "cache-cluster");
            assertThat(aws.client().describeEvents().events())
                    .allSatisfy(event -> assertThat(event.date()).isEqualTo(CREATED));
        });
    }

    @Test
    void without_a_time_it_is_the_last_hour() {
        Loan.manual(aws -> {
            aws.available("orders");

            aws.clock().advanceTo(CREATED.plus(Duration.ofMinutes(60)));
            assertThat(lines(aws, all -> {})).hasSize(3);
            aws.clock().advanceBy(Duration.ofMillis(1));
            assertThat(lines(aws, all -> {})).isEmpty();
            assertThat(lines(aws, request -> request.duration(61))).hasSize(3);
        });
    }

    @Test
    void a_span_can_be_named_by_its_ends_or_by_one_and_its_length() {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.clock().advanceTo(Loan.START.plus(Duration.ofDays(1)));

            assertThat(lines(aws, request -> request.startTime(Loan.START).endTime(CREATED)))
                    .hasSize(3);
            assertThat(lines(aws, request -> request.startTime(Loan.START))).hasSize(3);
            assertThat(lines(aws, request -> request.startTime(CREATED.plusMillis(1))))
                    .isEmpty();
            assertThat(lines(aws, request -> request.startTime(Loan.START).endTime(CREATED.minusMillis(1))))
                    .isEmpty();
            assertThat(lines(aws, request -> request.endTime(CREATED).duration(1)))
                    .hasSize(3);
            assertThat(lines(aws, request -> request.startTime(Loan.START).duration(3)))
                    .isEmpty();
            assertThat(lines(aws, request -> request.startTime(Loan.START).duration(4)))
                    .hasSize(3);
        });
    }

    @Test
    void they_are_found_by_source() {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.available("sessions");

            assertThat(lines(aws, request -> request.sourceType("replication-group")))
                    .containsExactly(
                            "00:08:00 sessions: Replication group sessions created",
                            "00:04:00 orders: Replication group orders created");
            assertThat(lines(aws, request -> request.sourceType("cache-cluster").sourceIdentifier("Orders-001")))
                    .hasSize(2);
            assertThat(lines(aws, request -> request.sourceType("replication-group")
                            .sourceIdentifier("orders")))
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cache-cluster",
                "cache-parameter-group",
                "cache-security-group",
                "cache-subnet-group",
                "replication-group",
                "serverless-cache",
                "serverless-cache-snapshot",
                "user",
                "user-group"
            })
    void of_an_unknown_source_there_are_none(String sourceType) {
        Loan.manual(aws -> {
            aws.available("orders");

            assertThat(lines(aws, request -> request.sourceType(sourceType).sourceIdentifier("nobody")))
                    .isEmpty();
        });
    }

    @Test
    void an_identifier_needs_the_type_of_its_source() {
        Loan.manual(aws ->
                INVALID_PARAMETER_COMBINATION.meets(() -> lines(aws, request -> request.sourceIdentifier("orders"))));
    }

    @Test
    void a_source_type_that_there_is_not_is_refused() {
        Loan.manual(aws -> INVALID_PARAMETER_VALUE.meets(() -> lines(aws, request -> request.sourceType("shard"))));
    }

    @Test
    void a_span_that_ends_before_it_starts_is_refused() {
        Loan.manual(aws -> INVALID_PARAMETER_COMBINATION.meets(
                () -> lines(aws, request -> request.startTime(CREATED).endTime(Loan.START))));
    }

    @Test
    void they_are_kept_for_14_days() {
        Loan.manual(aws -> {
            aws.available("orders");

            aws.clock().advanceTo(CREATED.plus(Duration.ofDays(14)));
            assertThat(lines(aws, request -> request.startTime(Loan.START))).hasSize(3);
            aws.clock().advanceBy(Duration.ofMillis(1));
            assertThat(lines(aws, request -> request.startTime(Loan.START))).isEmpty();
        });
    }

    @Test
    void they_outlive_their_source() {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();

            assertThat(lines(aws, request -> request.sourceType("cache-cluster").sourceIdentifier("orders-001")))
                    .containsExactly(
                            "00:07:00 orders-001: Cache cluster deleted",
                            "00:04:00 orders-001: Added cache node 0001 in availability zone us-east-1a",
                            "00:04:00 orders-001: Cache cluster created");
        });
    }

    private static List<String> lines(Aws aws, Consumer<DescribeEventsRequest.Builder> asked) {
        return aws.client().describeEvents(asked).events().stream()
                .map(Trace::line)
                .toList();
    }
}
