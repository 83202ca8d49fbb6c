package io.elasticachemock.sdk.upgrade;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.model.CacheEngineVersion;
import software.amazon.awssdk.services.elasticache.model.ParameterNameValue;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Which versions there are, and from which one a group can go to which (points 1 to 6 of the upgrade page). */
class VersionsTest {
    /** Scenario 8 is the row of {@code 6.x}. */
    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "redis, 4.0.10, 4.0.10, default.redis4.0",
        "redis, 5.0.6, 5.0.6, default.redis5.0",
        "redis, 6.0, 6.0.5, default.redis6.x",
        "redis, 6.2, 6.2.6, default.redis6.x",
        "redis, 6.x, 6.2.6, default.redis6.x",
        "redis, 7.0, 7.0.7, default.redis7",
        "redis, 7.1, 7.1.0, default.redis7",
        "valkey, 7.2, 7.2.6, default.valkey7",
        "valkey, 8.0, 8.0.1, default.valkey8",
        "valkey, 8.2, 8.2.0, default.valkey8"
    })
    void a_version_is_asked_for_in_its_short_form_and_reported_in_full(
            String engine, String asked, String reported, String parameterGroup) {
        Loan.auto(aws -> {
            aws.available(
                    "orders", group -> group.engine(engine).engineVersion(asked).cacheNodeType("cache.m5.large"));

            assertThat(aws.cluster("orders-001").engineVersion()).isEqualTo(reported);
            assertThat(aws.cluster("orders-001").cacheParameterGroup().cacheParameterGroupName())
                    .isEqualTo(parameterGroup);
        });
    }

    /** Scenario 7 is the row of {@code 6.2.6}. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "redis, 6.2.6, 'Specific version selection is not allowed for ''6.2.6'', please use ''6.2'''",
        "redis, 7, Cannot find version 7 for redis",
        "redis, 7.2, Cannot find version 7.2 for redis",
        "valkey, 8.1.0, 'Specific version selection is not allowed for ''8.1.0'', please use ''8.1'''",
        "valkey, 6.2, Cannot find version 6.2 for valkey"
    })
    void another_form_is_refused_at_creation_and_at_modification(String engine, String version, String text) {
        Loan.manual(aws -> {
            var refusal = text.startsWith("Specific") ? INVALID_PARAMETER_VALUE : INVALID_PARAMETER_COMBINATION;
            refusal.meets(
                    () -> aws.create("orders", group -> group.engine(engine).engineVersion(version)), text);
            aws.available("orders", group -> group.engineVersion("6.0"));
            ReplicationGroup before = aws.group("orders");
            refusal.meets(() -> Orders.now(aws, change -> change.engine(engine).engineVersion(version)), text);
            assertThat(aws.group("orders")).isEqualTo(before);
        });
    }

    @Test
    void a_version_at_its_end_of_life_is_listed_and_can_neither_be_created_nor_chosen() {
        Loan.manual(aws -> {
            assertThat(aws.client()
                            .describeCacheEngineVersions(
                                    request -> request.engine("redis").engineVersion("3.2.10"))
                            .cacheEngineVersions())
                    .hasSize(1);
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.create("orders", group -> group.engineVersion("3.2.10")),
                    "Cannot find version 3.2.10 for redis");
        });
    }

    @Test
    void the_default_only_is_the_newest_of_a_family_too() {
        Loan.manual(aws -> assertThat(aws.client()
                        .describeCacheEngineVersions(request -> request.engine("redis")
                                .cacheParameterGroupFamily("redis6.x")
                                .defaultOnly(true))
                        .cacheEngineVersions())
                .extracting(CacheEngineVersion::engineVersion)
                .containsExactly("6.2"));
    }

    @Test
    void a_version_does_not_change_by_itself_however_long_it_runs() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.engineVersion("6.0").numCacheClusters(2));

            aws.clock().advanceBy(Duration.ofDays(365));

            assertThat(Orders.versions(aws)).isEqualTo("6.0.5 6.0.5");
        });
    }

    /** Each older version of the catalogue to each newer one that can be chosen, of one engine and from Redis to Valkey. */
    static Stream<Arguments> olderAndNewer() {
        List<String> redis = List.of("4.0.10", "5.0.0", "5.0.3", "5.0.4", "5.0.5", "5.0.6", "6.0", "6.2", "7.0", "7.1");
        List<String> valkey = List.of("7.2", "8.0", "8.1", "8.2");
        Stream<Arguments> within = Stream.of(redis, valkey).flatMap(versions -> versions.stream()
                .flatMap(older -> versions.subList(versions.indexOf(older) + 1, versions.size()).stream()
                        .map(newer ->
                                Arguments.of(engineOf(versions, redis), older, engineOf(versions, redis), newer))));
        Stream<Arguments> across = redis.stream()
                .flatMap(older -> valkey.stream().map(newer -> Arguments.of("redis", older, "valkey", newer)));
        return Stream.concat(within, across);
    }

    private static String engineOf(List<String> versions, List<String> redis) {
        return versions.equals(redis) ? "redis" : "valkey";
    }

    /** "You can upgrade from any older version to any newer one directly"; scenario 4 is among the rows. */
    @ParameterizedTest(name = "{0} {1} to {2} {3}")
    @MethodSource("olderAndNewer")
    void any_older_version_goes_to_any_newer_one_directly(String fromEngine, String from, String toEngine, String to) {
        Loan.auto(aws -> {
            aws.available(
                    "orders",
                    group -> group.engine(fromEngine).engineVersion(from).cacheNodeType("cache.m5.large"));

            Orders.now(aws, change -> change.engine(toEngine).engineVersion(to));

            assertThat(Orders.versions(aws)).startsWith(to);
            assertThat(aws.group("orders").engine()).isEqualTo(toEngine);
            assertThat(Orders.patched(aws)).as("no version in between").hasSize(1);
        });
    }

    /** Scenario 6. */
    @Test
    void a_downgrade_is_refused_and_the_older_version_needs_a_new_group() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.engineVersion("7.1"));
            ReplicationGroup before = aws.group("orders");

            for (boolean immediately : List.of(true, false)) {
                INVALID_PARAMETER_COMBINATION.meets(
                        () -> aws.client().modifyReplicationGroup(change -> change.replicationGroupId("orders")
                                .engineVersion("6.2")
                                .applyImmediately(immediately)),
                        "Cannot modify redis from 7.1 to 6.2");
            }
            assertThat(aws.group("orders")).isEqualTo(before);
            assertThat(Orders.pendingVersions(aws)).containsExactly("null");

            aws.client().deleteReplicationGroup(group -> group.replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();
            aws.available("orders", group -> group.engineVersion("6.2"));
            assertThat(Orders.versions(aws)).isEqualTo("6.2.6");
        });
    }

    /** Scenario 23; that a user group for Valkey keeps a group from going back is in the engine's UserTest. */
    @Test
    void the_one_way_back_leads_from_valkey_7_2_to_redis_7_1() {
        Loan.auto(aws -> {
            aws.available("orders", group -> group.engine("valkey").engineVersion("7.2"));
            Orders.now(aws, change -> change.engine("redis").engineVersion("7.1"));
            assertThat(Orders.versions(aws)).isEqualTo("7.1.0");
            assertThat(aws.group("orders").engine()).isEqualTo("redis");

            Orders.now(aws, change -> change.engine("valkey").engineVersion("8.0"));
            aws.group("orders");
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> Orders.now(aws, change -> change.engine("redis").engineVersion("7.1")));
            assertThat(aws.group("orders").engine()).isEqualTo("valkey");
        });
    }

    /** Scenario 4: no version in between, and the default group of the new family comes by itself. */
    @Test
    void a_major_upgrade_takes_the_default_group_of_the_new_family() {
        Loan.auto(aws -> {
            aws.available("orders", group -> group.engineVersion("5.0.6"));

            Orders.now(aws, change -> change.engineVersion("7.1"));

            assertThat(aws.cluster("orders-001").cacheParameterGroup().cacheParameterGroupName())
                    .isEqualTo("default.redis7");
        });
    }

    /** Scenario 5. */
    @Test
    void a_major_upgrade_needs_a_group_of_the_new_family_where_the_present_one_is_custom() {
        Loan.auto(aws -> {
            parameterGroup(aws, "old", "redis5.0");
            parameterGroup(aws, "new", "redis7");
            aws.available("orders", group -> group.engineVersion("5.0.6").cacheParameterGroupName("old"));
            ReplicationGroup before = aws.group("orders");
            String text = "Expected a parameter group of family redis7 but found one of family redis5.0";

            INVALID_PARAMETER_COMBINATION.meets(() -> Orders.now(aws, change -> change.engineVersion("7.1")), text);
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> Orders.now(aws, change -> change.engineVersion("7.1").cacheParameterGroupName("old")), text);
            assertThat(aws.group("orders")).isEqualTo(before);

            Orders.now(aws, change -> change.engineVersion("7.1").cacheParameterGroupName("new"));
            assertThat(aws.cluster("orders-001").cacheParameterGroup().cacheParameterGroupName())
                    .isEqualTo("new");
        });
    }

    /** Scenario 22. */
    @Test
    void from_redis_to_valkey_the_static_parameters_have_to_be_equal() {
        Loan.auto(aws -> {
            parameterGroup(aws, "mine", "redis7");
            parameterGroup(aws, "same", "valkey8");
            parameterGroup(aws, "other", "valkey8");
            aws.client().modifyCacheParameterGroup(group -> group.cacheParameterGroupName("other")
                    .parameterNameValues(ParameterNameValue.builder()
                            .parameterName("databases")
                            .parameterValue("8")
                            .build()));
            aws.available("orders", group -> group.engineVersion("7.1").cacheParameterGroupName("mine"));
            ReplicationGroup before = aws.group("orders");

            INVALID_PARAMETER_COMBINATION.meetsWithPart(
                    () -> Orders.now(aws, change -> change.engine("valkey")
                            .engineVersion("8.2")
                            .cacheParameterGroupName("other")),
                    "databases");
            assertThat(aws.group("orders")).isEqualTo(before);
            INVALID_PARAMETER_COMBINATION.meets(() -> Orders.now(aws, change -> change.engine("valkey")));

            Orders.now(
                    aws, change -> change.engine("valkey").engineVersion("8.2").cacheParameterGroupName("same"));
            ReplicationGroup after = aws.group("orders");
            assertThat(after.engine()).isEqualTo("valkey");
            assertThat(after.nodeGroups().get(0).primaryEndpoint())
                    .isEqualTo(before.nodeGroups().get(0).primaryEndpoint());
        });
    }

    /** "Encrypted 3.2.6 cannot go to 3.2.10; it may go to 4.0.10." */
    @Test
    void an_encrypted_group_does_not_go_to_a_version_without_encryption() {
        Loan.of(server -> server.clockMode(ClockMode.AUTO).startingAt(Instant.parse("2019-01-07T00:00:00Z")), aws -> {
            aws.available("orders", group -> group.engineVersion("3.2.6")
                    .cacheNodeType("cache.m4.large")
                    .transitEncryptionEnabled(true)
                    .atRestEncryptionEnabled(true));

            INVALID_PARAMETER_COMBINATION.meets(() -> Orders.now(aws, change -> change.engineVersion("3.2.10")));
            assertThat(Orders.versions(aws)).isEqualTo("3.2.6");
            Orders.now(aws, change -> change.engineVersion("4.0.10"));
            assertThat(Orders.versions(aws)).isEqualTo("4.0.10");
        });
    }

    private static void parameterGroup(Aws aws, String name, String family) {
        aws.client().createCacheParameterGroup(group -> group.cacheParameterGroupName(name)
                .cacheParameterGroupFamily(family)
                .description("for a test"));
    }
}
