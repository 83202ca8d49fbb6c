package io.elasticachemock.engine.subnet;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.network.Vpc;
import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The subnets of one world. They belong to EC2, which is not simulated: unless somebody has declared which there are, there is
 * any that has a well-formed id, in the default VPC, in a zone that depends on the id alone. Once EC2 was asked for some, there is
 * what it has.
 */
public final class Subnets {
    private static final Pattern ID = Pattern.compile("subnet-[0-9a-zA-Z-]{1,64}");
    private static final List<NetworkType> ALL = List.of(NetworkType.values());
    private static final Kind<Subnet> DECLARED = new Kind<>("subnet", Subnet::id, (before, after, report) -> {});

    private static final Kind<Learned> LEARNED =
            new Kind<>("learned-subnets", same -> Learned.ALL, (before, after, report) -> {});

    private final World world;
    private final Resources<Subnet> declared;
    private final Resources<Learned> learned;

    private Subnets(World world) {
        this.world = world;
        this.declared = world.resources(DECLARED);
        this.learned = world.resources(LEARNED);
    }

    /** The subnets of a world. */
    public static Subnets in(World world) {
        return new Subnets(world);
    }

    /** Those that somebody has declared; empty if nobody has. */
    public Collection<Subnet> declared() {
        return declared.all().values();
    }

    /**
     * The subnets of these ids, each once.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue if one is not there
     */
    public List<Subnet> get(List<String> ids) {
        List<Subnet> subnets = new ArrayList<>();
        for (String id : ids.stream().distinct().toList()) {
            subnets.add(find(id).orElseThrow(() ->
                    invalidParameterValue("Some input subnets in :[" + String.join(", ", ids) + "] are invalid.")));
        }
        return subnets;
    }

    private Optional<Subnet> find(String id) {
        if (declared.size() > 0 || learned.find(Learned.ALL).isPresent()) {
            return declared.find(id);
        }
        return ID.matcher(id).matches() ? Optional.of(assumed(id)) : Optional.empty();
    }

    private Subnet assumed(String id) {
        List<String> zones = Regions.of(world.scope().region()).availabilityZones();
        int zone = world.laws()
                .seed()
                .draw("subnet", world.scope().account(), world.scope().region(), id)
                .nextInt(zones.size());
        return new Subnet(id, Vpc.in(world).id(), zones.get(zone), ALL);
    }

    /** One for each zone, of the default VPC. */
    public List<Subnet> ofDefaultVpc() {
        Vpc vpc = Vpc.in(world);
        String number = vpc.id().substring("vpc-".length());
        List<Subnet> subnets = new ArrayList<>();
        for (String zone : Regions.of(world.scope().region()).availabilityZones()) {
            subnets.add(new Subnet(
                    "subnet-" + number.substring(0, number.length() - 1) + zone.charAt(zone.length() - 1),
                    vpc.id(),
                    zone,
                    ALL));
        }
        return subnets;
    }

    /** Others than these may be known already; none is assumed to be there any more. */
    void learn(Collection<Subnet> found, Collection<String> missing) {
        learned.put(new Learned());
        found.forEach(declared::put);
        missing.forEach(declared::remove);
    }

    void declare(Collection<Subnet> subnets) {
        List.copyOf(declared.all().keySet()).forEach(declared::remove);
        subnets.forEach(declared::put);
    }

    /** That EC2 was asked. */
    private record Learned() {
        static final String ALL = "all";
    }
}
