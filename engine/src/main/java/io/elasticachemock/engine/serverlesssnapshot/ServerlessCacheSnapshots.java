package io.elasticachemock.engine.serverlesssnapshot;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainServerlessWording;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The snapshots of serverless caches in one world. */
public final class ServerlessCacheSnapshots {
    private static final Kind<ServerlessCacheSnapshot> SNAPSHOTS = new Kind<>(
            "serverless-cache-snapshot",
            ServerlessCacheSnapshot::name,
            (before, after, report) -> ServerlessSnapshotStatus.LIFE_CYCLE.move(
                    before != null ? before.name() : after == null ? "" : after.name(),
                    before == null ? null : before.status(),
                    after == null ? null : after.status(),
                    report));

    private final World world;
    private final Resources<ServerlessCacheSnapshot> snapshots;

    private ServerlessCacheSnapshots(World world) {
        this.world = world;
        this.snapshots = world.resources(SNAPSHOTS);
    }

    /** The snapshots of a world. */
    public static ServerlessCacheSnapshots in(World world) {
        return new ServerlessCacheSnapshots(world);
    }

    /** All of them by name. */
    public NavigableMap<String, ServerlessCacheSnapshot> all() {
        return snapshots.all();
    }

    /** Those of a cache, by name. */
    public List<ServerlessCacheSnapshot> of(String cacheName) {
        return snapshots.all().values().stream()
                .filter(snapshot -> snapshot.cacheName().equals(cacheName))
                .toList();
    }

    /** A snapshot, if there is one of this name, in any case. */
    public Optional<ServerlessCacheSnapshot> find(String name) {
        return snapshots.find(Identifiers.lowerCase(name));
    }

    /**
     * A snapshot.
     *
     * @throws ElastiCacheFault ServerlessCacheSnapshotNotFoundFault
     */
    public ServerlessCacheSnapshot get(String name) {
        return find(name)
                .orElseThrow(() -> new ElastiCacheFault(
                        Fault.SERVERLESS_CACHE_SNAPSHOT_NOT_FOUND_FAULT,
                        "Serverless cache snapshot " + name + " not found."));
    }

    /**
     * A snapshot that nothing is done with at present.
     *
     * @throws ElastiCacheFault if there is none, or it is not available
     */
    public ServerlessCacheSnapshot available(String name) {
        ServerlessCacheSnapshot snapshot = get(name);
        if (!snapshot.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_SERVERLESS_CACHE_SNAPSHOT_STATE_FAULT,
                    UncertainServerlessWording.serverlessSnapshotNotAvailable());
        }
        return snapshot;
    }

    /**
     * A name for a new snapshot, in lower case.
     *
     * @param parameter what the request calls it
     * @throws ElastiCacheFault if it is malformed or taken
     */
    public String newName(String parameter, String name) {
        String checked = Identifiers.name(parameter, name);
        if (find(checked).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.SERVERLESS_CACHE_SNAPSHOT_ALREADY_EXISTS_FAULT,
                    "Serverless cache snapshot " + checked + " already exists.");
        }
        return checked;
    }

    /** A new snapshot, which is being created, with its tags. */
    public ServerlessCacheSnapshot add(ServerlessCacheSnapshot snapshot, Tags tags) {
        snapshots.put(snapshot);
        TagBook.in(world).set(ResourceType.SERVERLESS_CACHE_SNAPSHOT, snapshot.name(), tags);
        return snapshot;
    }

    /** A snapshot that was being created is written, and available. */
    public void written(String name, long bytes) {
        change(name, snapshot -> snapshot.written(bytes));
    }

    ServerlessCacheSnapshot change(String name, UnaryOperator<ServerlessCacheSnapshot> change) {
        ServerlessCacheSnapshot changed = change.apply(get(name));
        snapshots.put(changed);
        return changed;
    }

    void remove(String name) {
        snapshots.remove(name);
        TagBook.in(world).forget(ResourceType.SERVERLESS_CACHE_SNAPSHOT, name);
        world.works().forget(ServerlessSnapshotWork.of(name));
        world.appointments().cancel(Expiry.of(name));
    }
}
