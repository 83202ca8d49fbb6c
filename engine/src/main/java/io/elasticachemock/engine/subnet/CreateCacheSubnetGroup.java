package io.elasticachemock.engine.subnet;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainNetworkWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/** Creates a subnet group; its name is stored in lower case (API reference, CreateCacheSubnetGroup). */
public record CreateCacheSubnetGroup(String name, String description, List<String> subnetIds, Tags tags)
        implements Command<CacheSubnetGroup> {
    /** A command's lists do not change. */
    public CreateCacheSubnetGroup {
        subnetIds = List.copyOf(subnetIds);
    }

    @Override
    public Accepted<CacheSubnetGroup> validate(World world) {
        CacheSubnetGroups groups = CacheSubnetGroups.in(world);
        String checkedName = Identifiers.name("CacheSubnetGroupName", name);
        if (groups.find(checkedName).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.CACHE_SUBNET_GROUP_ALREADY_EXISTS_FAULT,
                    "Cache subnet group " + checkedName + " already exists.");
        }
        List<Subnet> subnets = SubnetRule.check(world, subnetIds);
        int most = world.quotas().get(Quota.SUBNET_GROUPS_PER_REGION);
        if (groups.count() >= most) {
            throw new ElastiCacheFault(
                    Fault.CACHE_SUBNET_GROUP_QUOTA_EXCEEDED_FAULT, UncertainNetworkWording.tooManySubnetGroups(most));
        }
        CacheSubnetGroup group =
                new CacheSubnetGroup(checkedName, description, subnets.get(0).vpcId(), subnets);
        return () -> {
            TagBook.in(world).set(ResourceType.SUBNET_GROUP, group.name(), tags);
            return groups.put(group);
        };
    }
}
