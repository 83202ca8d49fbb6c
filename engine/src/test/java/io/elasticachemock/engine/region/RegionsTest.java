package io.elasticachemock.engine.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
    @Test
    void knows_what_the_guide_says_of_a_region() {
        var region = Regions.of("eu-west-1");

        assertThat(region.shortCode()).isEqualTo("euw1");
        assertThat(region.globalDatastorePrefix()).isEqualTo(Optional.of("gxeiz"));
        assertThat(region.maintenanceBlock()).isEqualTo(new DailyBlock(LocalTime.of(22, 0), Duration.ofHours(8)));
        assertThat(region.availabilityZones()).containsExactly("eu-west-1a", "eu-west-1b", "eu-west-1c");
        assertThat(region.partition()).isEqualTo("aws");
        assertThat(region.dnsSuffix()).isEqualTo("cache.amazonaws.com");
    }

    @Test
    void gives_us_east_1_six_zones() {
        assertThat(Regions.of("us-east-1").availabilityZones())
                .containsExactly("us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d", "us-east-1e", "us-east-1f");
    }

    @Test
    void knows_that_the_night_of_paris_is_shorter() {
        assertThat(Regions.of("eu-west-3").maintenanceBlock())
                .isEqualTo(new DailyBlock(LocalTime.of(23, 59), Duration.ofMinutes(450)));
    }

    @Test
    void every_other_night_has_eight_hours() {
        assertThat(Regions.all())
                .hasSize(38)
                .filteredOn(region -> !region.name().equals("eu-west-3"))
                .allSatisfy(
                        region -> assertThat(region.maintenanceBlock().length()).isEqualTo(Duration.ofHours(8)));
    }

    @ParameterizedTest
    @CsvSource({
        "cn-north-1, aws-cn, cache.amazonaws.com.cn",
        "us-gov-west-1, aws-us-gov, cache.amazonaws.com",
        "ap-south-1, aws, cache.amazonaws.com"
    })
    void names_the_partition_and_the_domain(String name, String partition, String dnsSuffix) {
        assertThat(Regions.of(name).partition()).isEqualTo(partition);
        assertThat(Regions.of(name).dnsSuffix()).isEqualTo(dnsSuffix);
    }

    @ParameterizedTest
    @CsvSource({"ap-southeast-9, apse9", "eu-north-2, eun2", "us-gov-central-1, usgc1", "sa-west-12, saw12"})
    void follows_the_pattern_for_a_region_that_it_does_not_know(String name, String shortCode) {
        var region = Regions.of(name);

        assertThat(region.shortCode()).isEqualTo(shortCode);
        assertThat(region.globalDatastorePrefix()).isEmpty();
        assertThat(region.availabilityZones()).containsExactly(name + "a", name + "b", name + "c");
        assertThat(region.maintenanceBlock()).isEqualTo(new DailyBlock(LocalTime.of(3, 0), Duration.ofHours(8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "local", "us-east", "US-EAST-1", "us-east-1a", "../etc-1", "us--1"})
    void finds_no_region_in_a_malformed_name(String name) {
        assertThat(Regions.find(name)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Regions.of(name));
    }
}
