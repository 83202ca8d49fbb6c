package io.elasticachemock.sdk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
