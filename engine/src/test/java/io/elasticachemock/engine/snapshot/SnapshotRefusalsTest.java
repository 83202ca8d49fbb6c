package io.elasticachemock.engine.snapshot;

import static io.elasticachemock.engine.Fault.CACHE_CLUSTER_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.INVALID_CACHE_CLUSTER_STATE_FAULT;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_REPLICATION_GROUP_STATE_FAULT;
import static io.elasticachemock.engine.Fault.INVALID_SNAPSHOT_STATE_FAULT;
import static io.elasticachemock.engine.Fault.REPLICATION_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.SNAPSHOT_ALREADY_EXISTS_FAULT;
import static io.elasticachemock.engine.Fault.SNAPSHOT_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.SNAPSHOT_QUOTA_EXCEEDED_FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each documented refusal of CreateSnapshot and DeleteSnapshot; none leaves a trace. */
class SnapshotRefusalsTest {
    private static final String CLUSTER_QUOTA =
            "The maximum number of manual snapshots for this cluster taken within 24 hours has been reached";
    private static final String NODE_QUOTA = "The maximum number of manual snapshots for this node taken within 24"
            + " hours has been reached its quota of 20";

    private final Stage stage = Stage.set();

    @ParameterizedTest
    @MethodSource("conditions")
    void refuses_in_the_words_of_aws(Refused row) {
        stage.after(CreateRequest.of("orders").get());
        stage.after(CreateRequest.of("carts").numNodeGroups(2).get());
        stage.after(of("nightly", "orders", null));

        stage.refuses(row);
    }

    static Stream<Refused> conditions() {
        return Stream.of(
                Refused.of(
                        "two sources",
                        () -> of("s", "orders", "orders-001"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Only one of CacheClusterId or ReplicationGroupId can be provided."),
                Refused.of(
                        "no source",
                        () -> of("s", null, null),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "One of CacheClusterId or ReplicationGroupId must be provided."),
                Refused.of(
                        "duplicate",
                        () -> of("NIGHTLY", "orders", null),
                        SNAPSHOT_ALREADY_EXISTS_FAULT,
                        "Snapshot nightly already exists."),
                Refused.of(
                        "name malformed",
                        () -> of("night_ly", "orders", null),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "The parameter SnapshotName is not a valid identifier. Identifiers must begin with a letter;"
                                + " must contain only ASCII letters, digits, and hyphens; and must not end with a"
                                + " hyphen or contain two consecutive hyphens."),
                Refused.of(
                        "unknown group",
                        () -> of("s", "nowhere", null),
                        REPLICATION_GROUP_NOT_FOUND_FAULT,
                        "ReplicationGroup nowhere not found."),
                Refused.of(
                        "unknown cluster",
                        () -> of("s", null, "nowhere-001"),
                        CACHE_CLUSTER_NOT_FOUND_FAULT,
                        "CacheCluster not found: nowhere-001"),
                Refused.of(
                        "member of a group with cluster mode",
                        () -> of("s", null, "carts-0001-001"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "key malformed",
                        () -> new CreateSnapshot("s", "orders", null, "mine", Tags.NONE),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "KMS key does not exist with key id: mine"),
                Refused.of(
                        "deletion of an unknown snapshot",
                        () -> new DeleteSnapshot("nowhere"),
                        SNAPSHOT_NOT_FOUND_FAULT,
                        "Snapshot nowhere not found."));
    }

    @Test
    void refuses_a_source_that_is_not_available() {
        stage.execute(CreateRequest.of("orders").numCacheClusters(2).get());

        refusesBothWhile("created");
        stage.settle();
        stage.execute(of("nightly", "orders", null));
        refusesBothWhile("backed up");
    }

    private void refusesBothWhile(String when) {
        stage.refuses(Refused.of(
                "a group that is " + when, () -> of("s", "orders", null), INVALID_REPLICATION_GROUP_STATE_FAULT));
        stage.refuses(Refused.of(
                "a member of a group that is " + when,
                () -> of("s", null, "orders-001"),
                INVALID_CACHE_CLUSTER_STATE_FAULT));
        stage.refuses(Refused.of(
                "another member of a group that is " + when,
                () -> of("s", null, "orders-002"),
                INVALID_CACHE_CLUSTER_STATE_FAULT));
    }

    @Test
    void says_that_the_group_is_busy_where_the_member_is_not() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        stage.execute(of("nightly", null, "orders-002"));

        assertThat(stage.refusal(of("s", null, "orders-001"))).hasMessageContaining("orders has status snapshotting");
        assertThat(stage.refusal(of("s", null, "orders-002")))
                .hasMessageContaining("orders-002 has status snapshotting");
    }

    @Test
    void refuses_to_delete_a_snapshot_that_is_still_created_or_already_deleted() {
        stage.after(CreateRequest.of("orders").get());
        stage.execute(of("nightly", "orders", null));

        stage.refuses(Refused.of("creating", () -> new DeleteSnapshot("nightly"), INVALID_SNAPSHOT_STATE_FAULT));
        stage.settle();
        stage.execute(new DeleteSnapshot("nightly"));
        stage.refuses(Refused.of("deleting", () -> new DeleteSnapshot("nightly"), INVALID_SNAPSHOT_STATE_FAULT));
        stage.refuses(Refused.of(
                "its name is not free yet",
                () -> of("nightly", "orders", null),
                SNAPSHOT_ALREADY_EXISTS_FAULT,
                "Snapshot nightly already exists."));
        stage.settle();
        stage.execute(of("nightly", "orders", null));
    }

    @Test
    void refuses_the_21st_within_24_hours_until_the_first_is_a_day_old() {
        stage.after(CreateRequest.of("orders").get());
        var first = stage.simulation().now();
        take(20, "orders", null);

        stage.refuses(
                Refused.of("the 21st", () -> of("s", "orders", null), SNAPSHOT_QUOTA_EXCEEDED_FAULT, CLUSTER_QUOTA));
        stage.refuses(Refused.of(
                "the 21st of the node", () -> of("s", null, "orders-001"), SNAPSHOT_QUOTA_EXCEEDED_FAULT, NODE_QUOTA));

        stage.simulation().advanceTo(first.plus(Duration.ofHours(24)).minusMillis(1));
        stage.refuses(Refused.of("a moment before", () -> of("s", "orders", null), SNAPSHOT_QUOTA_EXCEEDED_FAULT));
        stage.simulation().advanceTo(first.plus(Duration.ofHours(24)));
        stage.after(of("s", "orders", null));
    }

    @Test
    void does_not_give_a_snapshot_back_that_was_deleted() {
        stage.after(CreateRequest.of("orders").get());
        take(20, "orders", null);
        stage.after(new DeleteSnapshot("s0"));

        stage.refuses(
                Refused.of("the 21st", () -> of("s", "orders", null), SNAPSHOT_QUOTA_EXCEEDED_FAULT, CLUSTER_QUOTA));
    }

    @Test
    void counts_the_nodes_that_are_written_and_no_others() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        take(20, null, "orders-002");

        stage.refuses(Refused.of(
                "a group's snapshot is of its replica",
                () -> of("s", "orders", null),
                SNAPSHOT_QUOTA_EXCEEDED_FAULT,
                CLUSTER_QUOTA));
        stage.after(of("s", null, "orders-001"));
    }

    private void take(int count, @Nullable String group, @Nullable String cluster) {
        for (int i = 0; i < count; i++) {
            stage.after(of("s" + i, group, cluster));
        }
    }

    private static CreateSnapshot of(String name, @Nullable String group, @Nullable String cluster) {
        return new CreateSnapshot(name, group, cluster, null, Tags.NONE);
    }
}
