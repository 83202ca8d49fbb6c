package io.elasticachemock.sdk.tag;

import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Parts.tags;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.TAG_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.TAG_QUOTA_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** Adding, listing and removing tags, and what a group's members get of them. */
class TagsTest {
    private static final String PREFIX = "arn:aws:elasticache:us-east-1:123456789012:";
    private static final String GROUP = PREFIX + "replicationgroup:orders";
    private static final String MEMBER = PREFIX + "cluster:orders-001";
    private static final String SNAPSHOT = PREFIX + "snapshot:before";

    /** Every kind of ARN whose resource can bear tags so far. */
    @ParameterizedTest
    @ValueSource(strings = {GROUP, MEMBER, SNAPSHOT, PREFIX + "subnetgroup:default"})
    void they_are_added_replaced_and_removed(String arn) {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.client()
                    .createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();

            assertThat(list(aws, arn)).isEmpty();
            assertThat(add(aws, arn, tag("team", "checkout"), tag("stage", "test")))
                    .containsExactlyInAnyOrder(tag("team", "checkout"), tag("stage", "test"));
            assertThat(add(aws, arn, tag("stage", "live"), tag("empty", "")))
                    .containsExactlyInAnyOrder(tag("team", "checkout"), tag("stage", "live"), tag("empty", ""));
            assertThat(remove(aws, arn, "team", "empty")).containsExactly(tag("stage", "live"));
            assertThat(list(aws, arn)).containsExactly(tag("stage", "live"));
        });
    }

    @Test
    void an_untagged_resource_has_an_empty_list_not_none() {
        Loan.manual(aws -> {
            aws.available("orders");

            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(GROUP))
                            .hasTagList())
                    .isTrue();
        });
    }

    @Test
    void a_default_parameter_group_bears_none() {
        Loan.manual(aws -> {
            String arn = PREFIX + "parametergroup:default.redis7";

            assertThat(list(aws, arn)).isEmpty();
            INVALID_PARAMETER_VALUE.meets(() -> add(aws, arn, tag("team", "checkout")));
        });
    }

    @Test
    void a_groups_tags_go_to_its_members_when_it_is_created_and_when_they_are_added() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2).tags(tag("team", "checkout")));
            add(aws, GROUP, tag("stage", "test"));

            for (String cluster : List.of("orders-001", "orders-002")) {
                assertThat(list(aws, PREFIX + "cluster:" + cluster))
                        .containsExactlyInAnyOrder(tag("team", "checkout"), tag("stage", "test"));
            }
        });
    }

    @Test
    void a_members_own_tags_stay_its_own() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2).tags(tag("team", "checkout")));
            add(aws, MEMBER, tag("own", "yes"));
            remove(aws, GROUP, "team");

            assertThat(list(aws, GROUP)).isEmpty();
            assertThat(list(aws, MEMBER)).containsExactly(tag("own", "yes"));
            assertThat(list(aws, PREFIX + "cluster:orders-002")).isEmpty();
        });
    }

    @Test
    void fifty_are_the_most_after_they_were_merged() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.tags(tags(49)));

            assertThat(add(aws, GROUP, tag("key0", "other"), tag("key49", ""))).hasSize(50);
            TAG_QUOTA_EXCEEDED.meets(() -> add(aws, GROUP, tag("key50", "")));
            assertThat(list(aws, GROUP)).hasSize(50);
        });
    }

    @Test
    void a_member_that_could_not_bear_them_too_refuses_them_for_the_whole_group() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            add(aws, PREFIX + "cluster:orders-002", tags(50).toArray(new Tag[0]));

            TAG_QUOTA_EXCEEDED.meets(() -> add(aws, GROUP, tag("team", "checkout")));
            assertThat(list(aws, GROUP)).isEmpty();
            assertThat(list(aws, MEMBER)).isEmpty();
        });
    }

    static Stream<Tag> bad() {
        return Stream.of(
                tag("k".repeat(129), "v"),
                tag("k", "v".repeat(257)),
                tag("aws:team", "v"),
                tag("AWS:team", "v"),
                tag("k", "not;this"),
                tag("not*this", "v"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_one_is_refused(Tag bad) {
        Loan.manual(aws -> {
            aws.available("orders");

            INVALID_PARAMETER_VALUE.meets(() -> add(aws, GROUP, tag("good", "yes"), bad));
            assertThat(list(aws, GROUP)).isEmpty();
        });
    }

    @Test
    void the_longest_and_letters_of_any_script_are_taken() {
        Loan.manual(aws -> {
            aws.available("orders");

            Tag longest = tag("k".repeat(128), "v".repeat(256));
            Tag foreign = tag("größe", "сто _.:/=+-@");
            assertThat(add(aws, GROUP, longest, foreign)).containsExactlyInAnyOrder(longest, foreign);
        });
    }

    @Test
    void a_key_that_is_not_there_cannot_be_removed() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.tags(tag("team", "checkout")));

            TAG_NOT_FOUND.meets(() -> remove(aws, GROUP, "team", "stage"));
            assertThat(list(aws, GROUP)).containsExactly(tag("team", "checkout"));
        });
    }

    @Test
    void tags_or_keys_are_needed() {
        Loan.manual(aws -> {
            aws.available("orders");

            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().addTagsToResource(request -> request.resourceName(GROUP)),
                    "The parameter Tags must be provided.");
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().removeTagsFromResource(request -> request.resourceName(GROUP)),
                    "The parameter TagKeys must be provided.");
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().listTagsForResource(request -> {}),
                    "The parameter ResourceName must be provided and must not be blank.");
        });
    }

    private static List<Tag> list(Aws aws, String arn) {
        return aws.client()
                .listTagsForResource(request -> request.resourceName(arn))
                .tagList();
    }

    private static List<Tag> add(Aws aws, String arn, Tag... tags) {
        return aws.client()
                .addTagsToResource(request -> request.resourceName(arn).tags(tags))
                .tagList();
    }

    private static List<Tag> remove(Aws aws, String arn, String... keys) {
        return aws.client()
                .removeTagsFromResource(request -> request.resourceName(arn).tagKeys(keys))
                .tagList();
    }
}
