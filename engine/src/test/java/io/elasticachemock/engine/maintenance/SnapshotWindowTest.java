package io.elasticachemock.engine.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotWindowTest {
    @ParameterizedTest
    @CsvSource({"05:00-06:00, 60", "23:30-00:30, 60", "00:00-23:59, 1439", "23:59-07:29, 450"})
    void is_read_and_answered_in_one_form(String text, long minutes) {
        var window = SnapshotWindow.parse(text);

        assertThat(window.start()).isEqualTo(LocalTime.parse(text.substring(0, 5)));
        assertThat(window.length()).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(window).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05:00", "5:00-06:00", "24:00-01:00", "05:00-06:60", "sun:05:00-sun:06:00", " "})
    void is_refused_when_it_is_malformed(String text) {
        assertRefused(
                text,
                "Invalid backup window format. Should be specified as a range hh24:mi-hh24:mi (24H Clock UTC). Example:"
                        + " 03:15-08:15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05:00-05:59", "05:00-05:00", "23:30-00:29"})
    void is_refused_under_60_minutes(String text) {
        assertRefused(text, "Snapshot window must be at least 60 minutes.");
    }

    @Test
    void opens_once_a_day() {
        var window = SnapshotWindow.parse("07:30-08:30");

        assertThat(window.nextOpening(Instant.parse("2026-01-05T07:29:59Z"))).isEqualTo("2026-01-05T07:30:00Z");
        assertThat(window.nextOpening(Instant.parse("2026-01-05T07:30:00Z"))).isEqualTo("2026-01-06T07:30:00Z");
    }

    private static void assertRefused(String text, String message) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> SnapshotWindow.parse(text))
                .withMessage(message)
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }

    @Test
    void contains_its_opening_but_not_its_closing_also_past_midnight() {
        var window = SnapshotWindow.parse("23:30-00:30");

        assertThat(window.contains(Instant.parse("2026-01-04T23:29:59.999Z"))).isFalse();
        assertThat(window.contains(Instant.parse("2026-01-04T23:30:00Z"))).isTrue();
        assertThat(window.contains(Instant.parse("2026-01-05T00:29:59.999Z"))).isTrue();
        assertThat(window.contains(Instant.parse("2026-01-05T00:30:00Z"))).isFalse();
    }
}
