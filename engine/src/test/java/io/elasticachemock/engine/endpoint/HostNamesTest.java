package io.elasticachemock.engine.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.region.Regions;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HostNamesTest {
    private static final HostNames NAMES = HostNames.of("7wufxa", Regions.of("us-east-1"));

    @Test
    void of_a_group_with_cluster_mode_disabled() {
        assertThat(NAMES.primary("orders", false)).isEqualTo("orders.7wufxa.ng.0001.use1.cache.amazonaws.com");
        assertThat(NAMES.reader("orders", false)).isEqualTo("orders-ro.7wufxa.ng.0001.use1.cache.amazonaws.com");
        assertThat(NAMES.member("orders", "orders-001", false))
                .isEqualTo("orders-001.7wufxa.0001.use1.cache.amazonaws.com");
    }

    @Test
    void of_a_group_with_cluster_mode_disabled_and_encryption_in_transit() {
        assertThat(NAMES.primary("orders", true)).isEqualTo("master.orders.7wufxa.use1.cache.amazonaws.com");
        assertThat(NAMES.reader("orders", true)).isEqualTo("replica.orders.7wufxa.use1.cache.amazonaws.com");
        assertThat(NAMES.member("orders", "orders-001", true))
                .isEqualTo("orders-001.orders.7wufxa.use1.cache.amazonaws.com");
    }

    @Test
    void of_a_group_with_cluster_mode_enabled() {
        assertThat(NAMES.configuration("orders", false)).isEqualTo("orders.7wufxa.clustercfg.use1.cache.amazonaws.com");
        assertThat(NAMES.member("orders", "orders-0001-001", false))
                .isEqualTo("orders-0001-001.7wufxa.0001.use1.cache.amazonaws.com");
    }

    @Test
    void of_a_group_with_cluster_mode_enabled_and_encryption_in_transit() {
        assertThat(NAMES.configuration("orders", true)).isEqualTo("clustercfg.orders.7wufxa.use1.cache.amazonaws.com");
        assertThat(NAMES.member("orders", "orders-0001-001", true))
                .isEqualTo("orders-0001-001.orders.7wufxa.use1.cache.amazonaws.com");
    }

    @Test
    void of_clusters_without_a_group() {
        assertThat(NAMES.node("sessions", "0001")).isEqualTo("sessions.7wufxa.0001.use1.cache.amazonaws.com");
        assertThat(NAMES.node("sessions", "0002")).isEqualTo("sessions.7wufxa.0002.use1.cache.amazonaws.com");
        assertThat(NAMES.memcachedConfiguration("sessions")).isEqualTo("sessions.7wufxa.cfg.use1.cache.amazonaws.com");
    }

    @Test
    void of_a_serverless_cache() {
        assertThat(NAMES.serverless("orders", "lk3dt1")).isEqualTo("orders-lk3dt1.serverless.use1.cache.amazonaws.com");
    }

    @Test
    void in_china_end_differently() {
        assertThat(HostNames.of("7wufxa", Regions.of("cn-north-1")).primary("orders", true))
                .isEqualTo("master.orders.7wufxa.cnn1.cache.amazonaws.com.cn");
    }

    @Property
    void codes_are_six_lower_case_letters_and_digits_and_the_same_for_the_same_seed(@ForAll long seed) {
        var code = HostNames.drawCode(new SplittableRandom(seed));

        assertThat(code).matches("[a-z0-9]{6}").isEqualTo(HostNames.drawCode(new SplittableRandom(seed)));
    }
}
