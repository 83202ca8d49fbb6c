package io.elasticachemock.engine.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "orders", "Orders-2", "a-b-c", "x1-0001-001"})
    void are_letters_digits_and_hyphens_kept_in_lower_case(String value) {
        assertThat(Identifiers.identifier("SnapshotName", value)).isEqualTo(value.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1orders",
                "-orders",
                "orders-",
                "or--ders",
                "or_ders",
                "or.ders",
                "or ders",
                "örders",
                "orders\n",
                "automatic.orders-2026-01-05-05-00"
            })
    void are_refused_when_they_are_malformed(String value) {
        assertRefused(
                () -> Identifiers.identifier("CacheClusterIdentifier", value),
                "The parameter CacheClusterIdentifier is not a valid identifier. Identifiers must begin with a letter;"
                        + " must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or"
                        + " contain two consecutive hyphens.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void are_refused_when_they_are_missing(String value) {
        assertRefused(
                () -> Identifiers.replicationGroupId("ReplicationGroupId", value),
                "The parameter ReplicationGroupId must be provided and must not be blank.");
    }

    @Test
    void of_replication_groups_have_at_most_40_characters() {
        assertThat(Identifiers.replicationGroupId("ReplicationGroupId", "a".repeat(40)))
                .hasSize(40);
        assertRefused(
                () -> Identifiers.replicationGroupId("ReplicationGroupId", "a".repeat(41)),
                "Replication Group ID cannot be longer than 40 characters.");
    }

    @Test
    void of_cache_clusters_have_at_most_50_characters() {
        assertThat(Identifiers.cacheClusterId("CacheClusterIdentifier", "a".repeat(50)))
                .hasSize(50);
        assertRefused(
                () -> Identifiers.cacheClusterId("CacheClusterIdentifier", "a".repeat(51)),
                "The parameter CacheClusterIdentifier cannot be longer than 50 characters.");
    }

    @Test
    void tell_whether_a_cache_cluster_can_have_them() {
        assertThat(Identifiers.isCacheClusterId("Orders-001")).isTrue();
        assertThat(Identifiers.isCacheClusterId("a" + "-b".repeat(24))).isTrue();
        assertThat(Identifiers.isCacheClusterId("a" + "-b".repeat(25))).isFalse();
        assertThat(Identifiers.isCacheClusterId("orders--001")).isFalse();
        assertThat(Identifiers.isCacheClusterId("")).isFalse();
    }

    @Test
    void of_other_resources_have_at_most_255_characters() {
        assertThat(Identifiers.name("SnapshotName", "a".repeat(255))).hasSize(255);
        assertRefused(
                () -> Identifiers.name("SnapshotName", "a".repeat(256)),
                "The parameter SnapshotName cannot be longer than 255 characters.");
    }

    @Test
    void are_checked_in_linear_time() {
        // A backtracking pattern would take ages for this.
        assertRefused(
                () -> Identifiers.identifier("P", "a-a".repeat(100_000) + "--"),
                "The parameter P is not a valid identifier. Identifiers must begin with a letter; must contain only"
                        + " ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two"
                        + " consecutive hyphens.");
    }

    private static void assertRefused(Supplier<String> call, String message) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(call::get)
                .withMessage(message)
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }
}
