package io.elasticachemock.engine.tagging;

import static io.elasticachemock.engine.Fault.CACHE_CLUSTER_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.CACHE_SECURITY_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.CACHE_SUBNET_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.GLOBAL_REPLICATION_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.INVALID_ARN_FAULT;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_REPLICATION_GROUP_STATE_FAULT;
import static io.elasticachemock.engine.Fault.REPLICATION_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.RESERVED_CACHE_NODE_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.SERVERLESS_CACHE_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.SERVERLESS_CACHE_SNAPSHOT_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.SNAPSHOT_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.TAG_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.TAG_QUOTA_PER_RESOURCE_EXCEEDED;
import static io.elasticachemock.engine.Fault.USER_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.USER_NOT_FOUND_FAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each documented refusal of the tag operations, which are the same for adding, removing and listing. */
class TaggingRefusalsTest {
    private static final String OURS = "arn:aws:elasticache:us-east-1:123456789012:";
    private static final String BUSY = "Cluster not in available state to perform tagging operations.";

    private final Stage stage = Stage.set();

    @ParameterizedTest
    @MethodSource("conditions")
    void refuses_to_add_remove_and_list_in_the_words_of_aws(String arn, Fault fault, @Nullable String message) {
        stage.after(CreateRequest.of("orders").get());

        refusesAll(arn, fault, message);
    }

    static Stream<Object[]> conditions() {
        return Stream.of(
                row("orders", INVALID_ARN_FAULT, "Input ARN string does not have 7 components."),
                row(OURS + "replicationgroup:a:b", INVALID_ARN_FAULT, "Input ARN string does not have 7 components."),
                row(
                        "arn:aws-cn:elasticache:us-east-1:123456789012:cluster:a",
                        INVALID_ARN_FAULT,
                        "partition field is wrong. Expected value is aws"),
                row(
                        "arn:aws:rds:us-east-1:123456789012:cluster:a",
                        INVALID_ARN_FAULT,
                        "service field is wrong. Expected value is elasticache"),
                row(
                        "arn:aws:elasticache:eu-west-1:123456789012:cluster:a",
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Unauthorized call. Please check the region or customer id"),
                row(
                        "arn:aws:elasticache:us-east-1:210987654321:cluster:a",
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "The resource ARN does not belong to the caller's account."),
                row(OURS + "teapot:a", INVALID_ARN_FAULT, null),
                row(
                        OURS + "replicationgroup:carts",
                        REPLICATION_GROUP_NOT_FOUND_FAULT,
                        "ReplicationGroup carts not found."),
                row(
                        OURS + "cluster:carts-001",
                        CACHE_CLUSTER_NOT_FOUND_FAULT,
                        "carts-001 is either not present or not available."),
                row(OURS + "snapshot:nightly", SNAPSHOT_NOT_FOUND_FAULT, "Snapshot nightly not found."),
                row(OURS + "parametergroup:mine", CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT, "mine is not present"),
                row(OURS + "subnetgroup:mine", CACHE_SUBNET_GROUP_NOT_FOUND_FAULT, null),
                row(OURS + "securitygroup:mine", CACHE_SECURITY_GROUP_NOT_FOUND_FAULT, null),
                row(OURS + "user:mine", USER_NOT_FOUND_FAULT, null),
                row(OURS + "usergroup:mine", USER_GROUP_NOT_FOUND_FAULT, null),
                row(OURS + "reserved-instance:mine", RESERVED_CACHE_NODE_NOT_FOUND_FAULT, null),
                row(OURS + "serverlesscache:mine", SERVERLESS_CACHE_NOT_FOUND_FAULT, null),
                row(OURS + "serverlesscachesnapshot:mine", SERVERLESS_CACHE_SNAPSHOT_NOT_FOUND_FAULT, null),
                row(
                        "arn:aws:elasticache::123456789012:globalreplicationgroup:ldgnf-mine",
                        GLOBAL_REPLICATION_GROUP_NOT_FOUND_FAULT,
                        null));
    }

    @Test
    void refuses_a_group_and_its_members_while_it_is_created() {
        stage.execute(CreateRequest.of("orders").get());

        refusesAll(OURS + "replicationgroup:orders", INVALID_REPLICATION_GROUP_STATE_FAULT, BUSY);
        refusesAll(
                OURS + "cluster:orders-001",
                CACHE_CLUSTER_NOT_FOUND_FAULT,
                "orders-001 is either not present or not available.");
    }

    @Test
    void refuses_a_group_while_it_is_changed_and_takes_tags_when_it_is_available() {
        stage.after(CreateRequest.of("orders").get());
        stage.execute(ModifyRequest.of("orders")
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get());

        refusesAll(OURS + "replicationgroup:orders", INVALID_REPLICATION_GROUP_STATE_FAULT, BUSY);

        stage.settle();
        stage.execute(add(OURS + "replicationgroup:orders"));
    }

    @Test
    void refuses_to_change_the_tags_of_a_default_parameter_group() {
        String arn = OURS + "parametergroup:default.redis7";

        stage.refuses(Refused.of("add", () -> add(arn), INVALID_PARAMETER_VALUE_EXCEPTION));
        stage.refuses(Refused.of("remove", () -> remove(arn), INVALID_PARAMETER_VALUE_EXCEPTION));
    }

    @Test
    void refuses_to_remove_a_tag_that_is_not_there_even_beside_one_that_is() {
        stage.after(CreateRequest.of("orders").tag("team", "checkout").get());

        stage.refuses(Refused.of(
                "one is there",
                () -> new RemoveTagsFromResource(OURS + "replicationgroup:orders", List.of("team", "role")),
                TAG_NOT_FOUND_FAULT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"replicationgroup:orders", "cluster:orders-001"})
    void refuses_the_51st_tag_of_a_resource_and_of_a_groups_member(String crowded) {
        stage.after(CreateRequest.of("orders").get());
        stage.execute(new AddTagsToResource(
                OURS + crowded,
                new Tags(IntStream.range(0, 50)
                        .mapToObj(i -> new Tag("key" + i, ""))
                        .toList())));

        stage.refuses(
                Refused.of("the 51st", () -> add(OURS + "replicationgroup:orders"), TAG_QUOTA_PER_RESOURCE_EXCEEDED));
    }

    private void refusesAll(String arn, Fault fault, @Nullable String message) {
        stage.refuses(new Refused("add", add(arn), fault, message));
        stage.refuses(new Refused("remove", remove(arn), fault, message));
        ElastiCacheFault listing = catchThrowableOfType(ElastiCacheFault.class, () -> TagList.of(stage.world(), arn));
        assertThat(listing.fault()).isEqualTo(fault);
        if (message != null) {
            assertThat(listing).hasMessage(message);
        }
    }

    private static AddTagsToResource add(String arn) {
        return new AddTagsToResource(arn, new Tags(List.of(new Tag("team", "checkout"))));
    }

    private static RemoveTagsFromResource remove(String arn) {
        return new RemoveTagsFromResource(arn, List.of("team"));
    }

    private static Object[] row(String arn, Fault fault, @Nullable String message) {
        return new Object[] {arn, fault, message};
    }
}
