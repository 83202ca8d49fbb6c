package io.elasticachemock.sdk.example;

import static io.elasticachemock.sdk.support.Parts.shard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.elasticachemock.sdk.support.Aws;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.GlobalNodeGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupMember;

class GlobalDatastoreExamplesTest {
    @Test
    @ExampleOf({
        "CreateGlobalReplicationGroup",
        "DescribeGlobalReplicationGroups",
        "DisassociateGlobalReplicationGroup",
        "DeleteGlobalReplicationGroup"
    })
    void a_datastore_is_created_loses_its_secondary_and_is_deleted() {
        Oregon.manual((aws, client) -> {
            String id = datastore(aws, client, "test", group -> group.numNodeGroups(1));
            assertThat(id).isEqualTo("sgaui-test");
            assertThat(client.describeGlobalReplicationGroups(
                                    all -> all.globalReplicationGroupId(id).showMemberInfo(true))
                            .globalReplicationGroups()
                            .get(0)
                            .members())
                    .extracting(GlobalReplicationGroupMember::role)
                    .containsExactlyInAnyOrder("PRIMARY", "SECONDARY");

            assertThat(client.disassociateGlobalReplicationGroup(which -> which.globalReplicationGroupId(id)
                                    .replicationGroupId("test-2")
                                    .replicationGroupRegion("us-east-1"))
                            .globalReplicationGroup()
                            .status())
                    .isEqualTo("modifying");
            aws.clock().advanceUntilIdle();
            assertThat(client.deleteGlobalReplicationGroup(
                                    which -> which.globalReplicationGroupId(id).retainPrimaryReplicationGroup(true))
                            .globalReplicationGroup()
                            .status())
                    .isEqualTo("deleting");
        });
    }

    @Test
    @ExampleOf({
        "IncreaseNodeGroupsInGlobalReplicationGroup",
        "DecreaseNodeGroupsInGlobalReplicationGroup",
        "RebalanceSlotsInGlobalReplicationGroup"
    })
    void its_node_groups_become_more_and_fewer_and_are_balanced() {
        Oregon.manual((aws, client) -> {
            String id = datastore(aws, client, "test", group -> group.numNodeGroups(3));

            GlobalReplicationGroup growing = client.increaseNodeGroupsInGlobalReplicationGroup(
                            change -> change.globalReplicationGroupId(id)
                                    .nodeGroupCount(6)
                                    .applyImmediately(true))
                    .globalReplicationGroup();
            assertThat(growing.status()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();
            client.decreaseNodeGroupsInGlobalReplicationGroup(change -> change.globalReplicationGroupId(id)
                    .nodeGroupCount(1)
                    .applyImmediately(true)
                    .globalNodeGroupsToRetain("sgaui-test-0003"));
            aws.clock().advanceUntilIdle();
            assertThat(client.describeGlobalReplicationGroups(
                                    all -> all.globalReplicationGroupId(id).showMemberInfo(true))
                            .globalReplicationGroups()
                            .get(0)
                            .globalNodeGroups())
                    .extracting(GlobalNodeGroup::globalNodeGroupId, GlobalNodeGroup::slots)
                    .containsExactly(tuple("sgaui-test-0003", "0-16383"));
        });
        Oregon.manual((aws, client) -> {
            String id = datastore(
                    aws,
                    client,
                    "test",
                    group -> group.nodeGroupConfiguration(
                            shard(half -> half.slots("0-9999").replicaCount(1)),
                            shard(half -> half.slots("10000-16383").replicaCount(1))));

            assertThat(client.rebalanceSlotsInGlobalReplicationGroup(
                                    which -> which.globalReplicationGroupId(id).applyImmediately(true))
                            .globalReplicationGroup()
                            .status())
                    .isEqualTo("modifying");
        });
    }

    @Test
    @ExampleOf({"FailoverGlobalReplicationGroup", "ModifyGlobalReplicationGroup"})
    void it_is_failed_over_modified_and_upgraded_to_valkey() {
        Oregon.manual((aws, client) -> {
            String id = datastore(
                    aws, client, "pat-group", group -> group.numCacheClusters(2).automaticFailoverEnabled(true));

            assertThat(client.failoverGlobalReplicationGroup(which -> which.globalReplicationGroupId(id)
                                    .primaryRegion("us-east-1")
                                    .primaryReplicationGroupId("test-2"))
                            .globalReplicationGroup()
                            .status())
                    .isEqualTo("modifying");
            aws.clock().advanceUntilIdle();
            client.modifyGlobalReplicationGroup(change ->
                    change.globalReplicationGroupId(id).applyImmediately(true).automaticFailoverEnabled(false));
            aws.clock().advanceUntilIdle();
            client.modifyGlobalReplicationGroup(change -> change.globalReplicationGroupId(id)
                    .engine("valkey")
                    .applyImmediately(true)
                    .engineVersion("8.0"));
            aws.clock().advanceUntilIdle();
            assertThat(client.describeGlobalReplicationGroups(all -> all.globalReplicationGroupId(id))
                            .globalReplicationGroups()
                            .get(0)
                            .engine())
                    .isEqualTo("valkey");
        });
    }

    private static String datastore(
            Aws aws, ElastiCacheClient client, String suffix, Consumer<CreateReplicationGroupRequest.Builder> primary) {
        Oregon.group(aws, client, "test-1", primary);
        String id = client.createGlobalReplicationGroup(
                        group -> group.globalReplicationGroupIdSuffix(suffix).primaryReplicationGroupId("test-1"))
                .globalReplicationGroup()
                .globalReplicationGroupId();
        aws.clock().advanceUntilIdle();
        aws.client().createReplicationGroup(group -> group.replicationGroupId("test-2")
                .replicationGroupDescription("test-2")
                .globalReplicationGroupId(id));
        aws.clock().advanceUntilIdle();
        return id;
    }
}
