package io.elasticachemock.engine.deletion;

import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_REPLICATION_GROUP_STATE_FAULT;
import static io.elasticachemock.engine.Fault.REPLICATION_GROUP_ALREADY_EXISTS_FAULT;
import static io.elasticachemock.engine.Fault.REPLICATION_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.SNAPSHOT_ALREADY_EXISTS_FAULT;
import static io.elasticachemock.engine.Fault.SNAPSHOT_QUOTA_EXCEEDED_FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.snapshot.NodeSnapshot;
import io.elasticachemock.engine.snapshot.SnapshotSource;
import io.elasticachemock.engine.snapshot.SnapshotStatus;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeleteReplicationGroupTest {
    private final Stage stage = Stage.set();

    @Test
    void takes_all_members_down_at_once_and_is_gone_with_the_last() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());

        ReplicationGroup answered = stage.execute(new DeleteReplicationGroup("orders", null));

        assertThat(answered.status()).isEqualTo(ReplicationGroupStatus.DELETING);
        assertThat(answered.nodes()).extracting(Node::status).containsOnly(CacheClusterStatus.DELETING);
        stage.settle();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to deleting
                mon 00:07 node-group orders/0001: available to deleting
                mon 00:07 cache-cluster orders-001: available to deleting
                mon 00:07 cache-cluster orders-002: available to deleting
                mon 00:11 cache-cluster orders-001 "Cache cluster deleted"
                mon 00:11 cache-cluster orders-002 "Cache cluster deleted"
                mon 00:11 replication-group orders: deleting to -
                mon 00:11 automatic-failover orders: disabled to -
                mon 00:11 node-group orders/0001: deleting to -
                mon 00:11 cache-cluster orders-001: deleting to -
                mon 00:11 cache-cluster orders-002: deleting to -
                """);
        assertThat(ReplicationGroups.in(stage.world()).find("orders")).isEmpty();
        assertThat(CacheClusters.in(stage.world()).find("orders-002")).isEmpty();
    }

    @Test
    void takes_a_final_snapshot_of_the_primaries_before_it_takes_anything_down() {
        stage.after(CreateRequest.of("carts")
                .numNodeGroups(2)
                .replicasPerNodeGroup(1)
                .tag("team", "checkout")
                .get());

        stage.execute(new DeleteReplicationGroup("carts", "Last"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group carts: available to deleting
                mon 00:07 node-group carts/0001: available to deleting
                mon 00:07 cache-cluster carts-0001-001: available to deleting
                mon 00:07 cache-cluster carts-0001-002: available to deleting
                mon 00:07 node-group carts/0002: available to deleting
                mon 00:07 cache-cluster carts-0002-001: available to deleting
                mon 00:07 cache-cluster carts-0002-002: available to deleting
                mon 00:07 snapshot last: - to creating
                mon 00:17 snapshot last: creating to available
                mon 00:17 replication-group carts "Snapshot succeeded for snapshot with ID 'last' of replication group with ID 'carts'"
                mon 00:21 cache-cluster carts-0001-001 "Cache cluster deleted"
                mon 00:21 cache-cluster carts-0001-002 "Cache cluster deleted"
                mon 00:21 cache-cluster carts-0002-001 "Cache cluster deleted"
                mon 00:21 cache-cluster carts-0002-002 "Cache cluster deleted"
                mon 00:21 replication-group carts: deleting to -
                mon 00:21 automatic-failover carts: enabled to -
                mon 00:21 node-group carts/0001: deleting to -
                mon 00:21 cache-cluster carts-0001-001: deleting to -
                mon 00:21 cache-cluster carts-0001-002: deleting to -
                mon 00:21 node-group carts/0002: deleting to -
                mon 00:21 cache-cluster carts-0002-001: deleting to -
                mon 00:21 cache-cluster carts-0002-002: deleting to -
                """);
        assertThat(stage.snapshot("last")).satisfies(last -> {
            assertThat(last.status()).isEqualTo(SnapshotStatus.AVAILABLE);
            assertThat(last.source()).isEqualTo(SnapshotSource.MANUAL);
            assertThat(last.origin().id()).isEqualTo("carts");
            assertThat(last.nodeSnapshots())
                    .extracting(NodeSnapshot::cacheClusterId)
                    .containsExactly("carts-0001-001", "carts-0002-001");
        });
        assertThat(TagBook.in(stage.world()).get(ResourceType.SNAPSHOT, "last").list())
                .containsExactly(new Tag("team", "checkout"));
    }

    @Test
    void keeps_the_manual_snapshots_that_were_taken_before() {
        stage.after(CreateRequest.of("orders").get());
        stage.after(new CreateSnapshot("before", "orders", null, null, Tags.NONE));

        stage.after(new DeleteReplicationGroup("orders", null));

        assertThat(stage.snapshot("before").status()).isEqualTo(SnapshotStatus.AVAILABLE);
    }

    @Test
    void frees_the_names_and_leaves_nothing_to_a_successor() {
        stage.after(CreateRequest.of("orders").tag("team", "checkout").get());
        stage.after(new DeleteReplicationGroup("orders", null));

        stage.after(CreateRequest.of("orders").get());

        TagBook book = TagBook.in(stage.world());
        assertThat(book.get(ResourceType.REPLICATION_GROUP, "orders")).isEqualTo(Tags.NONE);
        assertThat(book.get(ResourceType.CLUSTER, "orders-001")).isEqualTo(Tags.NONE);
        assertThat(stage.group("orders").createTime()).isEqualTo(Stage.START.plusSeconds(9 * 60));
        assertThat(stage.world().works().steps(ReplicationGroups.work("orders")))
                .extracting(step -> step.label().operation())
                .containsOnly("CreateReplicationGroup");
    }

    @Test
    void keeps_its_name_until_it_is_gone() {
        stage.after(CreateRequest.of("orders").get());
        stage.execute(new DeleteReplicationGroup("orders", null));

        stage.refuses(Refused.of(
                "while it is deleted",
                CreateRequest.of("orders"),
                REPLICATION_GROUP_ALREADY_EXISTS_FAULT,
                "Replication group with specified name already exists."));

        stage.settle();
        stage.execute(CreateRequest.of("orders").get());
    }

    @Test
    void refuses_an_unknown_group() {
        stage.refuses(Refused.of(
                "unknown",
                () -> new DeleteReplicationGroup("orders", null),
                REPLICATION_GROUP_NOT_FOUND_FAULT,
                "ReplicationGroup orders not found."));
    }

    @Test
    void refuses_a_group_that_is_still_created() {
        stage.execute(CreateRequest.of("orders").get());

        stage.refuses(notValid("creating"));
    }

    @ParameterizedTest
    @MethodSource("busy")
    void refuses_a_group_that_is_busy_and_names_its_status(Refused row) {
        stage.after(CreateRequest.of("orders").get());
        stage.execute(row.command());

        stage.refuses(notValid(row.when()));
    }

    static Stream<Refused> busy() {
        return Stream.of(
                Refused.of(
                        "modifying",
                        ModifyRequest.of("orders")
                                .cacheNodeType("cache.r6g.xlarge")
                                .applyImmediately(),
                        INVALID_REPLICATION_GROUP_STATE_FAULT),
                Refused.of(
                        "snapshotting",
                        () -> new CreateSnapshot("s", "orders", null, null, Tags.NONE),
                        INVALID_REPLICATION_GROUP_STATE_FAULT),
                Refused.of(
                        "deleting",
                        () -> new DeleteReplicationGroup("orders", null),
                        INVALID_REPLICATION_GROUP_STATE_FAULT));
    }

    @Test
    void refuses_a_final_snapshot_of_a_name_that_is_taken_or_malformed() {
        stage.after(CreateRequest.of("orders").get());
        stage.after(new CreateSnapshot("last", "orders", null, null, Tags.NONE));

        stage.refuses(Refused.of(
                "taken",
                () -> new DeleteReplicationGroup("orders", "LAST"),
                SNAPSHOT_ALREADY_EXISTS_FAULT,
                "Snapshot last already exists."));
        stage.refuses(Refused.of(
                "malformed",
                () -> new DeleteReplicationGroup("orders", "last!"),
                INVALID_PARAMETER_VALUE_EXCEPTION,
                "The parameter FinalSnapshotIdentifier is not a valid identifier. Identifiers must begin with a letter;"
                        + " must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or"
                        + " contain two consecutive hyphens."));
    }

    @Test
    void refuses_a_final_snapshot_over_the_quota_and_deletes_without_one() {
        Stage strict = Stage.with(new Quotas(300, 500, 90, 1));
        strict.after(CreateRequest.of("orders").get());
        strict.after(new CreateSnapshot("first", "orders", null, null, Tags.NONE));

        strict.refuses(Refused.of(
                "the second of the day",
                () -> new DeleteReplicationGroup("orders", "last"),
                SNAPSHOT_QUOTA_EXCEEDED_FAULT,
                "The maximum number of manual snapshots for this cluster taken within 24 hours has been reached"));
        strict.after(new DeleteReplicationGroup("orders", null));
    }

    private static Refused notValid(String status) {
        return Refused.of(
                status,
                () -> new DeleteReplicationGroup("orders", "last"),
                INVALID_REPLICATION_GROUP_STATE_FAULT,
                "Replication group orders has status " + status + " which is not valid for deletion.");
    }
}
