package io.elasticachemock.sdk.tag;

import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Refusal.CACHE_CLUSTER_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.CACHE_PARAMETER_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.CACHE_SECURITY_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.CACHE_SUBNET_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.INVALID_ARN;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static io.elasticachemock.sdk.support.Refusal.REPLICATION_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.RESERVED_CACHE_NODE_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.SERVERLESS_CACHE_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.SERVERLESS_CACHE_SNAPSHOT_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.SNAPSHOT_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.USER_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.USER_NOT_FOUND;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which resources the three tag operations refuse, in AWS's words where they were seen. */
class TagRefusalsTest {
    private static final String PREFIX = "arn:aws:elasticache:us-east-1:123456789012:";

    static Stream<Arguments> arns() {
        return Stream.of(
                Arguments.of("orders", INVALID_ARN, "Input ARN string does not have 7 components."),
                Arguments.of(PREFIX + "cluster", INVALID_ARN, "Input ARN string does not have 7 components."),
                Arguments.of(PREFIX + "cluster:orders:1", INVALID_ARN, "Input ARN string does not have 7 components."),
                Arguments.of(
                        "arn:aws-cn:elasticache:us-east-1:123456789012:cluster:orders-001",
                        INVALID_ARN,
                        "partition field is wrong. Expected value is aws"),
                Arguments.of(
                        "arn:aws:rds:us-east-1:123456789012:cluster:orders-001",
                        INVALID_ARN,
                        "service field is wrong. Expected value is elasticache"),
                Arguments.of(
                        "arn:aws:elasticache:eu-west-1:123456789012:cluster:orders-001",
                        INVALID_PARAMETER_VALUE,
                        "Unauthorized call. Please check the region or customer id"),
                Arguments.of(
                        "arn:aws:elasticache:us-east-1:210987654321:cluster:orders-001",
                        INVALID_PARAMETER_VALUE,
                        "The resource ARN does not belong to the caller's account."),
                Arguments.of(
                        PREFIX + "cluster:orders-001",
                        CACHE_CLUSTER_NOT_FOUND,
                        "orders-001 is either not present or not available."),
                Arguments.of(PREFIX + "parametergroup:mine", CACHE_PARAMETER_GROUP_NOT_FOUND, "mine is not present"));
    }

    /** Documented without a text, or of kinds that are not simulated yet: there are none of them. */
    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of("shard:orders", INVALID_ARN),
                Arguments.of("replicationgroup:orders", REPLICATION_GROUP_NOT_FOUND),
                Arguments.of("snapshot:before", SNAPSHOT_NOT_FOUND),
                Arguments.of("subnetgroup:mine", CACHE_SUBNET_GROUP_NOT_FOUND),
                Arguments.of("securitygroup:mine", CACHE_SECURITY_GROUP_NOT_FOUND),
                Arguments.of("user:alice", USER_NOT_FOUND),
                Arguments.of("usergroup:shop", USER_GROUP_NOT_FOUND),
                Arguments.of("reserved-instance:ri-1", RESERVED_CACHE_NODE_NOT_FOUND),
                Arguments.of("serverlesscache:orders", SERVERLESS_CACHE_NOT_FOUND),
                Arguments.of("serverlesscachesnapshot:before", SERVERLESS_CACHE_SNAPSHOT_NOT_FOUND));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arns")
    void an_arn_is_refused_in_the_words_of_aws(String arn, Refusal refusal, String text) {
        Loan.manual(aws -> calls(aws, arn).forEach(call -> refusal.meets(call, text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void an_arn_is_refused(String resource, Refusal refusal) {
        Loan.manual(aws -> calls(aws, PREFIX + resource).forEach(refusal::meets));
    }

    @Test
    void a_group_that_is_not_available_refuses_even_to_list_its_tags() {
        Loan.manual(aws -> {
            String arn = aws.create("orders").arn();
            assertBusy(aws, arn);

            aws.clock().advanceUntilIdle();
            aws.client()
                    .createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));
            assertBusy(aws, arn);

            aws.clock().advanceUntilIdle();
            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders"));
            assertBusy(aws, arn);
        });
    }

    @Test
    void a_member_that_is_not_available_is_not_there_for_tags() {
        Loan.manual(aws -> {
            aws.create("orders");

            calls(aws, PREFIX + "cluster:orders-001")
                    .forEach(call ->
                            CACHE_CLUSTER_NOT_FOUND.meets(call, "orders-001 is either not present or not available."));
        });
    }

    private static void assertBusy(Aws aws, String arn) {
        calls(aws, arn)
                .forEach(call -> INVALID_REPLICATION_GROUP_STATE.meets(
                        call, "Cluster not in available state to perform tagging operations."));
    }

    private static List<ThrowingCallable> calls(Aws aws, String arn) {
        return List.of(
                () -> aws.client().listTagsForResource(request -> request.resourceName(arn)),
                () -> aws.client()
                        .addTagsToResource(request -> request.resourceName(arn).tags(tag("team", "checkout"))),
                () -> aws.client().removeTagsFromResource(request -> request.resourceName(arn)
                        .tagKeys("team")));
    }
}
