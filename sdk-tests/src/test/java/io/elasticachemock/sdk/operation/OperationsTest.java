package io.elasticachemock.sdk.operation;

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
            "CopyServerlessCacheSnapshot",
            "CopySnapshot",
            "CreateCacheCluster",
            "CreateCacheParameterGroup",
            "CreateCacheSecurityGroup",
            "CreateCacheSubnetGroup",
            "CreateGlobalReplicationGroup",
            "CreateReplicationGroup",
            "CreateServerlessCache",
            "CreateServerlessCacheSnapshot",
            "CreateSnapshot",
            "CreateUser",
            "CreateUserGroup",
            "DecreaseNodeGroupsInGlobalReplicationGroup",
            "DecreaseReplicaCount",
            "DeleteCacheCluster",
            "DeleteCacheParameterGroup",
            "DeleteCacheSecurityGroup",
            "DeleteCacheSubnetGroup",
            "DeleteGlobalReplicationGroup",
            "DeleteReplicationGroup",
            "DeleteServerlessCache",
            "DeleteServerlessCacheSnapshot",
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
            "DescribeServerlessCacheSnapshots",
            "DescribeServerlessCaches",
            "DescribeServiceUpdates",
            "DescribeSnapshots",
            "DescribeUpdateActions",
            "DescribeUserGroups",
            "DescribeUsers",
            "ExportServerlessCacheSnapshot",
            "DisassociateGlobalReplicationGroup",
            "FailoverGlobalReplicationGroup",
            "IncreaseNodeGroupsInGlobalReplicationGroup",
            "IncreaseReplicaCount",
            "ListAllowedNodeTypeModifications",
            "ListTagsForResource",
            "ModifyCacheCluster",
            "ModifyCacheParameterGroup",
            "ModifyCacheSubnetGroup",
            "ModifyGlobalReplicationGroup",
            "ModifyReplicationGroup",
            "ModifyReplicationGroupShardConfiguration",
            "ModifyServerlessCache",
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
    void each_tells_in_sentences_what_is_not_certain_to_be_as_aws_does_it() {
        Loan.manual(aws -> {
            JsonObject answer = aws.control().get("/_mock/operations");

            assertThat(answer.getJsonArray("uncertainOfAll")).isNotEmpty();
            assertThat(answer.getJsonArray("operations").stream()
                            .map(JsonObject.class::cast)
                            .map(operation -> operation.getJsonArray("uncertain")))
                    .allSatisfy(uncertain ->
                            assertThat(uncertain).allMatch(sentence -> ((String) sentence).matches("[A-Z\"].+\\.")))
                    .filteredOn(uncertain -> !uncertain.isEmpty())
                    .hasSizeGreaterThan(50);
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
