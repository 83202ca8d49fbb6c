package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.user.CacheAttachments;
import io.elasticachemock.engine.user.CacheAttachments.Attachment;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The serverless caches of one world. */
public final class ServerlessCaches {
    private static final Kind<ServerlessCache> CACHES = new Kind<>(
            "serverless-cache",
            ServerlessCache::name,
            (before, after, report) -> ServerlessCacheStatus.LIFE_CYCLE.move(
                    before != null ? before.name() : after == null ? "" : after.name(),
                    before == null ? null : before.status(),
                    after == null ? null : after.status(),
                    report));

    private final World world;
    private final Resources<ServerlessCache> caches;

    private ServerlessCaches(World world) {
        this.world = world;
        this.caches = world.resources(CACHES);
    }

    /** The serverless caches of a world. */
    public static ServerlessCaches in(World world) {
        return new ServerlessCaches(world);
    }

    /** The name of a cache's work in the world's book. */
    public static String work(String name) {
        return "serverless-cache/" + name;
    }

    /** How many there are. */
    public int count() {
        return caches.size();
    }

    /** All of them by name. */
    public NavigableMap<String, ServerlessCache> all() {
        return caches.all();
    }

    /** A cache, if there is one of this name, in any case. */
    public Optional<ServerlessCache> find(String name) {
        return caches.find(Identifiers.lowerCase(name));
    }

    /**
     * A cache.
     *
     * @throws ElastiCacheFault ServerlessCacheNotFoundFault
     */
    public ServerlessCache get(String name) {
        return find(name)
                .orElseThrow(() -> new ElastiCacheFault(
                        Fault.SERVERLESS_CACHE_NOT_FOUND_FAULT, "Serverless cache " + name + " not found."));
    }

    /** Whether a cache is available, and no snapshot is being taken of it: nothing else can be done with it meanwhile. */
    public boolean isFree(ServerlessCache cache) {
        return cache.status() == ServerlessCacheStatus.AVAILABLE && !isBusy(cache.name());
    }

    boolean isBusy(String name) {
        return world.works().isBusy(work(name));
    }

    /**
     * A cache that shall be modified, backed up or deleted.
     *
     * @throws ElastiCacheFault if there is none, or it is not free
     */
    ServerlessCache free(String name) {
        ServerlessCache cache = get(name);
        if (!isFree(cache)) {
            throw notAvailable();
        }
        return cache;
    }

    /** The refusal of what an available cache is needed for. */
    public static ElastiCacheFault notAvailable() {
        return new ElastiCacheFault(
                Fault.INVALID_SERVERLESS_CACHE_STATE_FAULT,
                "Serverless cache is not in an available state to perform the requested action.");
    }

    ServerlessCache put(ServerlessCache cache) {
        caches.put(cache);
        CacheAttachments attachments = CacheAttachments.in(world);
        attachments.followedBy(ServerlessUserUpdate::begin);
        attachments.put(new Attachment(
                cache.name(), cache.userGroups(), cache.settings().version()));
        return cache;
    }

    ServerlessCache change(String name, UnaryOperator<ServerlessCache> change) {
        return put(change.apply(get(name)));
    }

    void remove(String name) {
        caches.remove(name);
        CacheAttachments.in(world).remove(name);
        world.works().forget(work(name));
    }
}
