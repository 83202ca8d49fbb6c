package io.elasticachemock.engine.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.region.DailyBlock;
import io.elasticachemock.engine.region.Regions;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {
    private static final DailyBlock NIGHT = Regions.of("us-east-1").maintenanceBlock();

    @ParameterizedTest
    @CsvSource({
        "sun:05:00-sun:06:00, 05:30-06:30",
        "sun:05:00-sun:06:00, 04:01-05:01",
        "sun:05:00-sun:06:00, 00:00-23:00",
        "sun:23:30-mon:00:30, 00:00-01:00",
        "sun:12:00-mon:12:00, 11:00-12:00",
        "wed:03:00-wed:04:00, 23:30-03:30"
    })
    void are_refused_when_the_caller_named_both_and_they_overlap(String maintenance, String snapshot) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> Windows.of(maintenance, snapshot, NIGHT, new SplittableRandom(1)))
                .withMessage("The snapshot window and maintenance window must not overlap.")
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }

    @ParameterizedTest
    @CsvSource({
        "sun:05:00-sun:06:00, 06:00-07:00",
        "sun:05:00-sun:06:00, 04:00-05:00",
        "sun:23:30-mon:00:30, 00:30-23:30",
        "sat:22:00-sun:21:00, 21:00-22:00"
    })
    void may_touch(String maintenance, String snapshot) {
        var windows = Windows.of(maintenance, snapshot, NIGHT, new SplittableRandom(1));

        assertThat(windows.maintenance()).hasToString(maintenance);
        assertThat(windows.snapshot()).hasToString(snapshot);
    }

    @Test
    void are_drawn_outside_the_night_when_the_caller_has_taken_all_of_it() {
        var windows = Windows.of(null, "02:00-12:00", NIGHT, new SplittableRandom(1));

        assertThat(windows.overlap()).isFalse();
        assertThat(windows.snapshot()).hasToString("02:00-12:00");
    }

    @Test
    void are_drawn_all_the_same_when_the_caller_has_left_no_hour_of_the_day_free() {
        var windows = Windows.of("sun:00:00-mon:00:00", null, NIGHT, new SplittableRandom(1));

        assertThat(windows.maintenance()).hasToString("sun:00:00-mon:00:00");
        assertThat(NIGHT.halfHours(windows.snapshot().length()))
                .contains(windows.snapshot().start());
    }
}
