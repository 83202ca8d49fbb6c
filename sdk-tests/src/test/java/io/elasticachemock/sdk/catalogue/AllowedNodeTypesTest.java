package io.elasticachemock.sdk.catalogue;

import static io.elasticachemock.sdk.support.Refusal.CACHE_CLUSTER_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.REPLICATION_GROUP_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ListAllowedNodeTypeModificationsResponse;

/** The node types that a group can be scaled to. */
class AllowedNodeTypesTest {
    /** What AWS answered for a group of Redis 5.0 on cache.r5.xlarge, among the types of that time. */
    @Test
    void a_group_of_redis_5_can_be_scaled_as_aws_answered() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.engineVersion("5.0.6").cacheNodeType("cache.r5.xlarge"));

            ListAllowedNodeTypeModificationsResponse allowed = ofGroup(aws);

            assertThat(allowed.scaleUpModifications())
                    .isSorted()
                    .contains(
                            "cache.m5.12xlarge",
                            "cache.m5.24xlarge",
                            "cache.m5.4xlarge",
                            "cache.r5.12xlarge",
                            "cache.r5.24xlarge",
                            "cache.r5.2xlarge",
                            "cache.r5.4xlarge")
                    .doesNotContain("cache.r5.xlarge", "cache.m5.2xlarge");
            assertThat(allowed.scaleDownModifications())
                    .isSorted()
                    .contains(
                            "cache.m3.large",
                            "cache.m3.medium",
                            "cache.m3.xlarge",
                            "cache.m4.large",
                            "cache.m4.xlarge",
                            "cache.m5.2xlarge",
                            "cache.m5.large",
                            "cache.m5.xlarge",
                            "cache.r3.large",
                            "cache.r4.large",
                            "cache.r4.xlarge",
                            "cache.r5.large",
                            "cache.t2.medium",
                            "cache.t2.micro",
                            "cache.t2.small",
                            "cache.t3.medium",
                            "cache.t3.micro",
                            "cache.t3.small")
                    .doesNotContain("cache.r5.xlarge", "cache.m5.4xlarge", "cache.t1.micro");
            assertThat(allowed.scaleUpModifications()).doesNotContainAnyElementsOf(allowed.scaleDownModifications());
            assertThat(allowed.scaleUpModifications())
                    .noneMatch(type -> type.matches("cache\\.(r7g|m7g|c7gn|r6gd)\\..*"));
            assertThat(allowed.scaleDownModifications()).noneMatch(type -> type.matches("cache\\.(t1|m1|m2|c1)\\..*"));
        });
    }

    @Test
    void data_tiering_leads_only_to_data_tiering() {
        Loan.manual(aws -> {
            aws.available(
                    "orders", group -> group.cacheNodeType("cache.r6gd.2xlarge").dataTieringEnabled(true));

            assertThat(ofGroup(aws).scaleUpModifications())
                    .containsExactly(
                            "cache.r6gd.12xlarge", "cache.r6gd.16xlarge", "cache.r6gd.4xlarge", "cache.r6gd.8xlarge");
            assertThat(ofGroup(aws).scaleDownModifications()).containsExactly("cache.r6gd.xlarge");
        });
    }

    @Test
    void a_member_answers_as_its_group() {
        Loan.manual(aws -> {
            aws.available("orders");

            ListAllowedNodeTypeModificationsResponse ofMember =
                    aws.client().listAllowedNodeTypeModifications(request -> request.cacheClusterId("orders-001"));

            assertThat(ofMember.scaleUpModifications())
                    .isNotEmpty()
                    .isEqualTo(ofGroup(aws).scaleUpModifications());
            assertThat(ofMember.scaleDownModifications())
                    .isNotEmpty()
                    .isEqualTo(ofGroup(aws).scaleDownModifications());
        });
    }

    @Test
    void what_is_listed_can_be_taken() {
        Loan.manual(aws -> {
            aws.available("orders");

            for (List<String> types :
                    List.of(ofGroup(aws).scaleUpModifications(), ofGroup(aws).scaleDownModifications())) {
                for (String type : types) {
                    assertThat(aws.client()
                                    .modifyReplicationGroup(request ->
                                            request.replicationGroupId("orders").cacheNodeType(type))
                                    .replicationGroup()
                                    .status())
                            .isEqualTo("available");
                    assertThat(aws.cluster("orders-001").pendingModifiedValues().cacheNodeType())
                            .isEqualTo(type);
                }
            }
        });
    }

    @Test
    void one_resource_is_needed_that_is_there() {
        Loan.manual(aws -> {
            aws.available("orders");

            REPLICATION_GROUP_NOT_FOUND.meets(
                    () -> aws.client().listAllowedNodeTypeModifications(request -> request.replicationGroupId("none")));
            CACHE_CLUSTER_NOT_FOUND.meets(
                    () -> aws.client().listAllowedNodeTypeModifications(request -> request.cacheClusterId("none-001")));
            Refusal.oneMeets(Set.of(INVALID_PARAMETER_COMBINATION, INVALID_PARAMETER_VALUE), () -> aws.client()
                    .listAllowedNodeTypeModifications(request -> {}));
            Refusal.oneMeets(Set.of(INVALID_PARAMETER_COMBINATION, INVALID_PARAMETER_VALUE), () -> aws.client()
                    .listAllowedNodeTypeModifications(
                            request -> request.replicationGroupId("orders").cacheClusterId("orders-001")));
        });
    }

    private static ListAllowedNodeTypeModificationsResponse ofGroup(Aws aws) {
        return aws.client().listAllowedNodeTypeModifications(request -> request.replicationGroupId("orders"));
    }
}
