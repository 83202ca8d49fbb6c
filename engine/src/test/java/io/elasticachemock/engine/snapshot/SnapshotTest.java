package io.elasticachemock.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private final Stage stage = Stage.set();

    @Test
    void of_a_group_is_taken_from_a_replica_of_each_shard_and_from_a_primary_that_has_none() {
        stage.after(CreateRequest.of("carts").replicaCounts(2, 0).get());

        Snapshot answered = stage.execute(ofGroup("Nightly", "carts"));

        assertThat(answered.name()).isEqualTo("nightly");
        assertThat(answered.status()).isEqualTo(SnapshotStatus.CREATING);
        stage.settle();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 snapshot nightly: - to creating
                mon 00:07 replication-group carts: available to snapshotting
                mon 00:07 cache-cluster carts-0001-002: available to snapshotting
                mon 00:07 cache-cluster carts-0002-001: available to snapshotting
                mon 00:17 snapshot nightly: creating to available
                mon 00:17 replication-group carts "Snapshot succeeded for snapshot with ID 'nightly' of replication group with ID 'carts'"
                mon 00:17 replication-group carts: snapshotting to available
                mon 00:17 cache-cluster carts-0001-002: snapshotting to available
                mon 00:17 cache-cluster carts-0002-001: snapshotting to available
                """);
    }

    @Test
    void of_a_member_is_taken_from_that_member() {
        stage.after(CreateRequest.of("orders").numCacheClusters(3).get());

        stage.execute(ofMember("nightly", "ORDERS-001"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 snapshot nightly: - to creating
                mon 00:07 replication-group orders: available to snapshotting
                mon 00:07 cache-cluster orders-001: available to snapshotting
                mon 00:17 snapshot nightly: creating to available
                mon 00:17 cache-cluster orders-001 "Snapshot succeeded for snapshot with ID 'nightly' of cache cluster with ID 'orders-001'"
                mon 00:17 replication-group orders: snapshotting to available
                mon 00:17 cache-cluster orders-001: snapshotting to available
                """);
        assertThat(stage.snapshot("nightly").member().cacheClusterId()).isEqualTo("orders-001");
    }

    @Test
    void knows_of_each_node_its_shard_its_slots_and_when_it_was_taken_and_its_size_only_when_it_is_done() {
        stage.after(CreateRequest.of("carts").numNodeGroups(2).get());
        stage.pass(Duration.ofMillis(1500));

        stage.execute(ofGroup("nightly", "carts"));

        assertThat(stage.snapshot("nightly").nodeSnapshots())
                .extracting(NodeSnapshot::megabytes)
                .containsOnlyNulls();
        stage.settle();
        assertThat(stage.snapshot("nightly").nodeSnapshots()).hasSize(2).first().satisfies(first -> {
            assertThat(first.cacheClusterId()).isEqualTo("carts-0001-001");
            assertThat(first.nodeGroupId()).isEqualTo("0001");
            assertThat(first.slots()).hasToString("0-8191");
            assertThat(first.availabilityZones()).containsExactly("us-east-1a");
            assertThat(first.nodeCreateTime()).isEqualTo(Stage.START.plusSeconds(300));
            assertThat(first.createTime()).as("in whole seconds").isEqualTo(Instant.parse("2026-01-05T00:05:01Z"));
            assertThat(first.megabytes()).isEqualTo(4);
        });
    }

    @Test
    void keeps_its_origin_as_it_was_then() {
        stage.after(CreateRequest.of("orders").get());
        stage.after(ofGroup("nightly", "orders"));

        stage.after(ModifyRequest.of("orders")
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get());

        assertThat(stage.snapshot("nightly")
                        .origin()
                        .settings()
                        .hardware()
                        .nodeType()
                        .name())
                .isEqualTo("cache.r6g.large");
    }

    @Test
    void is_encrypted_with_the_key_that_is_named_else_with_that_of_its_origin() {
        String key = "arn:aws:kms:us-east-1:123456789012:key/mine";
        stage.after(CreateRequest.of("orders")
                .atRestEncryptionEnabled(true)
                .kmsKeyId(key)
                .get());

        stage.after(ofGroup("nightly", "orders"));
        stage.after(new CreateSnapshot("other", "orders", null, key + "2", Tags.NONE));

        assertThat(stage.snapshot("nightly").kmsKeyArn()).isEqualTo(key);
        assertThat(stage.snapshot("other").kmsKeyArn()).isEqualTo(key + "2");
    }

    @Test
    void bears_the_tags_that_are_named_else_those_of_its_origin() {
        Tags own = new Tags(List.of(new Tag("kind", "nightly")));
        stage.after(CreateRequest.of("orders").tag("team", "checkout").get());

        stage.after(ofGroup("copied", "orders"));
        stage.after(new CreateSnapshot("own", "orders", null, null, own));
        stage.after(ofMember("member", "orders-001"));

        TagBook book = TagBook.in(stage.world());
        assertThat(book.get(ResourceType.SNAPSHOT, "copied").list()).containsExactly(new Tag("team", "checkout"));
        assertThat(book.get(ResourceType.SNAPSHOT, "own")).isEqualTo(own);
        assertThat(book.get(ResourceType.SNAPSHOT, "member").list()).containsExactly(new Tag("team", "checkout"));
    }

    @Test
    void is_deleting_when_it_is_deleted_and_then_gone_with_its_tags() {
        stage.after(CreateRequest.of("orders").tag("team", "checkout").get());
        stage.after(ofGroup("nightly", "orders"));

        Snapshot answered = stage.execute(new DeleteSnapshot("NIGHTLY"));

        assertThat(answered.status()).isEqualTo(SnapshotStatus.DELETING);
        stage.settle();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:15 snapshot nightly: available to deleting
                mon 00:18 snapshot nightly: deleting to -
                """);
        assertThat(Snapshots.in(stage.world()).find("nightly")).isEmpty();
        assertThat(TagBook.in(stage.world()).get(ResourceType.SNAPSHOT, "nightly"))
                .isEqualTo(Tags.NONE);
    }

    private static CreateSnapshot ofGroup(String name, String group) {
        return new CreateSnapshot(name, group, null, null, Tags.NONE);
    }

    private static CreateSnapshot ofMember(String name, String cluster) {
        return new CreateSnapshot(name, null, cluster, null, Tags.NONE);
    }
}
