package io.elasticachemock.sdk.global;

import io.elasticachemock.sdk.support.Aws;
import java.util.function.Consumer;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupMember;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Clients of one account in three regions, and the global datastore {@code ldgnf-shop}. */
final class Globe {
    static final String ID = "ldgnf-shop";

    final Aws aws;
    final ElastiCacheClient us;
    final ElastiCacheClient eu;
    final ElastiCacheClient west;

    Globe(Aws aws) {
        this.aws = aws;
        this.us = aws.client();
        this.eu = aws.client(Region.EU_WEST_1, Aws.ACCOUNT);
        this.west = aws.client(Region.US_WEST_2, Aws.ACCOUNT);
    }

    /** A datastore of a primary {@code p} in us-east-1. */
    static Globe withPrimary(Aws aws, Consumer<CreateReplicationGroupRequest.Builder> primary) {
        Globe globe = new Globe(aws);
        aws.available("p", primary);
        globe.us.createGlobalReplicationGroup(
                group -> group.globalReplicationGroupIdSuffix("shop").primaryReplicationGroupId("p"));
        aws.clock().advanceUntilIdle();
        return globe;
    }

    /** The same with secondaries {@code s} in eu-west-1 and {@code t} in us-west-2. */
    static Globe withSecondaries(Aws aws, Consumer<CreateReplicationGroupRequest.Builder> primary) {
        Globe globe = withPrimary(aws, primary);
        globe.join(globe.eu, "s");
        aws.clock().advanceUntilIdle();
        globe.join(globe.west, "t");
        aws.clock().advanceUntilIdle();
        return globe;
    }

    ReplicationGroup join(ElastiCacheClient client, String id) {
        return client.createReplicationGroup(group -> group.replicationGroupId(id)
                        .replicationGroupDescription("a copy")
                        .globalReplicationGroupId(ID))
                .replicationGroup();
    }

    /** What DescribeGlobalReplicationGroups shows, members too. */
    GlobalReplicationGroup datastore() {
        return eu.describeGlobalReplicationGroups(
                        all -> all.globalReplicationGroupId(ID).showMemberInfo(true))
                .globalReplicationGroups()
                .get(0);
    }

    GlobalReplicationGroupMember member(String id) {
        return datastore().members().stream()
                .filter(member -> member.replicationGroupId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static ReplicationGroup group(ElastiCacheClient client, String id) {
        return client.describeReplicationGroups(all -> all.replicationGroupId(id))
                .replicationGroups()
                .get(0);
    }
}
