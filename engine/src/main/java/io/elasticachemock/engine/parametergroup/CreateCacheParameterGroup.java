package io.elasticachemock.engine.parametergroup;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.parameter.CustomParameterGroup;
import io.elasticachemock.engine.parameter.ParameterFamily;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainParameterWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * Creates a parameter group with the default values of a family. Its name is an identifier of up to 255 characters that
 * is free; an account has up to 300 groups of its own in a region (API reference, CreateCacheParameterGroup; user guide,
 * "Quotas for ElastiCache").
 */
public record CreateCacheParameterGroup(String name, String family, String description, Tags tags)
        implements Command<ParameterGroup> {
    @Override
    public Accepted<ParameterGroup> validate(World world) {
        ParameterGroups groups = ParameterGroups.in(world);
        String checkedName = Identifiers.name("CacheParameterGroupName", name);
        ParameterFamily checkedFamily = ParameterFamily.parse(family);
        if (groups.find(checkedName).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.CACHE_PARAMETER_GROUP_ALREADY_EXISTS_FAULT,
                    "Parameter group " + checkedName + " already exists");
        }
        int most = world.quotas().get(Quota.PARAMETER_GROUPS_PER_REGION);
        if (groups.custom().size() >= most) {
            throw new ElastiCacheFault(
                    Fault.CACHE_PARAMETER_GROUP_QUOTA_EXCEEDED_FAULT,
                    UncertainParameterWording.tooManyParameterGroups(most));
        }
        CustomParameterGroup group = CustomParameterGroup.of(checkedName, checkedFamily, description);
        return () -> {
            groups.put(group);
            TagBook.in(world).set(ResourceType.PARAMETER_GROUP, group.name(), tags);
            return group;
        };
    }
}
