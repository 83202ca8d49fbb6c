package io.elasticachemock.engine.subnet;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.wording.UncertainNetworkWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a subnet group another description, other subnets of its VPC, or both. A zone in which there are nodes keeps a subnet
 * (API reference, ModifyCacheSubnetGroup).
 *
 * @param description null for the present one
 * @param subnetIds empty for the present ones
 */
public record ModifyCacheSubnetGroup(String name, @Nullable String description, List<String> subnetIds)
        implements Command<CacheSubnetGroup> {
    /** A command's lists do not change. */
    public ModifyCacheSubnetGroup {
        subnetIds = List.copyOf(subnetIds);
    }

    @Override
    public Accepted<CacheSubnetGroup> validate(World world) {
        CacheSubnetGroups groups = CacheSubnetGroups.in(world);
        CacheSubnetGroup before = groups.get(name);
        if (before.name().equals(CacheSubnetGroup.DEFAULT)) {
            throw invalidParameterValue(UncertainNetworkWording.defaultSubnetGroupStays());
        }
        if (description == null && subnetIds.isEmpty()) {
            throw invalidParameterCombination("No modifications were requested");
        }
        List<Subnet> subnets = subnetIds.isEmpty() ? before.subnets() : SubnetRule.check(world, subnetIds);
        SubnetRule.checkSameVpc(before.subnets().get(0), subnets.get(0));
        CacheSubnetGroup after = new CacheSubnetGroup(
                before.name(), description == null ? before.description() : description, before.vpcId(), subnets);
        checkZones(groups, before, after);
        return () -> groups.put(after);
    }

    private static void checkZones(CacheSubnetGroups groups, CacheSubnetGroup before, CacheSubnetGroup after) {
        List<String> zones = after.availabilityZones();
        List<String> used = groups.users(before.name())
                .flatMap(group -> group.nodes())
                .map(Node::availabilityZone)
                .distinct()
                .toList();
        for (Subnet subnet : before.subnets()) {
            if (used.contains(subnet.availabilityZone()) && !zones.contains(subnet.availabilityZone())) {
                throw new ElastiCacheFault(Fault.SUBNET_IN_USE, UncertainNetworkWording.subnetInUse(subnet.id()));
            }
        }
    }
}
