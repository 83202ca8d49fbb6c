package io.elasticachemock.server.action;

import static io.elasticachemock.server.action.Mocked.members;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Which members a member cluster's answers hold, and what each member tells of its own and of its group. */
class CacheClusterShapeTest {
    private static final List<String> ALWAYS = List.of(
            "CacheClusterId",
            "CacheClusterStatus",
            "ClientDownloadLandingPage",
            "CacheNodeType",
            "Engine",
            "EngineVersion",
            "NumCacheNodes",
            "PreferredMaintenanceWindow",
            "PendingModifiedValues",
            "CacheSecurityGroups",
            "CacheParameterGroup",
            "CacheSubnetGroupName",
            "AutoMinorVersionUpgrade",
            "SecurityGroups",
            "SnapshotRetentionLimit",
            "SnapshotWindow",
            "AuthTokenEnabled",
            "TransitEncryptionEnabled",
            "AtRestEncryptionEnabled",
            "ARN",
            "ReplicationGroupId",
            "ReplicationGroupLogDeliveryEnabled",
            "LogDeliveryConfigurations",
            "NetworkType",
            "IpDiscovery");

    private final Mocked mocked = new Mocked();

    @Test
    void while_creating_it_has_no_zone_no_creation_time_and_no_node() {
        mocked.create("orders", group -> {});

        assertThat(members(cluster("orders-001"))).isEqualTo(with());
        assertThat(cluster("orders-001").cacheClusterStatus()).isEqualTo("creating");
    }

    @Test
    void once_available_it_has_them_and_its_node_if_that_is_asked_for() {
        mocked.createAvailable("orders", group -> {});

        CacheCluster cluster = cluster("orders-001");
        assertThat(members(cluster))
                .isEqualTo(with("PreferredAvailabilityZone", "CacheClusterCreateTime", "CacheNodes"));
        assertThat(members(mocked.client
                        .describeCacheClusters(request -> request.cacheClusterId("orders-001"))
                        .cacheClusters()
                        .get(0)))
                .isEqualTo(with("PreferredAvailabilityZone", "CacheClusterCreateTime"));
        assertThat(members(cluster.pendingModifiedValues())).isEmpty();
        assertThat(cluster.cacheNodes()).singleElement().satisfies(node -> assertThat(members(node))
                .containsExactlyInAnyOrder(
                        "CacheNodeId",
                        "CacheNodeStatus",
                        "CacheNodeCreateTime",
                        "Endpoint",
                        "ParameterGroupStatus",
                        "CustomerAvailabilityZone"));
        assertThat(members(cluster.cacheParameterGroup()))
                .containsExactlyInAnyOrder("CacheParameterGroupName", "ParameterApplyStatus", "CacheNodeIdsToReboot");
    }

    @Test
    void it_tells_a_full_version_and_a_topic_only_if_there_is_one() {
        String topic = "arn:aws:sns:eu-west-1:123456789012:orders";
        mocked.createAvailable("orders", group -> group.engineVersion("7.0").notificationTopicArn(topic));

        assertThat(cluster("orders-001").engineVersion()).isEqualTo("7.0.7");
        assertThat(cluster("orders-001").notificationConfiguration().topicArn()).isEqualTo(topic);
        assertThat(cluster("orders-001").notificationConfiguration().topicStatus())
                .isEqualTo("active");

        mocked.client.modifyReplicationGroup(
                request -> request.replicationGroupId("orders").notificationTopicStatus("inactive"));

        assertThat(cluster("orders-001").notificationConfiguration().topicStatus())
                .isEqualTo("inactive");
    }

    @Test
    void only_the_members_that_snapshots_are_taken_from_tell_how_long_those_are_kept() {
        mocked.createAvailable("orders", group -> group.numCacheClusters(3).snapshotRetentionLimit(5));
        mocked.createAvailable(
                "sessions",
                group -> group.numNodeGroups(2).replicasPerNodeGroup(1).snapshotRetentionLimit(5));

        assertThat(mocked.client.describeCacheClusters().cacheClusters())
                .extracting(cluster -> cluster.cacheClusterId() + " " + cluster.snapshotRetentionLimit())
                .containsExactly(
                        "orders-001 0",
                        "orders-002 5",
                        "orders-003 0",
                        "sessions-0001-001 0",
                        "sessions-0001-002 5",
                        "sessions-0002-001 0",
                        "sessions-0002-002 5");
    }

    @Test
    void a_queued_node_type_shows_on_the_members_and_never_on_the_group() {
        mocked.createAvailable("orders", group -> group.numCacheClusters(2));

        ReplicationGroup answered = mocked.client
                .modifyReplicationGroup(
                        request -> request.replicationGroupId("orders").cacheNodeType("cache.m6g.xlarge"))
                .replicationGroup();

        assertThat(answered.status()).isEqualTo("available");
        assertThat(answered.cacheNodeType()).isEqualTo("cache.m6g.large");
        assertThat(members(answered.pendingModifiedValues())).isEmpty();
        assertThat(nodeTypes())
                .containsExactly(
                        "orders-001 available cache.m6g.large, then cache.m6g.xlarge",
                        "orders-002 available cache.m6g.large, then cache.m6g.xlarge");
    }

    @Test
    void while_a_node_type_is_applied_it_is_pending_only_where_it_has_not_arrived() {
        mocked.createAvailable("orders", group -> group.numCacheClusters(2));
        mocked.client.modifyReplicationGroup(request -> request.replicationGroupId("orders")
                .cacheNodeType("cache.m6g.xlarge")
                .applyImmediately(true));

        List<List<String>> seen = new ArrayList<>(List.of(nodeTypes()));
        while (!mocked.simulation.isIdle()) {
            mocked.advance(Duration.ofSeconds(1));
            if (!nodeTypes().equals(seen.get(seen.size() - 1))) {
                seen.add(nodeTypes());
            }
        }

        assertThat(seen)
                .containsExactly(
                        List.of(
                                "orders-001 modifying cache.m6g.large, then cache.m6g.xlarge",
                                "orders-002 modifying cache.m6g.large, then cache.m6g.xlarge"),
                        List.of(
                                "orders-001 modifying cache.m6g.large, then cache.m6g.xlarge",
                                "orders-002 available cache.m6g.xlarge"),
                        List.of("orders-001 available cache.m6g.xlarge", "orders-002 available cache.m6g.xlarge"));
        assertThat(mocked.describe("orders").cacheNodeType()).isEqualTo("cache.m6g.xlarge");
    }

    private List<String> nodeTypes() {
        return mocked.client.describeCacheClusters().cacheClusters().stream()
                .map(cluster -> cluster.cacheClusterId() + " " + cluster.cacheClusterStatus() + " "
                        + cluster.cacheNodeType()
                        + (cluster.pendingModifiedValues().cacheNodeType() == null
                                ? ""
                                : ", then " + cluster.pendingModifiedValues().cacheNodeType()))
                .toList();
    }

    private CacheCluster cluster(String id) {
        return mocked.client
                .describeCacheClusters(request -> request.cacheClusterId(id).showCacheNodeInfo(true))
                .cacheClusters()
                .get(0);
    }

    private static Set<String> with(String... more) {
        Set<String> all = new TreeSet<>(ALWAYS);
        all.addAll(List.of(more));
        return all;
    }
}
