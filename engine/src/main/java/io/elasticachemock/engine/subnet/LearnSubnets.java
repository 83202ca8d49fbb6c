package io.elasticachemock.engine.subnet;

import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.Collection;
import java.util.List;

/**
 * Says what EC2 was found to have of some subnets, beside what is known already: from then on none is assumed to be there. It is
 * no operation of AWS's, but a command like any other, so that a run with it can be repeated. Those in zones that the region does
 * not have are left out.
 *
 * @param found those that are there
 * @param missing the ids of those that are not
 */
public record LearnSubnets(List<Subnet> found, List<String> missing) implements Command<Collection<Subnet>> {
    /** A command's lists do not change. */
    public LearnSubnets {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    @Override
    public Accepted<Collection<Subnet>> validate(World world) {
        List<String> zones = Regions.of(world.scope().region()).availabilityZones();
        List<Subnet> usable = found.stream()
                .filter(subnet -> zones.contains(subnet.availabilityZone()))
                .toList();
        return () -> {
            Subnets.in(world).learn(usable, missing);
            return Subnets.in(world).declared();
        };
    }
}
