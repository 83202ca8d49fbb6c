package io.elasticachemock.engine.subnet;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.wording.UncertainNetworkWording;
import io.elasticachemock.engine.world.World;
import java.util.List;

/** A subnet group has up to 20 subnets, all of them of one VPC (API reference, CreateCacheSubnetGroup). */
final class SubnetRule {
    private SubnetRule() {}

    /**
     * The subnets that were asked for.
     *
     * @throws ElastiCacheFault if there are none, too many, or they cannot be together
     */
    static List<Subnet> check(World world, List<String> ids) {
        if (ids.isEmpty()) {
            throw invalidParameterValue("The parameter SubnetIds must be provided.");
        }
        List<Subnet> subnets = Subnets.in(world).get(ids);
        int most = world.quotas().get(Quota.SUBNETS_PER_SUBNET_GROUP);
        if (subnets.size() > most) {
            throw new ElastiCacheFault(
                    Fault.CACHE_SUBNET_QUOTA_EXCEEDED_FAULT, UncertainNetworkWording.tooManySubnets(most));
        }
        for (Subnet subnet : subnets) {
            checkSameVpc(subnets.get(0), subnet);
        }
        return subnets;
    }

    /** @throws ElastiCacheFault InvalidSubnet */
    static void checkSameVpc(Subnet one, Subnet other) {
        if (!one.vpcId().equals(other.vpcId())) {
            throw new ElastiCacheFault(
                    Fault.INVALID_SUBNET, "Subnets " + one.id() + " and " + other.id() + " are not in the same VPC.");
        }
    }
}
