package io.elasticachemock.sdk.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.behaviour.Behaviour;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.engine.version.VersionNumber;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What clients of the cache notice of an upgrade, as the control API tells it. */
class AvailabilityTest {
    private static final String CALL = "/_mock/availability?account=" + Aws.ACCOUNT + "&replicationGroupId=";

    /** "Amazon ElastiCache … serves reads throughout the upgrade and writes except for a few seconds at the failover." */
    @Test
    void writes_are_down_for_less_than_five_seconds_in_each_shard_and_reads_never() {
        Loan.manual(aws -> {
            aws.available(
                    "orders",
                    group -> group.engineVersion("7.0").numNodeGroups(3).replicasPerNodeGroup(1));

            upgrade(aws, "7.1");

            JsonObject availability = aws.control().get(CALL + "orders");
            assertThat(availability.getString("readsNotServed")).isEqualTo("PT0S");
            assertThat(shards(availability)).hasSize(3).allSatisfy(shard -> {
                assertThat(Duration.parse(shard.getJsonObject("writes").getString("notServed")))
                        .isPositive()
                        .isLessThan(Duration.ofSeconds(5));
                assertThat(shard.getJsonObject("writes")
                                .getJsonArray("outages")
                                .getJsonObject(0)
                                .getString("reason"))
                        .isEqualTo("ModifyReplicationGroup: fail-over orders-" + shard.getString("shard") + "-001");
            });
        });
    }

    @Test
    void below_the_low_downtime_version_writes_are_down_while_dns_moves() {
        Loan.manual(aws -> assertThat(writesOfAnUpgradeFrom(aws, "5.0.4"))
                .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60)));
        Loan.manual(aws -> assertThat(writesOfAnUpgradeFrom(aws, "5.0.5")).isLessThan(Duration.ofSeconds(5)));
        Loan.of(
                server -> server.clockMode(ClockMode.MANUAL)
                        .behaviour(new Behaviour(VersionNumber.parse("5.0.6"), true, false)),
                aws -> assertThat(writesOfAnUpgradeFrom(aws, "5.0.5"))
                        .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60)));
    }

    @Test
    void a_single_node_serves_nothing_while_it_is_upgraded() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.engineVersion("7.0"));

            upgrade(aws, "7.1");

            Duration down = Loan.RESTART.plus(Loan.PATCH);
            JsonObject availability = aws.control().get(CALL + "orders");
            assertThat(availability.getString("readsNotServed")).isEqualTo(down.toString());
            assertThat(availability.getString("writesNotServed")).isEqualTo(down.toString());
            JsonObject before = aws.control().get(CALL + "orders&to=2026-01-05T00:04:00Z");
            assertThat(before.getString("readsNotServed")).isEqualTo("PT0S");
        });
    }

    @Test
    void what_is_not_there_is_not_found() {
        Loan.manual(aws -> {
            assertThat(aws.control().refused("GET", CALL + "orders", new JsonObject()))
                    .startsWith("404 ");
            assertThat(aws.control().refused("GET", CALL + "orders&from=now", new JsonObject()))
                    .startsWith("400 'from' must be an ISO 8601 instant");
        });
    }

    private static Duration writesOfAnUpgradeFrom(Aws aws, String version) {
        aws.available("orders", group -> group.engineVersion(version)
                .cacheNodeType("cache.m5.large")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true));
        upgrade(aws, "7.1");
        JsonObject availability = aws.control().get(CALL + "orders");
        assertThat(availability.getString("readsNotServed")).isEqualTo("PT0S");
        return Duration.parse(availability.getString("writesNotServed"));
    }

    private static void upgrade(Aws aws, String version) {
        aws.client().modifyReplicationGroup(change -> change.replicationGroupId("orders")
                .engineVersion(version)
                .applyImmediately(true));
        aws.clock().advanceUntilIdle();
        aws.clock().advanceBy(Duration.ofMinutes(1));
    }

    private static List<JsonObject> shards(JsonObject availability) {
        return availability.getJsonArray("shards").stream()
                .map(JsonObject.class::cast)
                .toList();
    }
}
