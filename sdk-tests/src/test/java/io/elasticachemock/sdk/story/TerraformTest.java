package io.elasticachemock.sdk.story;

import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Refusal.REPLICATION_GROUP_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.Tag;

/**
 * The life of an {@code aws_elasticache_replication_group}: the calls that Terraform's provider makes, the statuses that it
 * bears while it waits (any other is an error to it), and the members that it compares with its configuration.
 */
class TerraformTest {
    private static final Set<String> PENDING = Set.of("creating", "modifying", "snapshotting");

    @Test
    void a_group_without_cluster_mode_is_applied_changed_and_destroyed() {
        Loan.manual(aws -> {
            aws.client().createReplicationGroup(group -> group.replicationGroupId("tf-orders")
                    .replicationGroupDescription("Managed by Terraform")
                    .automaticFailoverEnabled(true)
                    .multiAZEnabled(true)
                    .transitEncryptionEnabled(false)
                    .autoMinorVersionUpgrade(true)
                    .cacheNodeType("cache.t4g.small")
                    .engine("redis")
                    .numCacheClusters(2)
                    .tags(tag("team", "checkout")));
            assertWaits(aws, PENDING);
            assertThat(read(aws)).isEqualTo(new Configuration("cache.t4g.small", "Managed by Terraform", 2));

            aws.client().modifyReplicationGroup(change -> change.replicationGroupId("tf-orders")
                    .cacheNodeType("cache.t4g.medium")
                    .replicationGroupDescription("Larger")
                    .applyImmediately(true));
            assertWaits(aws, PENDING);
            assertThat(read(aws)).isEqualTo(new Configuration("cache.t4g.medium", "Larger", 2));

            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("tf-orders")
                    .finalSnapshotIdentifier("tf-orders-final"));
            assertGoes(aws);
        });
    }

    @Test
    void a_group_with_cluster_mode_reads_its_members_version_and_endpoint() {
        Loan.manual(aws -> {
            aws.client().createReplicationGroup(group -> group.replicationGroupId("tf-orders")
                    .replicationGroupDescription("Managed by Terraform")
                    .automaticFailoverEnabled(true)
                    .transitEncryptionEnabled(true)
                    .autoMinorVersionUpgrade(true)
                    .cacheNodeType("cache.t4g.small")
                    .engine("valkey")
                    .engineVersion("8.0")
                    .cacheParameterGroupName("default.valkey8.cluster.on")
                    .numNodeGroups(2)
                    .replicasPerNodeGroup(1));
            assertWaits(aws, PENDING);

            ReplicationGroup group = aws.group("tf-orders");
            CacheCluster first = first(aws, group);
            assertThat(group.configurationEndpoint().address()).isNotBlank();
            assertThat(group.nodeGroups()).hasSize(2);
            assertThat(first.engineVersion()).isEqualTo("8.0.1");
            assertThat(first.cacheParameterGroup().cacheParameterGroupName()).isEqualTo("default.valkey8.cluster.on");
            assertThat(tags(aws, group)).isEmpty();

            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("tf-orders"));
            assertGoes(aws);
        });
    }

    /** Looks after each thing that happens, as somebody who polls might. */
    private static void assertWaits(Aws aws, Set<String> pending) {
        while (aws.clock().nextDue().isPresent()) {
            assertThat(aws.group("tf-orders").status()).isIn(pending);
            aws.clock().advanceUntilNext();
        }
        assertThat(aws.group("tf-orders").status()).isEqualTo("available");
        assertThat(aws.client().describeCacheClusters().cacheClusters())
                .allSatisfy(member -> assertThat(member.cacheClusterStatus()).isEqualTo("available"));
    }

    private static void assertGoes(Aws aws) {
        while (aws.clock().nextDue().isPresent()) {
            assertThat(aws.group("tf-orders").status()).isEqualTo("deleting");
            assertThat(aws.client().describeCacheClusters().cacheClusters())
                    .allSatisfy(
                            member -> assertThat(member.cacheClusterStatus()).isEqualTo("deleting"));
            aws.clock().advanceUntilNext();
        }
        REPLICATION_GROUP_NOT_FOUND.meets(() -> aws.group("tf-orders"));
    }

    /** What Terraform compares: most is the group's own, the rest it reads off the first member. */
    private static Configuration read(Aws aws) {
        ReplicationGroup group = aws.group("tf-orders");
        CacheCluster first = first(aws, group);
        assertThat(group.automaticFailoverAsString()).isEqualTo("enabled");
        assertThat(group.multiAZAsString()).isEqualTo("enabled");
        assertThat(group.nodeGroups().get(0).primaryEndpoint().address()).isNotBlank();
        assertThat(group.nodeGroups().get(0).readerEndpoint().address()).isNotBlank();
        assertThat(first.cacheNodeType()).isEqualTo(group.cacheNodeType());
        assertThat(first.engine()).isEqualTo("redis");
        assertThat(first.engineVersion()).isEqualTo("7.1.0");
        assertThat(first.pendingModifiedValues().cacheNodeType()).isNull();
        assertThat(tags(aws, group)).containsExactly(tag("team", "checkout"));
        return new Configuration(
                group.cacheNodeType(),
                group.description(),
                group.memberClusters().size());
    }

    private static CacheCluster first(Aws aws, ReplicationGroup group) {
        return aws.cluster(group.nodeGroups().get(0).nodeGroupMembers().get(0).cacheClusterId());
    }

    private static List<Tag> tags(Aws aws, ReplicationGroup group) {
        return aws.client()
                .listTagsForResource(request -> request.resourceName(group.arn()))
                .tagList();
    }

    private record Configuration(String nodeType, String description, int members) {}
}
