package io.elasticachemock.sdk.clock;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.DescribeReplicationGroupsResponse;

/** How much a page holds, and which markers are taken. */
class PagesTest {
    @Test
    void a_page_that_holds_exactly_all_has_no_marker() {
        Loan.manual(aws -> {
            create(aws, 20);

            assertThat(page(aws, null).replicationGroups()).hasSize(20);
            assertThat(page(aws, null).marker()).isNull();
        });
    }

    @Test
    void a_hundred_are_a_page_unless_asked_otherwise() {
        Loan.manual(aws -> {
            create(aws, 101);

            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .hasSize(100);
            assertThat(aws.client().describeReplicationGroups().marker()).isNotBlank();
            assertThat(aws.client()
                            .describeReplicationGroups(all -> all.maxRecords(100))
                            .replicationGroups())
                    .hasSize(100);
        });
    }

    @Test
    void a_page_of_snapshots_has_50_unless_asked_otherwise() {
        Loan.of(server -> server.clockMode(ClockMode.INSTANT).quotas(new Quotas(300, 500, 90, 100)), aws -> {
            aws.create("orders");
            for (int i = 0; i < 51; i++) {
                String name = "snapshot" + i;
                aws.client()
                        .createSnapshot(request -> request.snapshotName(name).replicationGroupId("orders"));
            }

            assertThat(aws.client().describeSnapshots().snapshots()).hasSize(50);
            assertThat(aws.client().describeSnapshots().marker()).isNotBlank();
        });
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list("DescribeReplicationGroups", (c, n) -> c.describeReplicationGroups(r -> r.maxRecords(n))),
                list("DescribeCacheClusters", (c, n) -> c.describeCacheClusters(r -> r.maxRecords(n))),
                list("DescribeEvents", (c, n) -> c.describeEvents(r -> r.maxRecords(n))),
                list("DescribeCacheEngineVersions", (c, n) -> c.describeCacheEngineVersions(r -> r.maxRecords(n))),
                list("DescribeCacheParameterGroups", (c, n) -> c.describeCacheParameterGroups(r -> r.maxRecords(n))),
                list(
                        "DescribeCacheParameters",
                        (c, n) -> c.describeCacheParameters(
                                r -> r.cacheParameterGroupName("default.redis7").maxRecords(n))),
                list(
                        "DescribeEngineDefaultParameters",
                        (c, n) -> c.describeEngineDefaultParameters(
                                r -> r.cacheParameterGroupFamily("redis7").maxRecords(n))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_page_has_20_to_100(String list, BiConsumer<ElastiCacheClient, Integer> describe) {
        Loan.manual(aws -> {
            for (int outside : new int[] {-1, 0, 19, 101}) {
                INVALID_PARAMETER_VALUE.meets(
                        () -> describe.accept(aws.client(), outside),
                        "Invalid value for max records. Must be between 20 and 100");
            }
            describe.accept(aws.client(), 20);
            describe.accept(aws.client(), 100);
        });
    }

    @Test
    void a_page_of_snapshots_has_20_to_50() {
        Loan.manual(aws -> {
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().describeSnapshots(request -> request.maxRecords(51)),
                    "Cannot return more than 50 records per page.");
            INVALID_PARAMETER_VALUE.meets(() -> aws.client().describeSnapshots(request -> request.maxRecords(19)));
            assertThat(aws.client()
                            .describeSnapshots(request -> request.maxRecords(50))
                            .snapshots())
                    .isEmpty();
        });
    }

    @Test
    void a_marker_of_another_list_or_of_nobody_is_refused() {
        Loan.manual(aws -> {
            create(aws, 21);
            String marker = page(aws, null).marker();

            INVALID_PARAMETER_VALUE.meets(() -> page(aws, "group019"));
            INVALID_PARAMETER_VALUE.meets(() -> aws.client().describeCacheClusters(request -> request.marker(marker)));
            INVALID_PARAMETER_VALUE.meets(() -> aws.client().describeEvents(request -> request.marker(marker)));
            INVALID_PARAMETER_VALUE.meets(() -> aws.client().describeSnapshots(request -> request.marker(marker)));
        });
    }

    @Test
    void a_marker_does_not_tell_what_it_means() {
        Loan.manual(aws -> {
            create(aws, 21);

            assertThat(page(aws, null).marker()).doesNotContain("group019");
        });
    }

    private static Arguments list(String name, BiConsumer<ElastiCacheClient, Integer> describe) {
        return Arguments.of(name, describe);
    }

    private static void create(Aws aws, int groups) {
        for (int i = 0; i < groups; i++) {
            aws.create("group%03d".formatted(i));
        }
    }

    private static DescribeReplicationGroupsResponse page(Aws aws, String marker) {
        return aws.client()
                .describeReplicationGroups(request -> request.maxRecords(20).marker(marker));
    }
}
