package io.elasticachemock.engine.tagging;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.parameter.DefaultParameterGroups;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.reservation.ReservedNodes;
import io.elasticachemock.engine.serverless.ServerlessCache;
import io.elasticachemock.engine.serverless.ServerlessCacheStatus;
import io.elasticachemock.engine.serverless.ServerlessCaches;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.subnet.CacheSubnetGroups;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.user.User;
import io.elasticachemock.engine.user.UserGroup;
import io.elasticachemock.engine.user.UserGroupStatus;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.user.UserStatus;
import io.elasticachemock.engine.user.Users;
import io.elasticachemock.engine.wording.UncertainTagWording;
import io.elasticachemock.engine.world.World;
import java.util.Optional;

/**
 * What a tag operation's ResourceName stands for. The resource has to be there, and a group or cluster has to be
 * available, even for listing its tags (API reference, ListTagsForResource).
 */
record Taggable(ResourceType type, String name) {
    /**
     * Finds the resource that an ARN names.
     *
     * @throws ElastiCacheFault if the ARN is malformed or foreign, or the resource is not there or not available
     */
    static Taggable of(World world, String resourceName) {
        Arn arn = Arn.parse(resourceName, world.scope());
        String name = Identifiers.lowerCase(arn.name());
        switch (arn.type()) {
            case REPLICATION_GROUP -> checkAvailable(ReplicationGroups.in(world).get(name));
            case CLUSTER -> checkCluster(world, name);
            case SNAPSHOT -> Snapshots.in(world).get(name);
            case PARAMETER_GROUP -> checkParameterGroup(world, name);
            case SUBNET_GROUP -> checkSubnetGroup(world, name);
            case GLOBAL_REPLICATION_GROUP -> GlobalDatastores.in(world).get(name);
            case RESERVED_INSTANCE -> ReservedNodes.in(world).get(name);
            case SERVERLESS_CACHE -> checkServerless(ServerlessCaches.in(world).get(name));
            case SERVERLESS_CACHE_SNAPSHOT -> ServerlessCacheSnapshots.in(world).available(name);
            case USER ->
                checkActive(
                        Users.in(world).find(name).map(User::status).filter(UserStatus.ACTIVE::equals),
                        arn.type(),
                        name);
            case USER_GROUP ->
                checkActive(
                        UserGroups.in(world).find(name).map(UserGroup::status).filter(UserGroupStatus.ACTIVE::equals),
                        arn.type(),
                        name);
            default -> throw new ElastiCacheFault(notFound(arn.type()), name + " is not present");
        }
        return new Taggable(arn.type(), name);
    }

    private static void checkAvailable(ReplicationGroup group) {
        if (!group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    "Cluster not in available state to perform tagging operations.");
        }
    }

    private static void checkServerless(ServerlessCache cache) {
        boolean ready =
                cache.status() == ServerlessCacheStatus.AVAILABLE || cache.status() == ServerlessCacheStatus.MODIFYING;
        if (!ready) {
            throw ServerlessCaches.notAvailable();
        }
    }

    private static void checkCluster(World world, String name) {
        boolean available = CacheClusters.in(world)
                .find(name)
                .filter(member -> member.status() == CacheClusterStatus.AVAILABLE)
                .isPresent();
        if (!available) {
            throw new ElastiCacheFault(
                    Fault.CACHE_CLUSTER_NOT_FOUND_FAULT, name + " is either not present or not available.");
        }
    }

    private static void checkParameterGroup(World world, String name) {
        if (ParameterGroups.in(world).find(name).isEmpty()) {
            throw new ElastiCacheFault(Fault.CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT, name + " is not present");
        }
    }

    private static void checkSubnetGroup(World world, String name) {
        if (CacheSubnetGroups.in(world).find(name).isEmpty()) {
            throw new ElastiCacheFault(Fault.CACHE_SUBNET_GROUP_NOT_FOUND_FAULT, name + " is not present");
        }
    }

    private static void checkActive(Optional<?> active, ResourceType type, String name) {
        if (active.isEmpty()) {
            throw new ElastiCacheFault(notFound(type), name + " is not available for tagging");
        }
    }

    /** Where its tags are kept. Those of a global datastore are the same in every region. */
    TagBook book(World world) {
        return TagBook.in(
                type == ResourceType.GLOBAL_REPLICATION_GROUP
                        ? GlobalDatastores.in(world).homeOf(name)
                        : world);
    }

    /** Default parameter groups belong to AWS and bear no tags. */
    Taggable checkChangeable() {
        if (type == ResourceType.PARAMETER_GROUP
                && DefaultParameterGroups.find(name).isPresent()) {
            throw ElastiCacheFault.invalidParameterValue(UncertainTagWording.defaultGroupNotTaggable(name));
        }
        return this;
    }

    private static Fault notFound(ResourceType type) {
        return switch (type) {
            case SECURITY_GROUP -> Fault.CACHE_SECURITY_GROUP_NOT_FOUND_FAULT;
            case USER -> Fault.USER_NOT_FOUND_FAULT;
            case USER_GROUP -> Fault.USER_GROUP_NOT_FOUND_FAULT;
            case RESERVED_INSTANCE -> Fault.RESERVED_CACHE_NODE_NOT_FOUND_FAULT;
            default -> throw new IllegalStateException(type + " is looked up by itself");
        };
    }
}
