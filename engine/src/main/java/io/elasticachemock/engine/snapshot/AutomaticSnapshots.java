package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Settings.Backup;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The snapshots that ElastiCache takes by itself of a group whose retention limit is above 0: one a day, when the
 * snapshot window opens; if the group is busy then, as soon as it is free and the window still open, else none that day.
 * Without cluster mode it is taken of the snapshotting cluster, with it of the whole group. Each is deleted after as many
 * days as the limit says, or with its group (user guide, "Scheduling automatic backups").
 */
public final class AutomaticSnapshots {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HH-mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private AutomaticSnapshots() {}

    /**
     * Goes by the new settings of a group that is now backed up otherwise. What was taken is kept as long as the present
     * limit says: a lower one deletes what is older.
     */
    public static void changed(World world, ReplicationGroup group) {
        taken(world, group)
                .forEach(snapshot -> keep(world, snapshot, group.settings().backup()));
        schedule(world, group);
    }

    /** Keeps the daily appointment of a group. */
    public static void schedule(World world, ReplicationGroup group) {
        Backup backup = group.settings().backup();
        if (backup.retentionDays() == 0) {
            world.appointments().cancel(window(group.id()));
            return;
        }
        Instant opening = backup.window().nextOpening(world.now());
        world.appointments().set(window(group.id()), opening, () -> windowOpened(world, group.id()));
    }

    /** A cluster is a group's primary from now on: its automatic snapshots are the group's, and are taken for it. */
    public static void handOver(World world, ReplicationGroup cluster, ReplicationGroup group) {
        world.appointments().cancel(window(cluster.id()));
        taken(world, cluster)
                .forEach(snapshot -> Snapshots.in(world).change(snapshot.name(), each -> each.of(group.id())));
        schedule(world, group);
    }

    /** Takes no more of a group that is gone, and deletes those that were taken of it. */
    public static void goWith(World world, ReplicationGroup group) {
        world.appointments().cancel(window(group.id()));
        taken(world, group).forEach(snapshot -> delete(world, snapshot.name()));
    }

    /** A snapshot was read, and was not deleted as long: an automatic one whose days are over, or group gone, goes now. */
    static void readToTheEnd(World world, Snapshot snapshot) {
        if (snapshot.source() == SnapshotSource.AUTOMATED) {
            ReplicationGroups.in(world)
                    .present(snapshot.origin().id())
                    .ifPresentOrElse(
                            group -> keep(world, snapshot, group.settings().backup()),
                            () -> delete(world, snapshot.name()));
        }
    }

    private static List<Snapshot> taken(World world, ReplicationGroup group) {
        return Snapshots.in(world).all().values().stream()
                .filter(snapshot -> snapshot.source() == SnapshotSource.AUTOMATED)
                .filter(snapshot -> snapshot.origin().id().equals(group.id()))
                .toList();
    }

    private static void keep(World world, Snapshot snapshot, Backup backup) {
        if (snapshot.status() == SnapshotStatus.DELETING) {
            return;
        }
        Instant until = keptUntil(snapshot, backup);
        if (until.isAfter(world.now())) {
            world.appointments().set(Snapshots.retention(snapshot.name()), until, () -> delete(world, snapshot.name()));
        } else {
            world.appointments().cancel(Snapshots.retention(snapshot.name()));
            delete(world, snapshot.name());
        }
    }

    private static void windowOpened(World world, String groupId) {
        ReplicationGroups.in(world).present(groupId).ifPresent(group -> {
            schedule(world, group);
            takeWhenFree(world, groupId);
        });
    }

    private static void takeWhenFree(World world, String groupId) {
        ReplicationGroups.in(world)
                .present(groupId)
                .filter(group -> group.settings().backup().window().contains(world.now()))
                .ifPresent(group -> {
                    if (group.isAvailable()) {
                        take(world, group);
                    } else if (ReplicationGroups.in(world).isBusy(groupId)) {
                        ReplicationGroups.in(world).whenFree(groupId, () -> takeWhenFree(world, groupId));
                    }
                });
    }

    private static void take(World world, ReplicationGroup group) {
        Backup backup = group.settings().backup();
        Node member = member(world, backup.snapshottingClusterId());
        String of = member == null ? group.id() : member.cacheClusterId();
        String name = "automatic." + of + "-" + MINUTE.format(world.now());
        String kmsKeyArn = group.settings().encryption().kmsKeyArn();
        Snapshot taken =
                CreateSnapshot.take(world, name, SnapshotSource.AUTOMATED, group, member, kmsKeyArn, Tags.NONE);
        keep(world, taken, backup);
    }

    /** When an automatic snapshot is deleted, if nobody deletes it before, as its group is backed up now. */
    public static Instant keptUntil(Snapshot snapshot, Backup backup) {
        return snapshot.nodeSnapshots().get(0).createTime().plus(Duration.ofDays(backup.retentionDays()));
    }

    private static @Nullable Node member(World world, @Nullable String cacheClusterId) {
        return cacheClusterId == null
                ? null
                : CacheClusters.in(world).get(cacheClusterId).node();
    }

    /** Deletes a snapshot, unless somebody is deleting it already. */
    private static void delete(World world, String name) {
        Snapshots.in(world)
                .find(name)
                .filter(snapshot ->
                        snapshot.status() == SnapshotStatus.AVAILABLE || snapshot.status() == SnapshotStatus.FAILED)
                .ifPresent(snapshot -> DeleteSnapshot.delete(world, snapshot));
    }

    /** The subject of a group's appointment with its snapshot window. */
    private static String window(String groupId) {
        return "snapshot-window/" + groupId;
    }
}
