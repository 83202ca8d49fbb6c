package io.elasticachemock.engine.network;

import io.elasticachemock.engine.endpoint.HostNames;
import io.elasticachemock.engine.world.World;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The VPC that every account has in every region, with its subnet group and security group.
 *
 * @param hostPart the six characters that host names in it share
 */
public record DefaultVpc(String id, String securityGroup, String hostPart) {
    /** The subnet group that ElastiCache makes of the default VPC's subnets. */
    public static final String SUBNET_GROUP = "default";

    /** The default VPC of a world; always the same for the same seed. */
    public static DefaultVpc in(World world) {
        return world.fixture(DefaultVpc.class, DefaultVpc::draw);
    }

    private static DefaultVpc draw(World world) {
        RandomGenerator chance = world.laws()
                .seed()
                .draw("default vpc", world.scope().account(), world.scope().region());
        return new DefaultVpc("vpc-" + hexadecimal(chance), "sg-" + hexadecimal(chance), HostNames.drawCode(chance));
    }

    private static String hexadecimal(RandomGenerator chance) {
        // EC2's ids have 17 hexadecimal digits.
        return "0" + HexFormat.of().toHexDigits(chance.nextLong());
    }
}
