package io.elasticachemock.sdk.reshard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheException;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterCombinationException;
import software.amazon.awssdk.services.elasticache.model.InvalidReplicationGroupStateException;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupShardConfigurationRequest;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.NodeGroupsPerReplicationGroupQuotaExceededException;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.ReshardingConfiguration;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** A test stands in the middle of resharding. */
class ShardConfigurationTest {
    private static final long MEBI = 1L << 20;

    @Test
    void from_two_shards_to_three_the_new_one_is_created_and_then_slots_move_to_it() {
        Loan.manual(aws -> {
            shards(aws, 2);

            ReplicationGroup answer = reshard(aws, 3, more -> {});

            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(answer.memberClusters()).contains("orders-0003-001");
            assertThat(percent(answer)).isEqualTo(0.0);
            assertThat(statuses(aws)).containsExactly("0001 modifying", "0002 modifying", "0003 creating");
            assertThat(aws.group("orders").nodeGroups().get(2).nodeGroupMembers())
                    .as("no member before it is there")
                    .isEmpty();
            assertThat(aws.cluster("orders-0001-001").cacheClusterStatus()).isEqualTo("modifying");
            assertThat(aws.cluster("orders-0003-001").cacheClusterStatus()).isEqualTo("creating");
            assertThatThrownBy(() -> reshard(aws, 4, more -> {}))
                    .isInstanceOf(InvalidReplicationGroupStateException.class)
                    .hasMessageContaining("Replication group must be in available state to modify.");

            aws.clock().advanceBy(Loan.LAUNCH.plus(Loan.SYNCHRONIZE).plus(Loan.MIGRATE_SLOTS.multipliedBy(5)));
            assertThat(percent(aws.group("orders"))).isEqualTo(46.0);
            assertThat(slots(aws)).containsExactly("0-5461,8022-8191", "8192-16383", "5462-8021");
            assertThat(statuses(aws)).containsExactly("0001 modifying", "0002 modifying", "0003 available");

            JsonObject advanced = aws.control().advance(new JsonObject().put("until", "idle"));
            assertThat(Trace.changes(advanced))
                    .containsExactly(
                            "00:31:00 orders: modifying > available",
                            "00:31:00 orders/0001: modifying > available",
                            "00:31:00 orders-0001-001: modifying > available",
                            "00:31:00 orders/0002: modifying > available",
                            "00:31:00 orders-0002-001: modifying > available");
            assertThat(Trace.described(aws.client()))
                    .endsWith(
                            "00:09:00 orders-0003-001: Cache cluster created",
                            "00:09:00 orders-0003-001: Added cache node 0001 in availability zone us-east-1c");
            assertThat(slots(aws)).containsExactly("0-5461", "8192-13652", "5462-8191,13653-16383");
            assertThat(aws.group("orders").pendingModifiedValues().resharding()).isNull();
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(
                                    aws.cluster("orders-0003-001").arn()))
                            .tagList())
                    .as("new members have the tags of their group")
                    .hasSize(1);
        });
    }

    @Test
    void a_scale_in_names_the_shards_that_go_or_those_that_stay() {
        Loan.auto(aws -> {
            shards(aws, 4);

            reshard(aws, 3, more -> more.nodeGroupsToRemove("0002"));
            assertThat(aws.group("orders").nodeGroups())
                    .extracting(NodeGroup::nodeGroupId)
                    .containsExactly("0001", "0003", "0004");
            reshard(aws, 1, more -> more.nodeGroupsToRetain("0004"));

            assertThat(slots(aws)).containsExactly("0-16383");
            assertThat(aws.client().describeCacheClusters().cacheClusters())
                    .extracting(CacheCluster::cacheClusterId)
                    .containsExactly("orders-0004-001");
        });
    }

    /** Scenario 37. */
    @Test
    void a_scale_in_whose_data_does_not_fit_is_aborted_and_one_with_a_large_item_is_partial() {
        Loan.manual(aws -> {
            shards(aws, 4);
            put(aws, new JsonObject().put("bytes", 9_000 * MEBI));

            reshard(aws, 2, more -> more.nodeGroupsToRemove("0003", "0004"));

            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(statuses(aws))
                    .containsExactly("0001 available", "0002 available", "0003 available", "0004 available");
            assertThat(Trace.described(aws.client()))
                    .last()
                    .asString()
                    .endsWith("orders: Failed to modify the shard configuration of replication group orders."
                            + " The data does not fit the shards that stay.");

            put(aws, new JsonObject().put("bytes", 500 * MEBI));
            put(
                    aws,
                    new JsonObject()
                            .put("shard", "0004")
                            .put("bytes", 500 * MEBI)
                            .put("largestItemBytes", 300 * MEBI));
            reshard(aws, 2, more -> more.nodeGroupsToRemove("0003", "0004"));
            aws.clock().advanceUntilIdle();

            assertThat(statuses(aws)).containsExactly("0001 available", "0002 available", "0004 available");
            assertThat(slots(aws)).last().isEqualTo("12288-12288");
        });
    }

    @Test
    void scaling_down_fails_where_the_data_does_not_fit_and_snapshots_are_as_large_as_the_data() {
        Loan.manual(aws -> {
            shards(aws, 2);
            JsonArray shown = put(aws, new JsonObject().put("shard", "0002").put("bytes", 8_000 * MEBI));

            assertThat(shown.getJsonObject(0).getLong("bytes")).isZero();
            assertThat(shown.getJsonObject(1)).isEqualTo(new JsonObject("""
                    {"shard":"0002","bytes":8388608000,"largestItemBytes":0,"capacityBytes":10527885750}"""));
            aws.client().modifyReplicationGroup(request -> request.replicationGroupId("orders")
                    .cacheNodeType("cache.m6g.large")
                    .applyImmediately(true));
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").cacheNodeType()).isEqualTo("cache.r6g.large");
            assertThat(Trace.described(aws.client()))
                    .last()
                    .asString()
                    .endsWith("orders: Failed applying modification to cache node type to cache.m6g.large.");

            aws.client().createSnapshot(request -> request.snapshotName("s").replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();
            assertThat(aws.client()
                            .describeSnapshots(
                                    request -> request.snapshotName("s").showNodeGroupConfig(true))
                            .snapshots()
                            .get(0)
                            .nodeSnapshots())
                    .extracting(node -> node.nodeGroupId() + " " + node.cacheSize())
                    .containsExactly("0001 4 MB", "0002 8004 MB");
        });
    }

    @Test
    void what_is_not_possible_is_refused_and_changes_nothing() {
        Loan.manual(aws -> {
            shards(aws, 2);
            aws.available("single");
            ReplicationGroup before = aws.group("orders");

            refused(
                    InvalidReplicationGroupStateException.class,
                    "Slots in the replication group are uniformly distributed." + " Nothing to do.",
                    () -> reshard(aws, 2, more -> {}));
            refused(
                    ElastiCacheException.class,
                    "ApplyImmediately",
                    () -> reshard(aws, 3, more -> more.applyImmediately(false)));
            refused(
                    NodeGroupsPerReplicationGroupQuotaExceededException.class,
                    "90",
                    () -> reshard(aws, 91, more -> {}));
            refused(
                    InvalidParameterCombinationException.class,
                    "NodeGroupsToRemove and NodeGroupsToRetain",
                    () -> reshard(aws, 1, more -> {}));
            refused(
                    InvalidParameterCombinationException.class,
                    "ReshardingConfiguration",
                    () -> reshard(aws, 1, more -> more.nodeGroupsToRemove("0001")
                            .reshardingConfiguration(ReshardingConfiguration.builder()
                                    .preferredAvailabilityZones("us-east-1a")
                                    .build())));
            refused(InvalidParameterCombinationException.class, "cluster mode", () -> aws.client()
                    .modifyReplicationGroupShardConfiguration(request -> request.replicationGroupId("single")
                            .nodeGroupCount(2)
                            .applyImmediately(true)));
            assertThat(aws.group("orders")).isEqualTo(before);
        });
    }

    @Test
    void data_calls_that_make_no_sense_say_so() {
        Loan.manual(aws -> {
            shards(aws, 2);

            assertThat(refusedData(aws, new JsonObject().put("bytes", -1)))
                    .isEqualTo("400 The member 'bytes' must be a whole number of bytes, 0 or more.");
            assertThat(refusedData(aws, new JsonObject().put("bytes", 1L << 40)))
                    .startsWith("400 A shard on cache.r6g.large holds at most 10527885750 bytes");
            assertThat(refusedData(aws, new JsonObject().put("bytes", 1).put("shard", "0009")))
                    .startsWith("400 There is no shard '0009' in replication group 'orders'. There are [0001, 0002].");
            assertThat(refusedData(aws, new JsonObject().put("bytes", 1).put("largestItemBytes", 2)))
                    .isEqualTo("400 'largestItemBytes' must not be more than 'bytes'.");
            assertThat(aws.control()
                            .refused("PUT", "/_mock/replication-groups/nobody/data", new JsonObject().put("bytes", 1)))
                    .startsWith("404 There is no replication group 'nobody'");
            assertThat(aws.control()
                            .get("/_mock/replication-groups/ORDERS/data?account=" + Aws.ACCOUNT)
                            .getJsonArray("shards"))
                    .extracting(shard -> ((JsonObject) shard).getLong("bytes"))
                    .containsExactly(0L, 0L);
        });
    }

    private static void refused(Class<? extends ElastiCacheException> type, String part, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(type).hasMessageContaining(part);
    }

    private static JsonArray put(Aws aws, JsonObject data) {
        return aws.control()
                .put("/_mock/replication-groups/orders/data", data.put("account", Aws.ACCOUNT))
                .getJsonArray("shards");
    }

    private static String refusedData(Aws aws, JsonObject data) {
        return aws.control().refused("PUT", "/_mock/replication-groups/orders/data", data.put("account", Aws.ACCOUNT));
    }

    private static void shards(Aws aws, int count) {
        aws.available("orders", group -> group.numNodeGroups(count)
                .replicasPerNodeGroup(0)
                .tags(Tag.builder().key("of").value("orders").build()));
    }

    private static ReplicationGroup reshard(
            Aws aws, int count, Consumer<ModifyReplicationGroupShardConfigurationRequest.Builder> more) {
        return aws.client()
                .modifyReplicationGroupShardConfiguration(request -> {
                    request.replicationGroupId("orders").nodeGroupCount(count).applyImmediately(true);
                    more.accept(request);
                })
                .replicationGroup();
    }

    private static Double percent(ReplicationGroup group) {
        return group.pendingModifiedValues().resharding().slotMigration().progressPercentage();
    }

    private static List<String> slots(Aws aws) {
        return aws.group("orders").nodeGroups().stream().map(NodeGroup::slots).toList();
    }

    private static List<String> statuses(Aws aws) {
        return aws.group("orders").nodeGroups().stream()
                .map(shard -> shard.nodeGroupId() + " " + shard.status())
                .toList();
    }
}
