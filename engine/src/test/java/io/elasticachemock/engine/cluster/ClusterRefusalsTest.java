package io.elasticachemock.engine.cluster;

import static io.elasticachemock.engine.Fault.CACHE_CLUSTER_ALREADY_EXISTS_FAULT;
import static io.elasticachemock.engine.Fault.CACHE_CLUSTER_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.INVALID_CACHE_CLUSTER_STATE_FAULT;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
import static io.elasticachemock.engine.Fault.SNAPSHOT_FEATURE_NOT_SUPPORTED_FAULT;

import io.elasticachemock.engine.deletion.DeleteCacheCluster;
import io.elasticachemock.engine.parametergroup.CreateCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ModifyCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ParameterNameValue;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.stage.ClusterChange;
import io.elasticachemock.engine.stage.ClusterRequest;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What CreateCacheCluster, ModifyCacheCluster and DeleteCacheCluster refuse, with AWS's text where it is known. */
class ClusterRefusalsTest {
    @ParameterizedTest
    @MethodSource("refusals")
    void a_refused_request_leaves_no_trace(Refused row) {
        Stage stage = Stage.set();
        stage.execute(new CreateCacheParameterGroup("chunks", "memcached1.4", "for tests", Tags.NONE));
        stage.execute(
                new ModifyCacheParameterGroup("chunks", List.of(new ParameterNameValue("max_item_size", "1048577"))));
        stage.execute(ClusterRequest.memcached("web", 3).get());
        stage.execute(ClusterRequest.memcached("wide", 3).azMode(true).get());
        stage.execute(ClusterRequest.memcached("old", 1)
                .cacheNodeType("cache.m5.large")
                .engineVersion("1.4.24")
                .cacheParameterGroupName("chunks")
                .get());
        stage.execute(ClusterRequest.redis("solo").get());
        stage.execute(CreateRequest.of("orders").get());
        stage.settle();
        stage.execute(ClusterRequest.redis("young").get());

        stage.refuses(row);
    }

    static Stream<Refused> refusals() {
        return Stream.of(creation(), modification(), deletion()).flatMap(rows -> rows);
    }

    private static Stream<Refused> creation() {
        return Stream.of(
                value(
                        "an id that is none",
                        ClusterRequest.redis("a--b"),
                        "The parameter CacheClusterIdentifier is not a valid identifier. Identifiers must begin with a"
                                + " letter; must contain only ASCII letters, digits, and hyphens; and must not end with"
                                + " a hyphen or contain two consecutive hyphens."),
                Refused.of(
                        "an id of 51 characters",
                        ClusterRequest.redis("a".repeat(51)),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "a name that is taken",
                        ClusterRequest.redis("WEB"),
                        CACHE_CLUSTER_ALREADY_EXISTS_FAULT,
                        "Cache cluster already exists"),
                Refused.of(
                        "a member's name",
                        ClusterRequest.redis("orders-001"),
                        CACHE_CLUSTER_ALREADY_EXISTS_FAULT,
                        "Cache cluster already exists"),
                value(
                        "no node type",
                        ClusterRequest.redis("a").cacheNodeType(null),
                        "The parameter CacheNodeType must be provided and must not be null."),
                value(
                        "no number of nodes",
                        ClusterRequest.redis("a").numCacheNodes(null),
                        "The parameter NumCacheNodes must be provided and must not be null."),
                value(
                        "two nodes of Redis",
                        ClusterRequest.redis("a").numCacheNodes(2),
                        "Cannot create a Redis cluster with a NumCacheNodes parameter greater than 1."),
                Refused.of("no nodes", ClusterRequest.memcached("a", 0), INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of("Valkey", ClusterRequest.redis("a").engine("valkey"), INVALID_PARAMETER_VALUE_EXCEPTION),
                combination(
                        "a parameter group with cluster mode",
                        ClusterRequest.redis("a").cacheParameterGroupName("default.redis7.cluster.on"),
                        "Cluster mode should be disabled in parameter group, but found it is enabled."),
                combination(
                        "TLS of Redis",
                        ClusterRequest.redis("a").transitEncryptionEnabled(true),
                        "Encryption feature is not supported for engine REDIS."),
                value(
                        "AUTH without TLS",
                        ClusterRequest.redis("a").authToken("a-token-of-16-or-more"),
                        "The AUTH token is only supported when encryption-in-transit is enabled"),
                combination(
                        "TLS of an old Memcached",
                        ClusterRequest.memcached("a", 1).engineVersion("1.5.16").transitEncryptionEnabled(true)),
                combination(
                        "as many zones as there are not nodes",
                        ClusterRequest.memcached("a", 3)
                                .azMode(true)
                                .preferredAvailabilityZones("us-east-1a", "us-east-1b"),
                        "Must specify the same number of preferred availability zones as requested number of nodes."),
                combination(
                        "several zones in one",
                        ClusterRequest.memcached("a", 2)
                                .azMode(false)
                                .preferredAvailabilityZones("us-east-1a", "us-east-1b")),
                combination(
                        "one node in several zones",
                        ClusterRequest.memcached("a", 1).azMode(true)),
                combination(
                        "one zone for several",
                        ClusterRequest.memcached("a", 2).azMode(true).preferredAvailabilityZone("us-east-1a")),
                combination(
                        "a zone and zones",
                        ClusterRequest.memcached("a", 1)
                                .preferredAvailabilityZone("us-east-1a")
                                .preferredAvailabilityZones("us-east-1a")),
                Refused.of(
                        "a zone elsewhere",
                        ClusterRequest.redis("a").preferredAvailabilityZone("eu-west-1a"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                combination("several zones of Redis", ClusterRequest.redis("a").azMode(true)),
                combination("zones of Redis", ClusterRequest.redis("a").preferredAvailabilityZones("us-east-1a")),
                combination(
                        "snapshots of Memcached",
                        ClusterRequest.memcached("a", 1).snapshotRetentionLimit(1)),
                combination(
                        "a snapshot window of Memcached",
                        ClusterRequest.memcached("a", 1).snapshotWindow("03:00-04:00")),
                combination(
                        "logs of Memcached", ClusterRequest.memcached("a", 1).logDelivery(LOGS)),
                combination(
                        "AUTH of Memcached", ClusterRequest.memcached("a", 1).authToken("a-token-of-16-or-more")),
                combination("data tiering", ClusterRequest.redis("a").cacheNodeType("cache.r6gd.xlarge")));
    }

    private static Stream<Refused> modification() {
        return Stream.of(
                Refused.of(
                        "an unknown cluster",
                        ClusterChange.of("none").engineVersion("7.1"),
                        CACHE_CLUSTER_NOT_FOUND_FAULT,
                        "CacheCluster not found: none"),
                Refused.of(
                        "a cluster that is being created",
                        ClusterChange.of("young").engineVersion("7.1"),
                        INVALID_CACHE_CLUSTER_STATE_FAULT,
                        "Cache cluster young has status creating. It must be available to be modified."),
                combination("a member", ClusterChange.of("orders-001").engineVersion("7.1")),
                combination("nothing", ClusterChange.of("web"), "No modifications were requested"),
                combination(
                        "an older version",
                        ClusterChange.of("web").engineVersion("1.6.12"),
                        "Cannot modify memcached from 1.6.22 to 1.6.12"),
                combination(
                        "another engine",
                        ClusterChange.of("solo").engine("valkey").engineVersion("8.0")),
                combination("two nodes of Redis", ClusterChange.of("solo").numCacheNodes(2)),
                Refused.of("no nodes", ClusterChange.of("web").numCacheNodes(0), INVALID_PARAMETER_VALUE_EXCEPTION),
                combination("fewer without names", ClusterChange.of("web").numCacheNodes(2)),
                combination(
                        "fewer with too many names",
                        ClusterChange.of("web").numCacheNodes(2).cacheNodeIdsToRemove("0001", "0002")),
                Refused.of(
                        "names that are none",
                        ClusterChange.of("web").numCacheNodes(2).cacheNodeIdsToRemove("0009"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                combination("names without a number", ClusterChange.of("web").cacheNodeIdsToRemove("0001")),
                combination(
                        "more with names",
                        ClusterChange.of("web").numCacheNodes(4).cacheNodeIdsToRemove("0001")),
                combination("zones without new nodes", ClusterChange.of("wide").newAvailabilityZones("us-east-1a")),
                combination(
                        "fewer with zones",
                        ClusterChange.of("wide")
                                .numCacheNodes(2)
                                .cacheNodeIdsToRemove("0001")
                                .newAvailabilityZones("us-east-1a")),
                combination(
                        "more zones than nodes",
                        ClusterChange.of("wide").numCacheNodes(4).newAvailabilityZones("us-east-1a", "us-east-1b")),
                combination(
                        "another zone in one",
                        ClusterChange.of("web").numCacheNodes(4).newAvailabilityZones("us-east-1b")),
                Refused.of(
                        "a zone elsewhere",
                        ClusterChange.of("wide").numCacheNodes(4).newAvailabilityZones("eu-west-1a"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                combination(
                        "one zone where there are several",
                        ClusterChange.of("wide").azMode(false)),
                combination("several zones of Redis", ClusterChange.of("solo").azMode(true)),
                combination("scaling of nothing", ClusterChange.of("web").scaleConfig(20, 5)),
                combination(
                        "scaling of Redis",
                        ClusterChange.of("solo")
                                .cacheNodeType("cache.r6g.xlarge")
                                .scaleConfig(20, 5)),
                Refused.of(
                        "scaling by too little",
                        ClusterChange.of("web")
                                .cacheNodeType("cache.r6g.xlarge")
                                .scaleConfig(9, null),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "scaling too slowly",
                        ClusterChange.of("web")
                                .cacheNodeType("cache.r6g.xlarge")
                                .scaleConfig(null, 31),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                combination("snapshots of Memcached", ClusterChange.of("web").snapshotRetentionLimit(1)),
                combination(
                        "a snapshot window of Memcached",
                        ClusterChange.of("web").snapshotWindow("03:00-04:00")),
                combination(
                        "an upgrade that items do not survive",
                        ClusterChange.of("old").engineVersion("1.4.34")),
                Refused.of(
                        "a node type that cannot be scaled to",
                        ClusterChange.of("old").cacheNodeType("cache.m5.xlarge"),
                        INVALID_PARAMETER_VALUE_EXCEPTION));
    }

    private static Stream<Refused> deletion() {
        return Stream.of(
                Refused.of(
                        "an unknown cluster",
                        () -> new DeleteCacheCluster("none", null),
                        CACHE_CLUSTER_NOT_FOUND_FAULT,
                        "CacheCluster not found: none"),
                Refused.of(
                        "a cluster that is being created",
                        () -> new DeleteCacheCluster("young", null),
                        INVALID_CACHE_CLUSTER_STATE_FAULT,
                        "Can only delete cache clusters with state in: available, failed, incompatible-parameters,"
                                + " incompatible-network, restore-failed"),
                Refused.of(
                        "a final snapshot of Memcached",
                        () -> new DeleteCacheCluster("web", "last"),
                        SNAPSHOT_FEATURE_NOT_SUPPORTED_FAULT),
                Refused.of(
                        "a snapshot of Memcached",
                        () -> new CreateSnapshot("s", null, "web", null, Tags.NONE),
                        SNAPSHOT_FEATURE_NOT_SUPPORTED_FAULT));
    }

    private static final LogDeliveryRequest LOGS = new LogDeliveryRequest(
            LogDelivery.LogType.SLOW_LOG,
            LogDelivery.DestinationType.CLOUDWATCH_LOGS,
            "logs",
            null,
            LogDelivery.LogFormat.JSON,
            true);

    private static Refused value(String when, Supplier<? extends Command<?>> request, String message) {
        return Refused.of(when, request, INVALID_PARAMETER_VALUE_EXCEPTION, message);
    }

    private static Refused combination(String when, Supplier<? extends Command<?>> request, String message) {
        return Refused.of(when, request, INVALID_PARAMETER_COMBINATION_EXCEPTION, message);
    }

    private static Refused combination(String when, Supplier<? extends Command<?>> request) {
        return Refused.of(when, request, INVALID_PARAMETER_COMBINATION_EXCEPTION);
    }
}
