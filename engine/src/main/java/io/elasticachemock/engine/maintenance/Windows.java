package io.elasticachemock.engine.maintenance;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.region.DailyBlock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The two windows of a resource that has snapshots. A window that a request leaves out is drawn at random: 60 minutes,
 * on the hour or the half hour, in the region's night, for maintenance on any day of the week. What a caller names may
 * lie anywhere, but the two must not overlap; a drawn window never overlaps the other, unless that one leaves no hour
 * of the day free.
 *
 * @param maintenance the weekly window
 * @param snapshot the daily window
 */
public record Windows(MaintenanceWindow maintenance, SnapshotWindow snapshot) {
    private static final Duration DRAWN = Duration.ofMinutes(60);
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;
    private static final DailyBlock WHOLE_DAY = new DailyBlock(LocalTime.MIDNIGHT, Duration.ofDays(1));

    private static final int SECONDS_OF_HALF_HOUR = 30 * 60;
    private static final int HALF_HOURS = SECONDS_OF_DAY / SECONDS_OF_HALF_HOUR;

    // Most resources have drawn windows, and there are not many different ones: all share these objects.
    private static final List<SnapshotWindow> DRAWN_SNAPSHOT = IntStream.range(0, HALF_HOURS)
            .mapToObj(number -> new SnapshotWindow(startOf(number), DRAWN))
            .toList();
    private static final List<MaintenanceWindow> DRAWN_MAINTENANCE = IntStream.range(0, 7 * HALF_HOURS)
            .mapToObj(number ->
                    new MaintenanceWindow(DayOfWeek.of(1 + number / HALF_HOURS), startOf(number % HALF_HOURS), DRAWN))
            .toList();

    /**
     * The windows of a new resource.
     *
     * @param maintenance PreferredMaintenanceWindow of the request, null if it names none
     * @param snapshot SnapshotWindow of the request, null if it names none
     * @param night the region's block for default windows
     * @throws ElastiCacheFault InvalidParameterValue if one is malformed or both overlap
     */
    public static Windows of(
            @Nullable String maintenance, @Nullable String snapshot, DailyBlock night, RandomGenerator random) {
        var givenMaintenance = maintenance == null ? null : MaintenanceWindow.parse(maintenance);
        var givenSnapshot = snapshot == null ? null : SnapshotWindow.parse(snapshot);
        if (givenMaintenance != null && givenSnapshot != null) {
            return new Windows(givenMaintenance, givenSnapshot).checkedApart();
        }
        if (givenSnapshot != null) {
            return new Windows(
                    drawMaintenance(freeStarts(night, givenSnapshot.start(), givenSnapshot.length()), random),
                    givenSnapshot);
        }
        var chosen = givenMaintenance == null ? drawMaintenance(night, random) : givenMaintenance;
        var starts = freeStarts(night, chosen.start(), chosen.length());
        return new Windows(chosen, DRAWN_SNAPSHOT.get(halfHour(drawStart(starts, random))));
    }

    /** A maintenance window for a resource without snapshots, such as a Memcached cluster. */
    public static MaintenanceWindow drawMaintenance(DailyBlock night, RandomGenerator random) {
        return drawMaintenance(night.halfHours(DRAWN), random);
    }

    /** Whether the snapshot window of any day shares time with the maintenance window. */
    public boolean overlap() {
        // A snapshot comes every day, so the day of the maintenance window does not matter.
        return overlap(maintenance.start(), maintenance.length(), snapshot.start(), snapshot.length());
    }

    /**
     * These windows.
     *
     * @throws ElastiCacheFault InvalidParameterValue if they overlap
     */
    public Windows checkedApart() {
        if (overlap()) {
            throw ElastiCacheFault.invalidParameterValue(
                    "The snapshot window and maintenance window must not overlap.");
        }
        return this;
    }

    private static MaintenanceWindow drawMaintenance(List<LocalTime> starts, RandomGenerator random) {
        int day = random.nextInt(7);
        return DRAWN_MAINTENANCE.get(day * HALF_HOURS + halfHour(drawStart(starts, random)));
    }

    private static LocalTime drawStart(List<LocalTime> starts, RandomGenerator random) {
        return starts.get(random.nextInt(starts.size()));
    }

    private static LocalTime startOf(int halfHour) {
        return LocalTime.ofSecondOfDay((long) halfHour * SECONDS_OF_HALF_HOUR);
    }

    private static int halfHour(LocalTime start) {
        return start.toSecondOfDay() / SECONDS_OF_HALF_HOUR;
    }

    /** The starts in the night, else those of the day, that leave a window alone; if none does, all in the night. */
    private static List<LocalTime> freeStarts(DailyBlock night, LocalTime taken, Duration length) {
        List<LocalTime> starts = night.halfHours(DRAWN);
        List<LocalTime> free = free(starts, taken, length);
        if (free.isEmpty()) {
            free = free(WHOLE_DAY.halfHours(DRAWN), taken, length);
        }
        return free.isEmpty() ? starts : free;
    }

    private static List<LocalTime> free(List<LocalTime> starts, LocalTime taken, Duration length) {
        List<LocalTime> free = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            if (!overlap(starts.get(i), DRAWN, taken, length)) {
                free.add(starts.get(i));
            }
        }
        return free;
    }

    /** Whether two spans of time share any when each comes every day. */
    private static boolean overlap(LocalTime one, Duration length, LocalTime other, Duration otherLength) {
        return isWithin(other, one, length) || isWithin(one, other, otherLength);
    }

    private static boolean isWithin(LocalTime time, LocalTime start, Duration length) {
        return Math.floorMod(time.toSecondOfDay() - start.toSecondOfDay(), SECONDS_OF_DAY) < length.toSeconds();
    }
}
