package io.elasticachemock.sdk.example;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;

/** Most examples are in us-west-2. Here is what they need there: a client, and groups and clusters that are available. */
final class Oregon {
    private Oregon() {}

    /** A server whose time the test moves, with a client in us-west-2. */
    static void manual(BiConsumer<Aws, ElastiCacheClient> test) {
        Loan.manual(aws -> test.accept(aws, client(aws)));
    }

    /** The client in us-west-2. */
    static ElastiCacheClient client(Aws aws) {
        return aws.client(Region.US_WEST_2, Aws.ACCOUNT);
    }

    /** A group on nodes as in the examples, available. */
    static void group(
            Aws aws, ElastiCacheClient client, String id, Consumer<CreateReplicationGroupRequest.Builder> more) {
        client.createReplicationGroup(group -> more.accept(
                group.replicationGroupId(id).replicationGroupDescription(id).cacheNodeType("cache.r5.large")));
        aws.clock().advanceUntilIdle();
    }

    /** A Redis cluster on nodes as in the examples, available. */
    static void redis(Aws aws, ElastiCacheClient client, String id, Consumer<CreateCacheClusterRequest.Builder> more) {
        client.createCacheCluster(cluster -> more.accept(cluster.cacheClusterId(id)
                .engine("redis")
                .cacheNodeType("cache.m5.large")
                .numCacheNodes(1)));
        aws.clock().advanceUntilIdle();
    }
}
