package io.elasticachemock.engine.serverless;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.snapshot.RetentionLimit;
import io.elasticachemock.engine.wording.UncertainServerlessWording;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a cache is backed up by itself: a snapshot a day, kept as many days as the limit says, up to 35; with 0 none. A time that
 * is not given is drawn from the region's night when there is something to take (API reference, CreateServerlessCache).
 *
 * @param time in UTC; null as long as nobody has said one and there are no snapshots
 */
public record DailyBackup(int retentionDays, @Nullable LocalTime time) {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Duration LENGTH = Duration.ofHours(1);

    /** None, at no time. */
    static final DailyBackup NONE = new DailyBackup(0, null);

    /** @throws io.elasticachemock.engine.ElastiCacheFault if there are not so many days */
    DailyBackup retaining(World world, String cacheName, int days) {
        int checked = RetentionLimit.check(days);
        return new DailyBackup(checked, time == null && checked > 0 ? draw(world, cacheName) : time);
    }

    /** @throws io.elasticachemock.engine.ElastiCacheFault if it is no time of day */
    DailyBackup at(String newTime) {
        if (!TIME.matcher(newTime).matches()) {
            throw invalidParameterValue(UncertainServerlessWording.badDailySnapshotTime(newTime));
        }
        return new DailyBackup(retentionDays, LocalTime.parse(newTime));
    }

    /** When the next snapshot is due after an instant; null if none is. */
    public @Nullable Instant next(Instant after) {
        LocalTime daily = time;
        if (retentionDays == 0 || daily == null) {
            return null;
        }
        Instant today = after.atOffset(ZoneOffset.UTC).with(daily).toInstant();
        return today.isAfter(after) ? today : today.plus(Duration.ofDays(1));
    }

    private static LocalTime draw(World world, String cacheName) {
        List<LocalTime> starts =
                Regions.of(world.scope().region()).maintenanceBlock().halfHours(LENGTH);
        int which = world.laws()
                .seed()
                .draw("daily snapshot", world.scope().account(), world.scope().region(), cacheName)
                .nextInt(starts.size());
        return starts.get(which);
    }
}
