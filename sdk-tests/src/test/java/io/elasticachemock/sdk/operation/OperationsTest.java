package io.elasticachemock.sdk.operation;

import static io.elasticachemock.sdk.support.Refusal.NOT_IMPLEMENTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;

/** All 75 operations are known; what is not simulated yet says so, by its name. */
class OperationsTest {
    private static final Set<String> SIMULATED = Set.of(
            "AddTagsToResource",
            "AuthorizeCacheSecurityGroupIngress",
            "BatchApplyUpdateAction",
            "BatchStopUpdateAction",
            "CompleteMigration",
            "CopySnapshot",
            "CreateCacheParameterGroup",
            "CreateCacheSecurityGroup",
            "CreateCacheSubnetGroup",
            "CreateGlobalReplicationGroup",
            "CreateReplicationGroup",
            "CreateSnapshot",
            "CreateUser",
            "CreateUserGroup",
            "DecreaseNodeGroupsInGlobalReplicationGroup",
            "DecreaseReplicaCount",
            "DeleteCacheParameterGroup",
            "DeleteCacheSecurityGroup",
            "DeleteCacheSubnetGroup",
            "DeleteGlobalReplicationGroup",
            "DeleteReplicationGroup",
            "DeleteSnapshot",
            "DeleteUser",
            "DeleteUserGroup",
            "DescribeCacheClusters",
            "DescribeCacheEngineVersions",
            "DescribeCacheParameterGroups",
            "DescribeCacheParameters",
            "DescribeCacheSecurityGroups",
            "DescribeCacheSubnetGroups",
            "DescribeEngineDefaultParameters",
            "DescribeEvents",
            "DescribeGlobalReplicationGroups",
            "DescribeReplicationGroups",
            "DescribeReservedCacheNodes",
            "DescribeReservedCacheNodesOfferings",
            "DescribeServiceUpdates",
            "DescribeSnapshots",
            "DescribeUpdateActions",
            "DescribeUserGroups",
            "DescribeUsers",
            "DisassociateGlobalReplicationGroup",
            "FailoverGlobalReplicationGroup",
            "IncreaseNodeGroupsInGlobalReplicationGroup",
            "IncreaseReplicaCount",
            "ListAllowedNodeTypeModifications",
            "ListTagsForResource",
            "ModifyCacheParameterGroup",
            "ModifyCacheSubnetGroup",
            "ModifyGlobalReplicationGroup",
            "ModifyReplicationGroup",
            "ModifyReplicationGroupShardConfiguration",
            "ModifyUser",
            "ModifyUserGroup",
            "PurchaseReservedCacheNodesOffering",
            "RebalanceSlotsInGlobalReplicationGroup",
            "RebootCacheCluster",
            "RemoveTagsFromResource",
            "ResetCacheParameterGroup",
            "RevokeCacheSecurityGroupIngress",
            "StartMigration",
            "TestFailover",
            "TestMigration");

    @Test
    void all_operations_of_the_sdk_are_listed_with_their_state() {
        Loan.manual(aws -> {
            List<JsonObject> operations = aws.control().get("/_mock/operations").getJsonArray("operations").stream()
                    .map(JsonObject.class::cast)
                    .toList();

            assertThat(operations)
                    .hasSize(75)
                    .extracting(operation -> operation.getString("name"))
                    .containsExactlyInAnyOrderElementsOf(ofTheSdk());
            assertThat(operations)
                    .filteredOn(operation -> operation.getString("state").equals("simulated"))
                    .extracting(operation -> operation.getString("name"))
                    .containsExactlyInAnyOrderElementsOf(SIMULATED);
        });
    }

    @Test
    void an_operation_that_is_not_simulated_says_so_by_its_name() {
        Loan.manual(aws -> {
            NOT_IMPLEMENTED.meetsWithPart(
                    () -> aws.client().describeServerlessCaches(all -> {}), "DescribeServerlessCaches");
            NOT_IMPLEMENTED.meetsWithPart(
                    () -> aws.client().createCacheCluster(cluster -> cluster.cacheClusterId("c")
                            .cacheNodeType("cache.t3.micro")),
                    "CreateCacheCluster");
            NOT_IMPLEMENTED.meetsWithPart(
                    () -> aws.client().deleteServerlessCache(cache -> cache.serverlessCacheName("c")),
                    "DeleteServerlessCache");
        });
    }

    /** Those of the client's methods that take one request. */
    private static Set<String> ofTheSdk() {
        Set<String> names = new TreeSet<>();
        Stream.of(ElastiCacheClient.class.getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> ElastiCacheRequest.class.isAssignableFrom(method.getParameterTypes()[0]))
                .map(Method::getName)
                .filter(name -> !name.endsWith("Paginator"))
                .forEach(name -> names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1)));
        return names;
    }
}
