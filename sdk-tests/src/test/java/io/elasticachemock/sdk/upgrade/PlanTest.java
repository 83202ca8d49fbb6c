package io.elasticachemock.sdk.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a change would do, told before it is made. */
class PlanTest {
    @Test
    void an_immediate_upgrade_tells_its_steps_and_what_clients_would_notice_and_changes_nothing() {
        Loan.manual(aws -> {
            aws.available(
                    "orders",
                    group -> group.engineVersion("7.0").numCacheClusters(2).automaticFailoverEnabled(true));

            JsonObject plan = plan(aws, "{\"EngineVersion\":\"7.1\",\"ApplyImmediately\":true}");

            assertThat(plan.getString("outcome")).isEqualTo("applied");
            assertThat(kinds(plan))
                    .containsExactly(
                            "orders-002 prepare-upgrade",
                            "orders-002 restart-node",
                            "orders-002 patch-node",
                            "orders-001 fail-over",
                            "orders-001 prepare-upgrade",
                            "orders-001 restart-node",
                            "orders-001 patch-node");
            JsonObject availability = plan.getJsonObject("availability");
            assertThat(availability.getString("readsNotServed")).isEqualTo("PT0S");
            assertThat(Duration.parse(availability.getString("writesNotServed")))
                    .isLessThan(Duration.ofSeconds(5));
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(aws.cluster("orders-001").engineVersion()).isEqualTo("7.0.7");
            assertThat(aws.clock().now()).isEqualTo(Loan.START.plus(Duration.ofMinutes(5)));
        });
    }

    @Test
    void a_change_that_is_not_immediate_is_pending_until_the_window_opens() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.preferredMaintenanceWindow("sun:05:00-sun:06:00"));

            JsonObject plan = plan(aws, "{\"CacheNodeType\":\"cache.r6g.xlarge\"}");

            assertThat(plan.getString("outcome")).isEqualTo("pending");
            assertThat(plan.getString("until")).isEqualTo("2026-01-11T05:00:00Z");
            assertThat(plan.getJsonArray("steps").getJsonObject(0).getString("begin"))
                    .isEqualTo("2026-01-11T05:00:00Z");
            assertThat(aws.cluster("orders-001").pendingModifiedValues().cacheNodeType())
                    .isNull();
        });
    }

    @Test
    void a_change_that_would_be_refused_tells_the_code_and_the_text() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.engineVersion("7.1"));

            assertThat(plan(aws, "{\"EngineVersion\":\"6.2\"}")).isEqualTo(new JsonObject("""
                    {"outcome":"refused","code":"InvalidParameterCombination",
                     "message":"Cannot modify redis from 7.1 to 6.2"}"""));
            assertThat(plan(aws, "{}").getString("message")).isEqualTo("No modifications were requested");
            assertThat(aws.control()
                            .refused(
                                    "POST",
                                    "/_mock/plan",
                                    new JsonObject("{\"ReplicationGroupId\":\"orders\",\"EngineVersio\":1}")))
                    .startsWith("400 Unknown member 'EngineVersio'. Known: ReplicationGroupId, ");
            assertThat(plan(aws, "{\"ApplyImmediately\":\"perhaps\"}").getString("outcome"))
                    .isEqualTo("refused");
            assertThat(aws.control().refused("POST", "/_mock/plan", new JsonObject("{\"EngineVersion\":\"7.1\"}")))
                    .isEqualTo("400 Give exactly one of ReplicationGroupId, CacheClusterId.");
        });
    }

    @Test
    void settings_take_effect_without_any_step() {
        Loan.manual(aws -> {
            aws.available("orders");

            JsonObject plan = plan(
                    aws, "{\"ReplicationGroupDescription\":\"other\",\"SecurityGroupIds\":[\"sg-0123456789abcdef0\"]}");

            assertThat(plan.getString("outcome")).isEqualTo("applied");
            assertThat(plan.getJsonArray("steps")).isEmpty();
            assertThat(aws.group("orders").description()).isEqualTo("for a test");
        });
    }

    @Test
    void what_waits_already_is_told_only_with_what_joins_it() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.preferredMaintenanceWindow("sun:05:00-sun:06:00"));
            aws.client().modifyReplicationGroup(change -> change.replicationGroupId("orders")
                    .cacheNodeType("cache.r6g.xlarge"));

            JsonObject setting = plan(aws, "{\"ReplicationGroupDescription\":\"other\"}");
            assertThat(setting.getString("outcome")).isEqualTo("applied");
            assertThat(setting.getJsonArray("steps")).isEmpty();
            JsonObject replacing = plan(aws, "{\"CacheNodeType\":\"cache.r6g.2xlarge\"}");
            assertThat(replacing.getString("outcome")).isEqualTo("pending");
            assertThat(replacing.getBoolean("withWhatWaitedBefore")).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void what_is_done_afterwards_is_what_was_planned(int seed) {
        Random random = new Random(seed);
        int shards = 1 + random.nextInt(6);
        int replicas = random.nextInt(4);
        boolean immediately = random.nextBoolean();
        String change = random.nextBoolean() ? "\"EngineVersion\":\"7.1\"" : "\"CacheNodeType\":\"cache.r6g.xlarge\"";
        Loan.of(server -> server.seed(seed).durations(Durations.USUAL).clockMode(ClockMode.MANUAL), aws -> {
            aws.available(
                    "orders",
                    group -> group.engineVersion("7.0").numNodeGroups(shards).replicasPerNodeGroup(replicas));
            String body = "{" + change + ",\"ApplyImmediately\":" + immediately + "}";

            JsonObject plan = plan(aws, body);
            aws.client().modifyReplicationGroup(request -> {
                request.replicationGroupId("orders").applyImmediately(immediately);
                if (change.contains("Engine")) {
                    request.engineVersion("7.1");
                } else {
                    request.cacheNodeType("cache.r6g.xlarge");
                }
            });
            aws.clock().advanceBy(Duration.ofDays(8));

            JsonArray done = new JsonArray(aws
                    .control()
                    .get("/_mock/timeline?replicationGroupId=orders&account=" + Aws.ACCOUNT)
                    .getJsonArray("steps")
                    .stream()
                    .map(JsonObject.class::cast)
                    .filter(step -> step.getString("operation").equals("ModifyReplicationGroup"))
                    .map(step -> step.put("state", "planned"))
                    .toList());
            assertThat(plan.getJsonArray("steps"))
                    .hasSizeGreaterThanOrEqualTo(3 * shards)
                    .isEqualTo(done);
            JsonObject availability =
                    aws.control().get("/_mock/availability?replicationGroupId=orders&account=" + Aws.ACCOUNT);
            assertThat(availability.getJsonArray("shards"))
                    .isEqualTo(plan.getJsonObject("availability").getJsonArray("shards"));
        });
    }

    private static JsonObject plan(Aws aws, String members) {
        return aws.control()
                .post(
                        "/_mock/plan",
                        new JsonObject(members)
                                .put("ReplicationGroupId", "orders")
                                .put("account", Aws.ACCOUNT));
    }

    private static List<String> kinds(JsonObject plan) {
        return plan.getJsonArray("steps").stream()
                .map(JsonObject.class::cast)
                .map(step -> step.getString("node") + " " + step.getString("kind"))
                .toList();
    }
}
