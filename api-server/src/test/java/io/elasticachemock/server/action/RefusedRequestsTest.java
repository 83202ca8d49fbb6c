package io.elasticachemock.server.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheClusterNotFoundException;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheException;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterCombinationException;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterValueException;
import software.amazon.awssdk.services.elasticache.model.NodeGroupConfiguration;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.SnapshotNotFoundException;

/** What is refused before the engine sees it, or because of what the request names; and what each refusal says. */
class RefusedRequestsTest {
    private final Mocked mocked = new Mocked();

    @BeforeEach
    void create() {
        mocked.createAvailable("orders", group -> {});
    }

    @Test
    void a_member_that_is_not_honoured_yet_is_named() {
        assertRefused(
                () -> mocked.create(
                        "carts",
                        group -> group.nodeGroupConfiguration(NodeGroupConfiguration.builder()
                                .primaryOutpostArn("arn")
                                .build())),
                InvalidParameterValueException.class,
                "The parameter NodeGroupConfiguration.NodeGroupConfiguration.1.PrimaryOutpostArn is not supported yet by"
                        + " ElastiCache Mock.");
    }

    @Test
    void a_member_that_is_newer_than_the_sdk_is_named_and_not_dropped() {
        assertRefused(
                () -> mocked.create(
                        "carts",
                        group ->
                                group.overrideConfiguration(newer -> newer.putRawQueryParameter("Durability", "sync"))),
                InvalidParameterValueException.class,
                "The parameter Durability is not supported yet by ElastiCache Mock.");
        assertRefused(
                () -> mocked.client.modifyReplicationGroup(group -> group.replicationGroupId("orders")
                        .replicationGroupDescription("Other")
                        .overrideConfiguration(newer -> newer.putRawQueryParameter("Durability", "async"))),
                InvalidParameterValueException.class,
                "The parameter Durability is not supported yet by ElastiCache Mock.");
        assertRefused(
                () -> mocked.client.createServerlessCache(cache -> cache.serverlessCacheName("flash")
                        .engine("valkey")
                        .overrideConfiguration(newer -> newer.putRawQueryParameter("NetworkType", "ipv6"))),
                InvalidParameterValueException.class,
                "The parameter NetworkType is not supported yet by ElastiCache Mock.");
    }

    @Test
    void a_parameter_that_is_newer_than_the_sdk_may_say_what_is_so_anyhow() {
        assertThat(mocked.client
                        .createServerlessCache(cache -> cache.serverlessCacheName("flash")
                                .engine("valkey")
                                .overrideConfiguration(newer -> newer.putRawQueryParameter("NetworkType", "ipv4")))
                        .serverlessCache()
                        .status())
                .isEqualTo("creating");
    }

    @Test
    void the_primary_is_never_retained_together_with_a_final_snapshot() {
        assertRefused(
                () -> mocked.client.deleteReplicationGroup(request -> request.replicationGroupId("orders")
                        .retainPrimaryCluster(true)
                        .finalSnapshotIdentifier("last")),
                InvalidParameterCombinationException.class,
                "FinalSnapshotIdentifier cannot be specified when RetainPrimaryCluster is true.");
        assertThat(mocked.describe("orders").status()).isEqualTo("available");

        mocked.client.deleteReplicationGroup(
                request -> request.replicationGroupId("orders").retainPrimaryCluster(false));
        assertThat(mocked.describe("orders").status()).isEqualTo("deleting");
    }

    @Test
    void cache_security_groups_are_refused_in_aws_s_words() {
        assertRefused(
                () -> mocked.client.modifyReplicationGroup(
                        request -> request.replicationGroupId("orders").cacheSecurityGroupNames("classic")),
                InvalidParameterCombinationException.class,
                "Use of cache security groups is not permitted in this API version for your account.");
        assertRefused(
                () -> mocked.client.modifyReplicationGroup(request -> request.replicationGroupId("orders")
                        .cacheSecurityGroupNames("classic")
                        .securityGroupIds("sg-0123456789abcdef0")),
                InvalidParameterCombinationException.class,
                "Use of cache security groups is not permitted along with cache subnet group and/or security group"
                        + " Ids.");
    }

    @Test
    void a_topic_is_active_or_inactive() {
        assertRefused(
                () -> mocked.client.modifyReplicationGroup(
                        request -> request.replicationGroupId("orders").notificationTopicStatus("Active")),
                InvalidParameterValueException.class,
                "Invalid NotificationTopicStatus 'Active'. It must be active or inactive.");
    }

    @Test
    void what_is_named_has_to_be_there() {
        assertRefused(
                () -> mocked.describe("sessions"),
                ReplicationGroupNotFoundException.class,
                "ReplicationGroup sessions not found.");
        assertRefused(
                () -> mocked.client.describeCacheClusters(request ->
                        request.cacheClusterId("sessions-001").showCacheClustersNotInReplicationGroups(true)),
                CacheClusterNotFoundException.class,
                "CacheCluster not found: sessions-001");
        assertRefused(
                () -> mocked.client.describeSnapshots(request -> request.snapshotName("none")),
                SnapshotNotFoundException.class,
                "Snapshot none not found.");
        assertRefused(
                () -> mocked.client.describeCacheParameterGroups(request -> request.cacheParameterGroupName("mine")),
                CacheParameterGroupNotFoundException.class,
                "CacheParameterGroup mine not found.");
        assertRefused(
                () -> mocked.client.listAllowedNodeTypeModifications(request -> request.cacheClusterId("sessions-001")),
                CacheClusterNotFoundException.class,
                "CacheCluster not found: sessions-001");
    }

    @Test
    void node_types_are_asked_for_a_group_or_a_cluster() {
        assertRefused(
                () -> mocked.client.listAllowedNodeTypeModifications(none -> {}),
                InvalidParameterCombinationException.class,
                "One of CacheClusterId or ReplicationGroupId must be provided.");
        assertRefused(
                () -> mocked.client.listAllowedNodeTypeModifications(
                        request -> request.cacheClusterId("orders-001").replicationGroupId("orders")),
                InvalidParameterCombinationException.class,
                "Only one of CacheClusterId or ReplicationGroupId can be provided.");
        List<String> larger = mocked.client
                .listAllowedNodeTypeModifications(request -> request.replicationGroupId("orders"))
                .scaleUpModifications();
        assertThat(larger).contains("cache.m6g.xlarge").isSorted();
        assertThat(mocked.client
                        .listAllowedNodeTypeModifications(request -> request.cacheClusterId("orders-001"))
                        .scaleUpModifications())
                .isEqualTo(larger);
    }

    private static void assertRefused(
            ThrowingCallable request, Class<? extends ElastiCacheException> fault, String message) {
        assertThatThrownBy(request).isInstanceOfSatisfying(fault, thrown -> assertThat(
                        thrown.awsErrorDetails().errorMessage())
                .isEqualTo(message));
    }
}
