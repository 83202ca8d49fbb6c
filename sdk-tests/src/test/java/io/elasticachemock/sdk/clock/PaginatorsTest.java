package io.elasticachemock.sdk.clock;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CacheEngineVersion;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroup;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheClustersResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeReplicationGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.Event;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.Snapshot;
import software.amazon.awssdk.services.elasticache.waiters.ElastiCacheWaiter;

/** The SDK's paginators see everything once, on every clock and while things come and go. */
class PaginatorsTest {
    private static final int GROUPS = 45;

    @ParameterizedTest
    @EnumSource
    void they_see_everything_once_on_every_clock(Clocks clock) {
        clock.lend(
                aws -> {
                    create(aws);

                    assertThat(aws
                                    .client()
                                    .describeReplicationGroupsPaginator(request -> request.maxRecords(20))
                                    .replicationGroups()
                                    .stream()
                                    .map(ReplicationGroup::replicationGroupId))
                            .containsExactlyElementsOf(ids("group%02d"));
                    assertThat(aws
                                    .client()
                                    .describeCacheClustersPaginator(request -> request.maxRecords(20))
                                    .cacheClusters()
                                    .stream()
                                    .map(CacheCluster::cacheClusterId))
                            .containsExactlyElementsOf(ids("group%02d-001"));
                });
    }

    @ParameterizedTest
    @EnumSource
    void snapshots_and_events_are_seen_once_on_every_clock(Clocks clock) {
        clock.lend(aws -> {
            create(aws);
            try (ElastiCacheWaiter waiter = WaitersTest.waiter(aws)) {
                for (String id : ids("group%02d")) {
                    waiter.waitUntilReplicationGroupAvailable(request -> request.replicationGroupId(id));
                    aws.client().createSnapshot(request -> request.snapshotName("of-" + id)
                            .replicationGroupId(id));
                }
                for (String id : ids("group%02d")) {
                    waiter.waitUntilReplicationGroupAvailable(request -> request.replicationGroupId(id));
                }
            }

            assertThat(aws.client().describeSnapshotsPaginator(request -> request.maxRecords(20)).snapshots().stream()
                            .map(Snapshot::snapshotName))
                    .containsExactlyElementsOf(ids("of-group%02d"));
            assertThat(aws
                            .client()
                            .describeEventsPaginator(
                                    request -> request.maxRecords(20).duration(14 * 24 * 60))
                            .events()
                            .stream()
                            .toList())
                    .hasSize(4 * GROUPS)
                    .doesNotHaveDuplicates();
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

    @Test
    void events_are_seen_once_although_new_ones_come_between_the_pages() {
        Loan.manual(aws -> {
            create(aws);
            aws.clock().advanceUntilIdle();
            List<Event> before =
                    aws.client().describeEventsPaginator(request -> request.maxRecords(100)).events().stream()
                            .toList();
            assertThat(before).hasSize(3 * GROUPS).doesNotHaveDuplicates();

            List<Event> seen = new ArrayList<>();
            aws.client()
                    .describeEventsPaginator(request -> request.maxRecords(20))
                    .forEach(page -> {
                        seen.addAll(page.events());
                        aws.available("another" + seen.size());
                    });

            assertThat(seen).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_catalogue_is_seen_once_on_every_clock(Clocks clock) {
        clock.lend(aws -> {
            List<CacheEngineVersion> versions = aws
                    .client()
                    .describeCacheEngineVersionsPaginator(request -> request.maxRecords(20))
                    .cacheEngineVersions()
                    .stream()
                    .toList();
            assertThat(versions)
                    .hasSizeGreaterThan(20)
                    .isEqualTo(aws.client().describeCacheEngineVersions().cacheEngineVersions());

            List<CacheParameterGroup> groups = aws
                    .client()
                    .describeCacheParameterGroupsPaginator(request -> request.maxRecords(20))
                    .cacheParameterGroups()
                    .stream()
                    .toList();
            assertThat(groups)
                    .hasSizeGreaterThan(20)
                    .isEqualTo(aws.client().describeCacheParameterGroups().cacheParameterGroups());
        });
    }

    @Test
    void groups_that_come_and_go_between_two_pages_neither_hide_nor_repeat_others() {
        Loan.manual(aws -> {
            create(aws);
            aws.clock().advanceUntilIdle();

            DescribeReplicationGroupsResponse first = page(aws, null);
            // The last that was shown goes, and so does one that was not; others come before and behind.
            delete(aws, "group19");
            delete(aws, "group25");
            aws.available("group05a");
            aws.available("group30a");
            DescribeReplicationGroupsResponse second = page(aws, first.marker());
            delete(aws, "group00");
            DescribeReplicationGroupsResponse third = page(aws, second.marker());

            List<String> rest = new ArrayList<>(ids("group%02d").subList(20, GROUPS));
            rest.remove("group25");
            rest.add(rest.indexOf("group31"), "group30a");
            assertThat(names(first)).isEqualTo(ids("group%02d").subList(0, 20));
            assertThat(Stream.concat(names(second).stream(), names(third).stream()))
                    .containsExactlyElementsOf(rest);
            assertThat(third.marker()).isNull();
        });
    }

    @Test
    void members_that_come_and_go_between_two_pages_neither_hide_nor_repeat_others() {
        Loan.manual(aws -> {
            create(aws);
            aws.clock().advanceUntilIdle();

            DescribeCacheClustersResponse first = clusters(aws, null);
            delete(aws, "group19");
            delete(aws, "group21");
            aws.available("group22a", group -> group.numCacheClusters(2));
            DescribeCacheClustersResponse second = clusters(aws, first.marker());

            assertThat(first.cacheClusters())
                    .extracting(CacheCluster::cacheClusterId)
                    .containsExactlyElementsOf(ids("group%02d-001").subList(0, 20));
            assertThat(second.cacheClusters())
                    .extracting(CacheCluster::cacheClusterId)
                    .startsWith("group20-001", "group22-001", "group22a-001", "group22a-002", "group23-001")
                    .hasSize(20);
        });
    }

    @Test
    void a_marker_leads_on_even_when_nothing_is_left_behind_it() {
        Loan.manual(aws -> {
            create(aws);
            aws.clock().advanceUntilIdle();
            String marker = page(aws, page(aws, null).marker()).marker();
            ids("group%02d").subList(40, GROUPS).forEach(id -> delete(aws, id));

            DescribeReplicationGroupsResponse last = page(aws, marker);

            assertThat(last.replicationGroups()).isEmpty();
            assertThat(last.marker()).isNull();
        });
    }

    @Test
    void a_page_that_holds_exactly_all_has_no_marker() {
        Loan.manual(aws -> {
            for (String id : ids("group%02d").subList(0, 20)) {
                aws.create(id);
            }

            assertThat(page(aws, null).replicationGroups()).hasSize(20);
            assertThat(page(aws, null).marker()).isNull();
        });
    }

    @Test
    void a_hundred_are_a_page_unless_asked_otherwise() {
        Loan.manual(aws -> {
            for (int i = 0; i < 101; i++) {
                aws.create("group%03d".formatted(i));
            }

            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .hasSize(100);
            assertThat(aws.client().describeReplicationGroups().marker()).isNotBlank();
            assertThat(aws.client()
                            .describeReplicationGroups(all -> all.maxRecords(100))
                            .replicationGroups())
                    .hasSize(100);
        });
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list("DescribeReplicationGroups", (c, n) -> c.describeReplicationGroups(r -> r.maxRecords(n))),
                list("DescribeCacheClusters", (c, n) -> c.describeCacheClusters(r -> r.maxRecords(n))),
                list("DescribeEvents", (c, n) -> c.describeEvents(r -> r.maxRecords(n))),
                list("DescribeCacheEngineVersions", (c, n) -> c.describeCacheEngineVersions(r -> r.maxRecords(n))),
                list("DescribeCacheParameterGroups", (c, n) -> c.describeCacheParameterGroups(r -> r.maxRecords(n))));
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
            create(aws);
            String marker = page(aws, null).marker();

            INVALID_PARAMETER_VALUE.meets(() -> page(aws, "group19"));
            INVALID_PARAMETER_VALUE.meets(() -> aws.client().describeCacheClusters(request -> request.marker(marker)));
            INVALID_PARAMETER_VALUE.meets(() -> aws.client().describeEvents(request -> request.marker(marker)));
            INVALID_PARAMETER_VALUE.meets(() -> aws.client().describeSnapshots(request -> request.marker(marker)));
        });
    }

    @Test
    void a_marker_does_not_tell_what_it_means() {
        Loan.manual(aws -> {
            create(aws);

            assertThat(page(aws, null).marker()).doesNotContain("group19");
        });
    }

    private static Arguments list(String name, BiConsumer<ElastiCacheClient, Integer> describe) {
        return Arguments.of(name, describe);
    }

    private static void create(Aws aws) {
        ids("group%02d").forEach(aws::create);
    }

    private static List<String> ids(String pattern) {
        return IntStream.range(0, GROUPS).mapToObj(pattern::formatted).toList();
    }

    private static void delete(Aws aws, String id) {
        aws.client().deleteReplicationGroup(request -> request.replicationGroupId(id));
        aws.clock().advanceUntilIdle();
    }

    private static DescribeReplicationGroupsResponse page(Aws aws, String marker) {
        return aws.client()
                .describeReplicationGroups(request -> request.maxRecords(20).marker(marker));
    }

    private static DescribeCacheClustersResponse clusters(Aws aws, String marker) {
        return aws.client()
                .describeCacheClusters(request -> request.maxRecords(20).marker(marker));
    }

    private static List<String> names(DescribeReplicationGroupsResponse page) {
        return page.replicationGroups().stream()
                .map(ReplicationGroup::replicationGroupId)
                .toList();
    }
}
