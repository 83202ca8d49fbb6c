package io.elasticachemock.sdk.parameter;

import static io.elasticachemock.sdk.parameter.Values.createGroup;
import static io.elasticachemock.sdk.parameter.Values.modify;
import static io.elasticachemock.sdk.parameter.Values.reset;
import static io.elasticachemock.sdk.parameter.Values.set;
import static io.elasticachemock.sdk.parameter.Values.value;
import static io.elasticachemock.sdk.parameter.Values.values;
import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Refusal.CACHE_PARAMETER_GROUP_ALREADY_EXISTS;
import static io.elasticachemock.sdk.support.Refusal.CACHE_PARAMETER_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.CACHE_PARAMETER_GROUP_QUOTA_EXCEEDED;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroup;
import software.amazon.awssdk.services.elasticache.model.SourceType;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** The life of a parameter group of one's own. */
class CustomParameterGroupsTest {
    private static final String ARN = "arn:aws:elasticache:us-east-1:123456789012:parametergroup:mine";
    private static final String NOT_AN_IDENTIFIER =
            "The parameter CacheParameterGroupName is not a valid identifier. Identifiers must begin with a letter; must"
                    + " contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two"
                    + " consecutive hyphens.";

    @Test
    void one_is_created_with_tags_listed_among_the_default_ones_and_deleted() {
        Loan.manual(aws -> {
            CacheParameterGroup created = aws.client()
                    .createCacheParameterGroup(group -> group.cacheParameterGroupName("Mine")
                            .cacheParameterGroupFamily("redis7")
                            .description("Ours & yours")
                            .tags(tag("team", "checkout")))
                    .cacheParameterGroup();

            assertThat(created)
                    .isEqualTo(CacheParameterGroup.builder()
                            .cacheParameterGroupName("mine")
                            .cacheParameterGroupFamily("redis7")
                            .description("Ours & yours")
                            .isGlobal(false)
                            .arn(ARN)
                            .build());
            assertThat(describe(aws, "MINE")).containsExactly(created);
            assertThat(aws.client().describeCacheParameterGroups().cacheParameterGroups())
                    .hasSize(22)
                    .contains(created)
                    .extracting(CacheParameterGroup::cacheParameterGroupName)
                    .isSorted();
            assertThat(tags(aws)).containsExactly(tag("team", "checkout"));

            aws.client().deleteCacheParameterGroup(request -> request.cacheParameterGroupName("MINE"));

            CACHE_PARAMETER_GROUP_NOT_FOUND.meets(() -> describe(aws, "mine"), "CacheParameterGroup mine not found.");
            CACHE_PARAMETER_GROUP_NOT_FOUND.meets(() -> tags(aws), "mine is not present");
            createGroup(aws, "mine", "valkey8");
            assertThat(tags(aws)).isEmpty();
        });
    }

    @Test
    void one_can_be_tagged_later() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis7");

            aws.client().addTagsToResource(request -> request.resourceName(ARN).tags(tag("a", "1"), tag("b", "2")));
            aws.client()
                    .removeTagsFromResource(request -> request.resourceName(ARN).tagKeys("a"));

            assertThat(tags(aws)).containsExactly(tag("b", "2"));
        });
    }

    @Test
    void a_name_that_does_not_exist_is_refused_with_a_text_for_each_operation() {
        Loan.manual(aws -> {
            CACHE_PARAMETER_GROUP_NOT_FOUND.meets(() -> describe(aws, "mine"), "CacheParameterGroup mine not found.");
            CACHE_PARAMETER_GROUP_NOT_FOUND.meets(() -> set(aws, "mine"), "CacheParameterGroup mine not found.");
            CACHE_PARAMETER_GROUP_NOT_FOUND.meets(
                    () -> modify(aws, "mine", value("timeout", "20")), "CacheParameterGroup not found: mine");
            CACHE_PARAMETER_GROUP_NOT_FOUND.meets(
                    () -> reset(aws, "mine", value("timeout", "20")), "CacheParameterGroup not found: mine");
            CACHE_PARAMETER_GROUP_NOT_FOUND.meets(
                    () -> aws.client().deleteCacheParameterGroup(request -> request.cacheParameterGroupName("mine")),
                    "CacheParameterGroupnot found: mine");
            CACHE_PARAMETER_GROUP_NOT_FOUND.meets(
                    () -> aws.create("orders", group -> group.cacheParameterGroupName("mine")),
                    "CacheParameterGroup not found: mine");
        });
    }

    @Test
    void a_default_group_is_neither_changed_nor_deleted() {
        Loan.manual(aws -> {
            String cannot = "The parameter group default.redis7 is a default group and cannot be modified.";

            INVALID_PARAMETER_VALUE.meets(() -> modify(aws, "default.redis7", value("timeout", "20")), cannot);
            INVALID_PARAMETER_VALUE.meets(() -> reset(aws, "default.redis7", value("timeout", "20")), cannot);
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client()
                            .deleteCacheParameterGroup(request -> request.cacheParameterGroupName("default.redis7")),
                    NOT_AN_IDENTIFIER);

            assertThat(set(aws, "default.redis7")).isEmpty();
        });
    }

    @Test
    void a_bad_request_for_a_new_group_is_refused() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis7");

            CACHE_PARAMETER_GROUP_ALREADY_EXISTS.meets(
                    () -> createGroup(aws, "Mine", "redis6.x"), "Parameter group mine already exists");
            INVALID_PARAMETER_VALUE.meets(() -> createGroup(aws, "my_group", "redis7"), NOT_AN_IDENTIFIER);
            INVALID_PARAMETER_VALUE.meets(() -> createGroup(aws, "g".repeat(256), "redis7"));
            INVALID_PARAMETER_VALUE.meets(
                    () -> createGroup(aws, "other", "redis8"),
                    "CacheParameterGroupFamily redis8 is not a valid parameter group family.");
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().createCacheParameterGroup(group -> group.cacheParameterGroupName("other")
                            .cacheParameterGroupFamily("redis7")),
                    "The parameter Description must be provided and must not be blank.");

            assertThat(aws.client().describeCacheParameterGroups().cacheParameterGroups())
                    .hasSize(22);
            createGroup(aws, "g".repeat(255), "redis7");
        });
    }

    @Test
    void an_account_has_no_more_groups_than_its_quota() {
        Loan.of(server -> server.quotas(Quotas.DEFAULT.with("parameter-groups-per-region", 1)), aws -> {
            createGroup(aws, "first", "redis7");

            CACHE_PARAMETER_GROUP_QUOTA_EXCEEDED.meets(() -> createGroup(aws, "second", "redis7"));
        });
    }

    @Test
    void a_call_changes_1_to_20_parameters() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis7");

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, "mine", values(21)), "Cannot modify more than 20 parameters in a single request");
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> reset(aws, "mine", values(21)), "Cannot modify more than 20 parameters in a single request");
            INVALID_PARAMETER_VALUE.meets(
                    () -> modify(aws, "mine"), "The parameter ParameterNameValues must be provided.");
            assertThat(set(aws, "mine")).isEmpty();

            modify(aws, "mine", values(20));
            assertThat(set(aws, "mine")).hasSize(20).containsEntry("active-defrag-cycle-max", "42");
        });
    }

    @Test
    void a_bad_value_is_refused_and_with_it_all_others_of_the_call() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis7");

            for (var bad : List.of(
                    value("timeout", "19"),
                    value("timeout", "-1"),
                    value("timeout", "never"),
                    value("timeout", ""),
                    value("appendonly", "maybe"),
                    value("active-defrag-cycle-max", "76"),
                    value("maxmemory-policy", "ALLKEYS-LRU"),
                    value("rename-commands", "SHUTDOWN blocked"))) {
                INVALID_PARAMETER_VALUE.meets(() -> modify(aws, "mine", value("tcp-keepalive", "60"), bad));
            }
            INVALID_PARAMETER_VALUE.meets(
                    () -> modify(aws, "mine", value("lua-time-limit", "5000")),
                    "The parameter lua-time-limit cannot be modified.");
            INVALID_PARAMETER_VALUE.meets(
                    () -> modify(aws, "mine", value("maxmemory", "5000")),
                    "The parameter maxmemory cannot be modified.");
            INVALID_PARAMETER_VALUE.meetsWithPart(
                    () -> reset(aws, "mine", value("reserved-memory", "0")), "Parameter reserved-memory doesn't exist");

            assertThat(set(aws, "mine")).isEmpty();
            modify(
                    aws,
                    "mine",
                    value("timeout", "0"),
                    value("slowlog-log-slower-than", "-1"),
                    value("notify-keyspace-events", ""),
                    value("rename-commands", "FLUSHALL blocked keys list"));
            assertThat(set(aws, "mine"))
                    .isEqualTo(Map.of(
                            "timeout", "0",
                            "slowlog-log-slower-than", "-1",
                            "notify-keyspace-events", "",
                            "rename-commands", "FLUSHALL blocked keys list"));
        });
    }

    @Test
    void values_are_reset_by_name_or_all_at_once() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis7");
            modify(aws, "mine", values(3));

            reset(aws, "mine", values(1));
            assertThat(set(aws, "mine")).containsOnlyKeys("active-defrag-cycle-min", "active-defrag-threshold-lower");

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.client().resetCacheParameterGroup(request -> request.cacheParameterGroupName("mine")));
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.client().resetCacheParameterGroup(request -> request.cacheParameterGroupName("mine")
                            .resetAllParameters(true)
                            .parameterNameValues(values(2))));
            assertThat(set(aws, "mine")).hasSize(2);

            assertThat(aws.client()
                            .resetCacheParameterGroup(request ->
                                    request.cacheParameterGroupName("Mine").resetAllParameters(true))
                            .cacheParameterGroupName())
                    .isEqualTo("mine");
            assertThat(set(aws, "mine")).isEmpty();
        });
    }

    @Test
    void every_change_is_an_event_of_the_group() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis7");
            modify(aws, "mine", value("timeout", "20"), value("databases", "8"));
            aws.clock().advanceBy(Duration.ofMinutes(1));
            reset(aws, "mine", value("databases", "8"), value("tcp-keepalive", "60"));

            assertThat(aws.client()
                            .describeEvents(request -> request.sourceType(SourceType.CACHE_PARAMETER_GROUP)
                                    .sourceIdentifier("mine"))
                            .events())
                    .extracting(event -> event.message())
                    .containsExactly(
                            "Updated parameter databases to 16",
                            "Updated parameter databases to 8",
                            "Updated parameter timeout to 20");
        });
    }

    private static List<CacheParameterGroup> describe(Aws aws, String name) {
        return aws.client()
                .describeCacheParameterGroups(request -> request.cacheParameterGroupName(name))
                .cacheParameterGroups();
    }

    private static List<Tag> tags(Aws aws) {
        return aws.client()
                .listTagsForResource(request -> request.resourceName(ARN))
                .tagList();
    }
}
