package io.elasticachemock.engine.subnet;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.wording.UncertainNetworkWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/** Deletes a subnet group that nothing is in; the default one stays (API reference, DeleteCacheSubnetGroup). */
public record DeleteCacheSubnetGroup(String name) implements Command<String> {
    @Override
    public Accepted<String> validate(World world) {
        CacheSubnetGroups groups = CacheSubnetGroups.in(world);
        CacheSubnetGroup group = groups.delete(name);
        if (group.name().equals(CacheSubnetGroup.DEFAULT)) {
            throw invalidParameterValue(UncertainNetworkWording.defaultSubnetGroupStays());
        }
        if (groups.users(group.name()).findAny().isPresent()) {
            throw new ElastiCacheFault(
                    Fault.CACHE_SUBNET_GROUP_IN_USE,
                    "Cache subnet group " + group.name() + " is currently in use by a cache cluster.");
        }
        return () -> {
            groups.remove(group.name());
            TagBook.in(world).forget(ResourceType.SUBNET_GROUP, group.name());
            return group.name();
        };
    }
}
