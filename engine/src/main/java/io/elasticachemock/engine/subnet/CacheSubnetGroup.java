package io.elasticachemock.engine.subnet;

import io.elasticachemock.engine.replication.NetworkType;
import java.util.List;
import java.util.stream.Stream;

/** Subnets of one VPC in which nodes are launched. */
public record CacheSubnetGroup(String name, String description, String vpcId, List<Subnet> subnets) {
    /** The name of the one that ElastiCache makes of the default VPC's subnets. */
    public static final String DEFAULT = "default";

    /** A subnet group's lists do not change. */
    public CacheSubnetGroup {
        subnets = List.copyOf(subnets);
    }

    /** The zones that it has subnets in, in alphabetical order. */
    public List<String> availabilityZones() {
        return subnets.stream()
                .map(Subnet::availabilityZone)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether nodes in it can have addresses of a type. */
    public boolean supports(NetworkType type) {
        for (Subnet subnet : subnets) {
            if (!subnet.networkTypes().contains(type)) {
                return false;
            }
        }
        return true;
    }

    /** The network types that all its subnets support. */
    public List<NetworkType> networkTypes() {
        return Stream.of(NetworkType.values()).filter(this::supports).toList();
    }
}
