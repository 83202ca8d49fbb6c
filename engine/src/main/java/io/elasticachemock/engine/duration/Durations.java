package io.elasticachemock.engine.duration;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * How long work takes: one table by what is done, engine, node type and data size. AWS publishes no figures; these come
 * from recorded runs (creating and deleting a group took 600 to 800 s, changing its version 840 to 1,600 s).
 */
public final class Durations {
    private static final String ANY = "";
    private static final double BYTES_PER_GIB = 1L << 30;

    /** Of the rows of a kind the first that fits is taken. */
    private static final Map<WorkKind, List<Row>> TABLE = byKind(
            new Row(WorkKind.LAUNCH_NODE, "memcached", ANY, 180, 0, 0.2),
            new Row(WorkKind.LAUNCH_NODE, ANY, "cache.t", 210, 0, 0.2),
            new Row(WorkKind.LAUNCH_NODE, ANY, ANY, 270, 0, 0.2),
            new Row(WorkKind.SYNCHRONIZE_NODE, ANY, "cache.t", 40, 12, 0.2),
            new Row(WorkKind.SYNCHRONIZE_NODE, ANY, ANY, 40, 6, 0.2),
            new Row(WorkKind.SWITCH_ENDPOINT, ANY, ANY, 4, 0, 0.5),
            new Row(WorkKind.TAKE_SNAPSHOT, ANY, ANY, 90, 10, 0.2),
            new Row(WorkKind.DELETE_SNAPSHOT, ANY, ANY, 10, 0, 0.2),
            new Row(WorkKind.PREPARE_UPGRADE, ANY, ANY, 72, 6, 0.2),
            new Row(WorkKind.START_UPDATE, ANY, ANY, 60, 0, 0.2),
            new Row(WorkKind.PREPARE_UPDATE, ANY, ANY, 1080, 0, 0.2),
            new Row(WorkKind.RESTART_NODE, ANY, ANY, 2, 0, 0.2),
            new Row(WorkKind.PATCH_NODE, ANY, ANY, 53, 0, 0.05),
            new Row(WorkKind.FAIL_OVER, ANY, ANY, 46, 0, 0.1),
            new Row(WorkKind.APPLY_SETTING, ANY, ANY, 60, 0, 0.2),
            new Row(WorkKind.PROMOTE_REPLICA, ANY, ANY, 20, 0, 0.2),
            new Row(WorkKind.DETECT_FAILURE, ANY, ANY, 63, 0, 0.1),
            new Row(WorkKind.PREPARE_RECOVERY, ANY, ANY, 83, 0, 0.1),
            new Row(WorkKind.REBOOT_NODE, ANY, ANY, 60, 0, 0.2),
            new Row(WorkKind.RESTORE_SNAPSHOT, ANY, ANY, 60, 20, 0.2),
            new Row(WorkKind.COPY_SNAPSHOT, ANY, ANY, 60, 8, 0.2),
            new Row(WorkKind.CONNECT_SOURCE, ANY, ANY, 60, 0, 0.2),
            new Row(WorkKind.MIGRATE_SLOTS, ANY, ANY, 110, 10, 0.2),
            new Row(WorkKind.SWITCH_ENCRYPTION, ANY, ANY, 90, 0, 0.2),
            new Row(WorkKind.UPDATE_AUTH_TOKEN, ANY, ANY, 30, 0, 0.2),
            new Row(WorkKind.SWITCH_CLUSTER_MODE, ANY, ANY, 90, 0, 0.2),
            new Row(WorkKind.UPDATE_USERS, ANY, ANY, 45, 0, 0.2),
            new Row(WorkKind.PAY_RESERVATION, ANY, ANY, 120, 0, 0.2),
            new Row(WorkKind.AWAIT_INTERVAL, ANY, ANY, 300, 0, 0),
            new Row(WorkKind.CREATE_SERVERLESS_CACHE, ANY, ANY, 75, 0, 0.2),
            new Row(WorkKind.MODIFY_SERVERLESS_CACHE, ANY, ANY, 120, 0, 0.2),
            new Row(WorkKind.SCALE_SERVERLESS_CACHE, ANY, ANY, 1800, 0, 0.2),
            new Row(WorkKind.UPGRADE_SERVERLESS_CACHE, ANY, ANY, 600, 6, 0.2),
            new Row(WorkKind.DELETE_SERVERLESS_CACHE, ANY, ANY, 180, 0, 0.2),
            new Row(WorkKind.EXPORT_SNAPSHOT, ANY, ANY, 60, 8, 0.2),
            new Row(WorkKind.ASSOCIATE_MEMBER, ANY, ANY, 90, 10, 0.2),
            new Row(WorkKind.DISASSOCIATE_MEMBER, ANY, ANY, 60, 0, 0.2),
            new Row(WorkKind.FAIL_OVER_REGION, ANY, ANY, 45, 0, 0.2),
            new Row(WorkKind.DELETE_NODE, ANY, ANY, 240, 0, 0.2));

    /** The usual durations. */
    public static final Durations USUAL = new Durations(Map.of());

    private final Map<WorkKind, Duration> overrides;

    private Durations(Map<WorkKind, Duration> overrides) {
        this.overrides = overrides;
    }

    /** The same, but for one kind of work, which always takes this long, to the millisecond. */
    public Durations with(WorkKind kind, Duration always) {
        Map<WorkKind, Duration> more = new EnumMap<>(WorkKind.class);
        more.putAll(overrides);
        more.put(kind, always.truncatedTo(ChronoUnit.MILLIS));
        return new Durations(more);
    }

    /**
     * How long a step takes, to the millisecond.
     *
     * @param engine such as {@code redis}
     * @param nodeType such as {@code cache.r6g.large}
     * @param bytes how much data it moves
     * @param chance spreads the durations; the same generator state gives the same duration
     */
    public Duration of(WorkKind kind, String engine, String nodeType, long bytes, RandomGenerator chance) {
        Duration always = overrides.get(kind);
        if (always != null) {
            return always;
        }
        for (Row row : TABLE.getOrDefault(kind, List.of())) {
            if (row.fits(engine, nodeType)) {
                double seconds = row.seconds + row.secondsPerGib * (bytes / BYTES_PER_GIB);
                double spread = 1 + row.spread * (2 * chance.nextDouble() - 1);
                return Duration.ofMillis(Math.round(seconds * spread * 1000));
            }
        }
        throw new IllegalStateException("No duration for " + kind);
    }

    private static Map<WorkKind, List<Row>> byKind(Row... rows) {
        Map<WorkKind, List<Row>> table = new EnumMap<>(WorkKind.class);
        for (Row row : rows) {
            table.computeIfAbsent(row.kind, unseen -> new ArrayList<>()).add(row);
        }
        return table;
    }

    private record Row(
            WorkKind kind, String engine, String nodeTypePrefix, double seconds, double secondsPerGib, double spread) {
        boolean fits(String otherEngine, String nodeType) {
            return (engine.isEmpty() || engine.equals(otherEngine)) && nodeType.startsWith(nodeTypePrefix);
        }
    }
}
