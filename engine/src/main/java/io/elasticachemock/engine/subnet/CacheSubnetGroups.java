package io.elasticachemock.engine.subnet;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.network.Vpc;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The subnet groups of one world: that of the default VPC, and those that somebody created. */
public final class CacheSubnetGroups {
    private static final Kind<CacheSubnetGroup> GROUPS =
            new Kind<>("cache-subnet-group", CacheSubnetGroup::name, (before, after, report) -> {});

    private final World world;
    private final Resources<CacheSubnetGroup> groups;

    private CacheSubnetGroups(World world) {
        this.world = world;
        this.groups = world.resources(GROUPS);
    }

    /** The subnet groups of a world. */
    public static CacheSubnetGroups in(World world) {
        return new CacheSubnetGroups(world);
    }

    /** All of them by name, the default one among them. */
    public SortedMap<String, CacheSubnetGroup> all() {
        SortedMap<String, CacheSubnetGroup> all = new TreeMap<>(groups.all());
        all.put(CacheSubnetGroup.DEFAULT, ofDefaultVpc());
        return all;
    }

    /** How many were created. */
    int count() {
        return groups.size();
    }

    /** A subnet group, if there is one of this name, in any case. */
    public Optional<CacheSubnetGroup> find(String name) {
        String key = Identifiers.lowerCase(name);
        return key.equals(CacheSubnetGroup.DEFAULT) ? Optional.of(ofDefaultVpc()) : groups.find(key);
    }

    /**
     * A subnet group.
     *
     * @throws ElastiCacheFault CacheSubnetGroupNotFoundFault
     */
    public CacheSubnetGroup get(String name) {
        return find(name).orElseThrow(() -> notFound("Cache subnet group " + name + " not found."));
    }

    /**
     * A subnet group that shall be deleted; AWS has another text for it.
     *
     * @throws ElastiCacheFault CacheSubnetGroupNotFoundFault
     */
    CacheSubnetGroup delete(String name) {
        return find(name).orElseThrow(() -> notFound("Cache Subnet Group " + name + " does not exist."));
    }

    /** The zones that nodes of a group can be launched in. */
    public static List<String> zonesOf(World world, ReplicationGroup group) {
        return in(world).get(group.settings().network().subnetGroup()).availabilityZones();
    }

    /** The replication groups, and clusters outside them, that are in a subnet group. */
    Stream<ReplicationGroup> users(String name) {
        return ReplicationGroups.in(world)
                .withStandalone()
                .filter(group -> group.settings().network().subnetGroup().equals(name));
    }

    CacheSubnetGroup put(CacheSubnetGroup group) {
        groups.put(group);
        return group;
    }

    void remove(String name) {
        groups.remove(name);
    }

    private CacheSubnetGroup ofDefaultVpc() {
        return world.fixture(
                        DefaultGroup.class,
                        same -> new DefaultGroup(new CacheSubnetGroup(
                                CacheSubnetGroup.DEFAULT,
                                "Default CacheSubnetGroup",
                                Vpc.in(world).id(),
                                Subnets.in(world).ofDefaultVpc())))
                .group();
    }

    private static ElastiCacheFault notFound(String message) {
        return new ElastiCacheFault(Fault.CACHE_SUBNET_GROUP_NOT_FOUND_FAULT, message);
    }

    private record DefaultGroup(CacheSubnetGroup group) {}
}
