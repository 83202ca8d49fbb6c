package io.elasticachemock.engine.serverless;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.subnet.Subnet;
import io.elasticachemock.engine.subnet.Subnets;
import io.elasticachemock.engine.wording.UncertainServerlessWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the endpoint of a serverless cache is: in two or three subnets of one VPC, in different zones; by default in those of
 * the default VPC. The zones of subnets that nobody has declared are not known, and so not compared (API reference,
 * CreateServerlessCache).
 */
final class EndpointSubnets {
    private static final int LEAST = 2;
    private static final int MOST = 3;

    private EndpointSubnets() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue if they are not there or do not fit */
    static List<Subnet> resolve(World world, List<String> ids) {
        Subnets known = Subnets.in(world);
        if (ids.isEmpty()) {
            List<Subnet> byDefault = known.ofDefaultVpc();
            return byDefault.subList(0, Math.min(MOST, byDefault.size()));
        }
        List<Subnet> subnets = known.get(ids);
        if (subnets.size() < LEAST || subnets.size() > MOST) {
            throw invalidParameterValue(UncertainServerlessWording.serverlessSubnetCount(LEAST, MOST));
        }
        Subnet first = subnets.get(0);
        Set<String> zones = new TreeSet<>();
        for (Subnet subnet : subnets) {
            if (!subnet.vpcId().equals(first.vpcId())) {
                throw invalidParameterValue(
                        "Subnets " + first.id() + " and " + subnet.id() + " are not in the same VPC.");
            }
            if (!zones.add(subnet.availabilityZone()) && !known.declared().isEmpty()) {
                throw invalidParameterValue(
                        UncertainServerlessWording.serverlessSubnetsInOneZone(subnet.availabilityZone()));
            }
        }
        return subnets;
    }
}
