package io.elasticachemock.engine.parametergroup;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.parameter.CustomParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * Deletes a parameter group that no cluster uses. Default groups cannot be deleted: their names are no identifiers (API
 * reference, DeleteCacheParameterGroup).
 */
public record DeleteCacheParameterGroup(String name) implements Command<String> {
    @Override
    public Accepted<String> validate(World world) {
        Identifiers.identifier("CacheParameterGroupName", name);
        CustomParameterGroup group = ParameterGroups.in(world).delete(name);
        if (!ParameterGroupUsers.of(world, group.name()).isEmpty()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_CACHE_PARAMETER_GROUP_STATE_FAULT,
                    "One or more cache clusters are still members of this parameter group " + group.name()
                            + ", so the group cannot be deleted.");
        }
        return () -> {
            ParameterGroups.in(world).remove(group.name());
            TagBook.in(world).forget(ResourceType.PARAMETER_GROUP, group.name());
            return group.name();
        };
    }
}
