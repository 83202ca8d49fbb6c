package io.elasticachemock.engine.subnet;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which subnets there are, instead of those that were said before: others are unknown from then on. None means that any
 * well-formed id is taken again. It is no operation of AWS's, but a command like any other, so that a run with it can be
 * repeated. Subnet groups that are there keep their subnets.
 */
public record DeclareSubnets(List<Subnet> subnets) implements Command<Collection<Subnet>> {
    /** A command's lists do not change. */
    public DeclareSubnets {
        subnets = List.copyOf(subnets);
    }

    @Override
    public Accepted<Collection<Subnet>> validate(World world) {
        Set<String> ids = new TreeSet<>();
        List<String> zones = Regions.of(world.scope().region()).availabilityZones();
        for (Subnet subnet : subnets) {
            if (!ids.add(subnet.id())) {
                throw invalidParameterValue("The subnet '" + subnet.id() + "' is declared twice.");
            }
            if (!zones.contains(subnet.availabilityZone())) {
                throw invalidParameterValue("There is no availability zone '" + subnet.availabilityZone()
                        + "'. There are " + String.join(", ", zones) + ".");
            }
        }
        return () -> {
            Subnets.in(world).declare(subnets);
            return Subnets.in(world).declared();
        };
    }
}
