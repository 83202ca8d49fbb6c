package io.elasticachemock.engine.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaintenanceWindowTest {
    @Test
    void is_read_in_any_case_and_answered_in_lower_case() {
        var window = MaintenanceWindow.parse("Sun:05:00-SUN:06:30");

        assertThat(window)
                .isEqualTo(new MaintenanceWindow(DayOfWeek.SUNDAY, LocalTime.of(5, 0), Duration.ofMinutes(90)))
                .hasToString("sun:05:00-sun:06:30");
    }

    @ParameterizedTest
    @CsvSource({
        "mon:23:30-tue:00:30, MONDAY, 60",
        "sun:23:00-mon:01:30, SUNDAY, 150",
        "sat:12:00-sun:12:00, SATURDAY, 1440"
    })
    void may_go_past_midnight_and_the_end_of_the_week(String text, DayOfWeek day, long minutes) {
        var window = MaintenanceWindow.parse(text);

        assertThat(window.day()).isEqualTo(day);
        assertThat(window.length()).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(window).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "sun:5:00-sun:06:00, sun:5:00",
        "sun:05:00-Foo:06:00, Foo:06:00",
        "sun:24:00-mon:01:00, sun:24:00",
        "sun:05:60-sun:07:00, sun:05:60",
        "05:00-06:00, 05:00",
        "sun:05:00 -sun:06:00, 'sun:05:00 '",
        "-, ''"
    })
    void is_refused_when_an_end_is_malformed(String text, String malformed) {
        assertRefused(
                text,
                "Invalid maintenance window time '" + malformed + "' specified. Should be specified as a time"
                        + " ddd:hh24:mi (24H Clock UTC). Example: Mon:00:15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sun:05:00", "sun:05:00-sun:06:00-sun:07:00"})
    void is_refused_when_it_is_no_range(String text) {
        assertRefused(
                text,
                "Invalid maintenance window format. Should be specified as a range ddd:hh24:mi-ddd:hh24:mi (24H Clock"
                        + " UTC). Example: Sun:23:45-Mon:00:15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sun:05:00-sun:05:59", "sun:05:00-sun:05:00", "sun:23:30-mon:00:29"})
    void is_refused_under_60_minutes(String text) {
        assertRefused(text, "Maintenance window must be at least 60 minutes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sun:05:00-mon:05:01", "sun:05:00-sun:04:00", "mon:00:00-fri:00:00"})
    void is_refused_over_24_hours(String text) {
        assertRefused(text, "Maintenance window must be at most 24 hours.");
    }

    @Test
    void opens_once_a_week() {
        // 2026-01-04 and 2026-01-11 are Sundays.
        var window = MaintenanceWindow.parse("sun:05:00-sun:06:00");
        var opening = Instant.parse("2026-01-11T05:00:00Z");

        assertThat(window.nextOpening(Instant.parse("2026-01-04T05:00:00Z"))).isEqualTo(opening);
        assertThat(window.nextOpening(Instant.parse("2026-01-05T00:00:00Z"))).isEqualTo(opening);
        assertThat(window.nextOpening(opening.minusNanos(1))).isEqualTo(opening);
        assertThat(window.nextOpening(opening)).isEqualTo(opening.plus(Duration.ofDays(7)));
        assertThat(window.closing(opening)).isEqualTo("2026-01-11T06:00:00Z");
    }

    @Test
    void contains_its_opening_but_not_its_closing() {
        var window = MaintenanceWindow.parse("sun:23:30-mon:00:30");

        assertThat(window.contains(Instant.parse("2026-01-04T23:29:59.999Z"))).isFalse();
        assertThat(window.contains(Instant.parse("2026-01-04T23:30:00Z"))).isTrue();
        assertThat(window.contains(Instant.parse("2026-01-05T00:29:59.999Z"))).isTrue();
        assertThat(window.contains(Instant.parse("2026-01-05T00:30:00Z"))).isFalse();
        assertThat(window.contains(Instant.parse("2026-01-05T23:45:00Z"))).isFalse();
    }

    private static void assertRefused(String text, String message) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> MaintenanceWindow.parse(text))
                .withMessage(message)
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }
}
