package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.DESCRIBE_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.DescribeEventsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeReplicationGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.Event;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterValueException;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Lists that are longer than a page. */
class PagesTest {
    private final Mocked mocked = new Mocked();

    @Test
    void groups_come_a_hundred_at_a_time_by_id() {
        IntStream.range(0, 120).forEach(i -> mocked.create("group-%03d".formatted(i), group -> {}));

        assertThat(mocked.client.describeReplicationGroups().replicationGroups())
                .hasSize(100);
        assertThat(mocked.client.describeReplicationGroupsPaginator().replicationGroups())
                .extracting(ReplicationGroup::replicationGroupId)
                .hasSize(120)
                .isSorted();
    }

    @Test
    void a_page_goes_on_behind_the_one_before_though_groups_have_come_and_gone() {
        IntStream.range(0, 30).forEach(i -> mocked.createAvailable("group-%03d".formatted(i), group -> {}));
        DescribeReplicationGroupsResponse first =
                mocked.client.describeReplicationGroups(request -> request.maxRecords(20));

        mocked.client.deleteReplicationGroup(request -> request.replicationGroupId("group-019"));
        mocked.client.deleteReplicationGroup(request -> request.replicationGroupId("group-020"));
        mocked.simulation.advanceUntilIdle();
        mocked.create("group-000a", group -> {});
        mocked.create("group-025a", group -> {});

        assertThat(mocked.client
                        .describeReplicationGroups(
                                request -> request.maxRecords(20).marker(first.marker()))
                        .replicationGroups())
                .extracting(ReplicationGroup::replicationGroupId)
                .containsExactly(
                        "group-021",
                        "group-022",
                        "group-023",
                        "group-024",
                        "group-025",
                        "group-025a",
                        "group-026",
                        "group-027",
                        "group-028",
                        "group-029");
    }

    @Test
    void members_of_a_large_group_come_in_pages() {
        mocked.create("orders", group -> group.numNodeGroups(50).replicasPerNodeGroup(2));

        assertThat(mocked.client
                        .describeCacheClustersPaginator(request -> request.maxRecords(40))
                        .cacheClusters())
                .extracting(CacheCluster::cacheClusterId)
                .hasSize(150)
                .isSorted();
    }

    @Test
    void snapshots_come_fifty_at_a_time() {
        IntStream.range(0, 60).forEach(i -> {
            if (i % 15 == 0) {
                mocked.createAvailable("group-" + i / 15, group -> {});
            }
            mocked.client.createSnapshot(request ->
                    request.snapshotName("snapshot-%02d".formatted(i)).replicationGroupId("group-" + i / 15));
            mocked.simulation.advanceUntilIdle();
        });

        assertThat(mocked.client.describeSnapshots().snapshots()).hasSize(50);
        assertThat(mocked.client.describeSnapshotsPaginator().snapshots()).hasSize(60);
        assertThat(mocked.client
                        .describeSnapshotsPaginator(
                                request -> request.replicationGroupId("group-2").maxRecords(20))
                        .snapshots())
                .hasSize(15);
    }

    @Test
    void catalogues_come_in_pages() {
        assertThat(mocked.client
                        .describeCacheEngineVersionsPaginator(request -> request.maxRecords(20))
                        .cacheEngineVersions())
                .containsExactlyElementsOf(
                        mocked.client.describeCacheEngineVersions().cacheEngineVersions())
                .hasSizeGreaterThan(20);
        assertThat(mocked.client
                        .describeCacheParameterGroupsPaginator(request -> request.maxRecords(20))
                        .cacheParameterGroups())
                .containsExactlyElementsOf(
                        mocked.client.describeCacheParameterGroups().cacheParameterGroups())
                .hasSizeGreaterThan(20);
    }

    @Test
    void events_that_come_between_two_pages_are_on_neither() {
        mocked.createAvailable("orders", group -> group.numNodeGroups(10));
        List<Event> before = mocked.client.describeEvents().events();
        DescribeEventsResponse first = mocked.client.describeEvents(request -> request.maxRecords(20));

        mocked.createAvailable("sessions", group -> group.numCacheClusters(3));
        mocked.advance(Duration.ofMinutes(58));
        DescribeEventsResponse second =
                mocked.client.describeEvents(request -> request.maxRecords(20).marker(first.marker()));

        assertThat(before).hasSizeBetween(21, 40);
        assertThat(Stream.of(first, second).flatMap(page -> page.events().stream()))
                .containsExactlyElementsOf(before);
        assertThat(second.marker()).isNull();
    }

    @Test
    void events_of_one_instant_that_come_between_two_pages_are_on_neither() {
        mocked.createAvailable("orders", group -> group.numNodeGroups(10));
        List<Event> before = mocked.client.describeEvents().events();
        DescribeEventsResponse first = mocked.client.describeEvents(request -> request.maxRecords(20));

        // Takes effect at once: reports an event for each member at the present instant.
        mocked.client.modifyReplicationGroup(
                request -> request.replicationGroupId("orders").securityGroupIds("sg-0123456789abcdef0"));
        DescribeEventsResponse second =
                mocked.client.describeEvents(request -> request.maxRecords(20).marker(first.marker()));

        assertThat(mocked.client.describeEvents().events()).hasSize(before.size() + 10);
        assertThat(Stream.of(first, second).flatMap(page -> page.events().stream()))
                .containsExactlyElementsOf(before);
    }

    @Test
    void events_come_newest_first() {
        mocked.createAvailable("orders", group -> group.numCacheClusters(2));

        List<Instant> dates = new ArrayList<>();
        mocked.client.describeEvents().events().forEach(event -> dates.add(0, event.date()));

        assertThat(dates).hasSizeGreaterThan(4).isSorted();
        assertThat(mocked.client.describeEvents().events().get(0).message())
                .isEqualTo("Replication group orders created");
    }

    @Test
    void the_marker_of_another_list_is_refused() {
        IntStream.range(0, 21).forEach(i -> mocked.create("group-%03d".formatted(i), group -> {}));
        String marker = mocked.client
                .describeReplicationGroups(request -> request.maxRecords(20))
                .marker();

        assertThatThrownBy(() -> mocked.client.describeEvents(request -> request.marker(marker)))
                .isInstanceOf(InvalidParameterValueException.class);
        assertThatThrownBy(() -> mocked.client.describeEvents(
                        request -> request.marker(Marker.behind(DESCRIBE_EVENTS, "group-000"))))
                .isInstanceOf(InvalidParameterValueException.class);
    }
}
