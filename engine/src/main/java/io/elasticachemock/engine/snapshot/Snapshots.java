package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The snapshots of one world. */
public final class Snapshots {
    private static final Kind<Snapshot> SNAPSHOTS = new Kind<>(
            "snapshot",
            Snapshot::name,
            (before, after, report) -> SnapshotStatus.LIFE_CYCLE.move(
                    before != null ? before.name() : after != null ? after.name() : "",
                    before == null ? null : before.status(),
                    after == null ? null : after.status(),
                    report));

    private final World world;
    private final Resources<Snapshot> snapshots;

    private Snapshots(World world) {
        this.world = world;
        this.snapshots = world.resources(SNAPSHOTS);
    }

    /** The snapshots of a world. */
    public static Snapshots in(World world) {
        return new Snapshots(world);
    }

    /** The name of a snapshot's own work in the world's book. */
    static String work(String name) {
        return "snapshot/" + name;
    }

    /** The subject of a snapshot's appointment with the end of its retention. */
    static String retention(String name) {
        return "snapshot-retention/" + name;
    }

    /** All snapshots by name. */
    public NavigableMap<String, Snapshot> all() {
        return snapshots.all();
    }

    /** A snapshot, if there is one of this name; names are not case-sensitive. */
    public Optional<Snapshot> find(String name) {
        return snapshots.find(name.toLowerCase(Locale.ROOT));
    }

    /**
     * A snapshot.
     *
     * @throws ElastiCacheFault if there is none of this name
     */
    public Snapshot get(String name) {
        return find(name)
                .orElseThrow(
                        () -> new ElastiCacheFault(Fault.SNAPSHOT_NOT_FOUND_FAULT, "Snapshot " + name + " not found."));
    }

    void add(Snapshot snapshot) {
        snapshots.put(snapshot);
    }

    Snapshot change(String name, UnaryOperator<Snapshot> change) {
        Snapshot changed = change.apply(snapshots.find(name).orElseThrow());
        snapshots.put(changed);
        return changed;
    }

    void remove(String name) {
        snapshots.remove(name);
        world.works().forget(work(name));
        world.appointments().cancel(retention(name));
    }
}
