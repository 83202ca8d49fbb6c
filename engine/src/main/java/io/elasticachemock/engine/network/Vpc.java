package io.elasticachemock.engine.network;

import io.elasticachemock.engine.endpoint.HostNames;
import io.elasticachemock.engine.world.World;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * A VPC, of which ElastiCache needs little: an account has one in each region by default, and may have others.
 *
 * @param securityGroup what caches in it get if no security group is named
 * @param hostPart the six characters that host names in it share
 */
public record Vpc(String id, String securityGroup, String hostPart) {
    /** The default VPC of a world; always the same for the same seed. */
    public static Vpc in(World world) {
        return world.fixture(Vpc.class, Vpc::draw);
    }

    /** Another VPC of a world, of which only the id is known; always the same for the same seed. */
    public static Vpc of(World world, String id) {
        Vpc byDefault = in(world);
        if (byDefault.id().equals(id)) {
            return byDefault;
        }
        RandomGenerator chance = world.laws()
                .seed()
                .draw("vpc", world.scope().account(), world.scope().region(), id);
        return new Vpc(id, "sg-" + hexadecimal(chance), HostNames.drawCode(chance));
    }

    private static Vpc draw(World world) {
        RandomGenerator chance = world.laws()
                .seed()
                .draw("default vpc", world.scope().account(), world.scope().region());
        return new Vpc("vpc-" + hexadecimal(chance), "sg-" + hexadecimal(chance), HostNames.drawCode(chance));
    }

    private static String hexadecimal(RandomGenerator chance) {
        // EC2's ids have 17 hexadecimal digits.
        return "0" + HexFormat.of().toHexDigits(chance.nextLong());
    }
}
