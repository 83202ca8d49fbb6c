package io.elasticachemock.sdk.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.behaviour.Behaviour;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.InvalidCacheClusterStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterValueException;
import software.amazon.awssdk.services.elasticache.model.InvalidReplicationGroupStateException;
import software.amazon.awssdk.services.elasticache.model.NoOperationException;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** A test stands in the middle of an increase and of a decrease. */
class ReplicaCountTest {
    /** Scenario 24. */
    @Test
    void a_new_member_is_listed_at_once_and_belongs_to_its_node_group_when_it_is_there() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2)
                    .tags(Tag.builder().key("team").value("shop").build()));

            ReplicationGroup answer = aws.client()
                    .increaseReplicaCount(request -> request.replicationGroupId("orders")
                            .newReplicaCount(2)
                            .applyImmediately(true))
                    .replicationGroup();

            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(answer.memberClusters()).containsExactly("orders-001", "orders-002", "orders-003");
            assertThat(members(answer)).containsExactly("orders-001", "orders-002");
            assertThat(aws.cluster("orders-003").cacheClusterStatus()).isEqualTo("creating");
            assertThat(aws.cluster("orders-001").cacheClusterStatus()).isEqualTo("available");
            aws.clock().advanceBy(Loan.LAUNCH);
            assertThat(members(aws.group("orders"))).containsExactly("orders-001", "orders-002");
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(members(aws.group("orders"))).containsExactly("orders-001", "orders-002", "orders-003");
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(
                                    aws.cluster("orders-003").arn()))
                            .tagList())
                    .extracting(Tag::value)
                    .containsExactly("shop");
            assertThat(Trace.described(aws.client()))
                    .endsWith(
                            "00:10:00 orders-003: Cache cluster created",
                            "00:10:00 orders-003: Added cache node 0001 in availability zone us-east-1c");
        });
    }

    @Test
    void a_member_that_goes_is_deleting_and_listed_until_it_is_gone() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(3));

            ReplicationGroup answer = decrease(aws, 1);

            assertThat(answer.memberClusters()).contains("orders-003");
            assertThat(aws.cluster("orders-003").cacheClusterStatus()).isEqualTo("deleting");
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").memberClusters()).containsExactly("orders-001", "orders-002");
            assertThatThrownBy(() -> decrease(aws, 1))
                    .isInstanceOf(NoOperationException.class)
                    .hasMessageContaining("Requested new replica count already matches current number of replicas.");
        });
    }

    /** Scenario 25. */
    @Test
    void where_a_group_is_available_before_its_members_who_does_not_wait_for_them_is_refused() {
        Behaviour early = new Behaviour(Behaviour.USUAL.lowDowntimeVersion(), true, true);
        Loan.of(server -> server.clockMode(ClockMode.MANUAL).behaviour(early), aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            aws.client().increaseReplicaCount(request -> request.replicationGroupId("orders")
                    .newReplicaCount(2)
                    .applyImmediately(true));
            aws.clock().advanceBy(Loan.LAUNCH);

            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(aws.cluster("orders-003").cacheClusterStatus()).isEqualTo("creating");
            assertThatThrownBy(() -> scaleUp(aws))
                    .isInstanceOf(InvalidCacheClusterStateException.class)
                    .hasMessageContaining("orders-003");
            aws.clock().advanceUntilIdle();
            scaleUp(aws);
        });
    }

    @Test
    void meanwhile_the_member_is_what_refuses_whatever_is_asked_for() {
        Behaviour early = new Behaviour(Behaviour.USUAL.lowDowntimeVersion(), true, true);
        Loan.of(server -> server.clockMode(ClockMode.MANUAL).behaviour(early), aws -> {
            aws.available("orders", group -> group.numNodeGroups(2).replicasPerNodeGroup(1));
            increase(aws, 2);
            aws.clock().advanceBy(Loan.LAUNCH);

            assertThat(aws.group("orders").status()).isEqualTo("available");
            List<ThrowingCallable> calls = List.of(
                    () -> increase(aws, 3),
                    () -> decrease(aws, 1),
                    () -> aws.client()
                            .modifyReplicationGroupShardConfiguration(request -> request.replicationGroupId("orders")
                                    .nodeGroupCount(3)
                                    .applyImmediately(true)),
                    () -> aws.client().testFailover(request -> request.replicationGroupId("orders")
                            .nodeGroupId("0001")),
                    () -> aws.client().createSnapshot(request -> request.replicationGroupId("orders")
                            .snapshotName("early")));
            calls.forEach(call -> assertThatThrownBy(call)
                    .isInstanceOf(InvalidCacheClusterStateException.class)
                    .hasMessageContaining("Cache cluster orders-0001-003 has status creating."));
            assertThatThrownBy(
                            () -> aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders")))
                    .isInstanceOf(InvalidReplicationGroupStateException.class)
                    .hasMessageContaining("Cache cluster orders-0001-003 is not in a valid state to be deleted");
        });
    }

    private static void increase(Aws aws, int count) {
        aws.client().increaseReplicaCount(request -> request.replicationGroupId("orders")
                .newReplicaCount(count)
                .applyImmediately(true));
    }

    private static void scaleUp(Aws aws) {
        aws.client().modifyReplicationGroup(request -> request.replicationGroupId("orders")
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately(true));
    }

    /** Scenario 28. */
    @Test
    void multi_az_keeps_a_replica_and_to_name_the_primary_ends_in_an_event() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2)
                    .automaticFailoverEnabled(true)
                    .multiAZEnabled(true));

            assertThatThrownBy(() -> decrease(aws, 0))
                    .isInstanceOf(InvalidParameterValueException.class)
                    .hasMessageContaining("Must have at least 1 replica for Multi-AZ enabled Replication Group");
            aws.client().decreaseReplicaCount(request -> request.replicationGroupId("orders")
                    .replicasToRemove("orders-001")
                    .applyImmediately(true));

            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(aws.group("orders").memberClusters()).containsExactly("orders-001", "orders-002");
            assertThat(Trace.described(aws.client()))
                    .last()
                    .asString()
                    .endsWith("orders: Failed to remove replicas from replication group orders: a primary cannot be"
                            + " removed.");
        });
    }

    private static ReplicationGroup decrease(Aws aws, int count) {
        return aws.client()
                .decreaseReplicaCount(request -> request.replicationGroupId("orders")
                        .newReplicaCount(count)
                        .applyImmediately(true))
                .replicationGroup();
    }

    private static List<String> members(ReplicationGroup group) {
        return group.nodeGroups().get(0).nodeGroupMembers().stream()
                .map(NodeGroupMember::cacheClusterId)
                .toList();
    }
}
