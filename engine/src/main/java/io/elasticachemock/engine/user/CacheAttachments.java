package io.elasticachemock.engine.user;

import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which user groups serverless caches use. The package of the caches is built on this one, which does not know it: so each cache
 * says here what it uses, whenever that changes, and a follower has caches take over what users and user groups become.
 */
public final class CacheAttachments {
    private final NavigableMap<String, Attachment> byCache = new TreeMap<>();

    private final World world;
    private @Nullable Follower follower;

    private CacheAttachments(World world) {
        this.world = world;
    }

    /** The attachments of a world. */
    public static CacheAttachments in(World world) {
        return world.fixture(CacheAttachments.class, CacheAttachments::new);
    }

    /** From now on, this one has the caches of the world take over what changes. */
    public void followedBy(Follower next) {
        follower = next;
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

    /** Has the caches that a user group is attached to take over a change, which an operation of this name made. */
    void flow(String userGroupId, String operation) {
        if (follower != null) {
            for (Attachment attachment : of(userGroupId).toList()) {
                follower.follow(world, attachment.cacheName(), operation);
            }
        }
    }

    /** Has a cache take over what its user group has become. */
    @FunctionalInterface
    public interface Follower {
        /** Begins that. The operation is the one that changed the users or the user group. */
        void follow(World world, String cacheName, String operation);
    }

    /**
     * What one cache uses.
     *
     * @param userGroupIds the user group that it has and the one that it will have, if any
     * @param version which it runs
     */
    public record Attachment(String cacheName, List<String> userGroupIds, EngineVersion version) {
        /** An attachment's lists do not change. */
        public Attachment {
            userGroupIds = List.copyOf(userGroupIds);
        }
    }
}
