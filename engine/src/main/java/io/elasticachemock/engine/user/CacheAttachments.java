package io.elasticachemock.engine.user;

import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which user groups serverless caches use. The package of the caches is built on this one, which does not know it: so each cache
 * says here what it uses, whenever that changes, and how it takes over what users and user groups become.
 */
public final class CacheAttachments {
    private final NavigableMap<String, Attachment> byCache = new TreeMap<>();

    private CacheAttachments() {}

    /** The attachments of a world. */
    public static CacheAttachments in(World world) {
        return world.fixture(CacheAttachments.class, same -> new CacheAttachments());
    }

    /** Makes it the attachment of its cache, instead of the one that there was. */
    public void put(Attachment attachment) {
        byCache.put(attachment.cacheName(), attachment);
    }

    /** Forgets a cache that is gone. */
    public void remove(String cacheName) {
        byCache.remove(cacheName);
    }

    /** Those of a user group, by the caches' names. */
    Stream<Attachment> of(String userGroupId) {
        return byCache.values().stream()
                .filter(attachment -> attachment.userGroupIds().contains(userGroupId));
    }

    /**
     * What one cache uses.
     *
     * @param userGroupIds the user group that it has and the one that it will have, if any
     * @param version which it runs
     * @param follow has the cache take over a change, which an operation of this name made
     */
    public record Attachment(
            String cacheName, List<String> userGroupIds, EngineVersion version, Consumer<String> follow) {
        /** An attachment's lists do not change. */
        public Attachment {
            userGroupIds = List.copyOf(userGroupIds);
        }
    }
}
