package io.elasticachemock.engine.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.region.DailyBlock;
import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.region.Regions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WindowProperties {
    private static final Duration HOUR = Duration.ofHours(1);

    @Property
    void a_maintenance_window_is_read_back_from_its_text(@ForAll("maintenance") MaintenanceWindow window) {
        assertThat(MaintenanceWindow.parse(window.toString())).isEqualTo(window);
    }

    @Property
    void a_snapshot_window_is_read_back_from_its_text(@ForAll("snapshot") SnapshotWindow window) {
        assertThat(SnapshotWindow.parse(window.toString())).isEqualTo(window);
    }

    @Property
    void a_maintenance_window_is_open_from_its_opening_to_its_closing(
            @ForAll("maintenance") MaintenanceWindow window, @ForAll("instants") Instant now) {
        var opening = window.nextOpening(now);
        var closing = window.closing(opening);

        assertThat(opening).isAfter(now).isBeforeOrEqualTo(now.plus(Duration.ofDays(7)));
        assertThat(window.contains(opening)).isTrue();
        assertThat(window.contains(opening.minusNanos(1))).isFalse();
        assertThat(window.contains(closing.minusNanos(1))).isTrue();
        assertThat(window.contains(closing)).isFalse();
    }

    @Property
    void windows_overlap_when_any_minute_of_the_week_is_in_both(
            @ForAll("maintenance") MaintenanceWindow maintenance, @ForAll("snapshot") SnapshotWindow snapshot) {
        boolean shareMinute = minutes(maintenance.start(), maintenance.length())
                .anyMatch(minute -> minutes(snapshot.start(), snapshot.length()).anyMatch(other -> other == minute));

        assertThat(new Windows(maintenance, snapshot).overlap()).isEqualTo(shareMinute);
    }

    @Property
    void drawn_windows_lie_in_the_night_on_half_hours_and_never_overlap(
            @ForAll("regions") Region region, @ForAll long seed) {
        var night = region.maintenanceBlock();
        var windows = Windows.of(null, null, night, new SplittableRandom(seed));

        assertThat(windows.overlap()).isFalse();
        assertDrawn(night, windows.maintenance().start(), windows.maintenance().length());
        assertDrawn(night, windows.snapshot().start(), windows.snapshot().length());
    }

    @Property
    void a_drawn_window_never_overlaps_the_one_that_the_caller_named(
            @ForAll("regions") Region region,
            @ForAll("maintenance") MaintenanceWindow maintenance,
            @ForAll("snapshot") SnapshotWindow snapshot,
            @ForAll long seed) {
        var night = region.maintenanceBlock();
        // A window this long can leave no free hour that begins on a half hour.
        var longest = Duration.ofHours(22);

        if (maintenance.length().compareTo(longest) <= 0) {
            assertThat(Windows.of(maintenance.toString(), null, night, new SplittableRandom(seed))
                            .overlap())
                    .isFalse();
        }
        if (snapshot.length().compareTo(longest) <= 0) {
            assertThat(Windows.of(null, snapshot.toString(), night, new SplittableRandom(seed))
                            .overlap())
                    .isFalse();
        }
    }

    @Property
    void the_same_seed_draws_the_same_windows(@ForAll("regions") Region region, @ForAll long seed) {
        var night = region.maintenanceBlock();

        assertThat(Windows.of(null, null, night, new SplittableRandom(seed)))
                .isEqualTo(Windows.of(null, null, night, new SplittableRandom(seed)));
    }

    @Provide
    Arbitrary<MaintenanceWindow> maintenance() {
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), times(), minutes(60, 24 * 60))
                .as(MaintenanceWindow::new);
    }

    @Provide
    Arbitrary<SnapshotWindow> snapshot() {
        return Combinators.combine(times(), minutes(60, 24 * 60 - 1)).as(SnapshotWindow::new);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Region> regions() {
        return Arbitraries.of(Regions.all());
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
    }

    private static Arbitrary<Duration> minutes(int least, int most) {
        return Arbitraries.integers().between(least, most).map(Duration::ofMinutes);
    }

    private static IntStream minutes(LocalTime start, Duration length) {
        int first = start.getHour() * 60 + start.getMinute();
        return IntStream.range(first, first + (int) length.toMinutes()).map(minute -> minute % (24 * 60));
    }

    private static void assertDrawn(DailyBlock night, LocalTime start, Duration length) {
        assertThat(length).isEqualTo(HOUR);
        assertThat(start.getMinute()).isIn(0, 30);
        int sinceNightfall = Math.floorMod(start.toSecondOfDay() - night.start().toSecondOfDay(), 24 * 60 * 60);
        assertThat(Duration.ofSeconds(sinceNightfall).plus(length)).isLessThanOrEqualTo(night.length());
    }
}
