package io.elasticachemock.engine.subnet;

import io.elasticachemock.engine.replication.NetworkType;
import java.util.List;

/**
 * A subnet of a VPC.
 *
 * @param networkTypes which it supports
 */
public record Subnet(String id, String vpcId, String availabilityZone, List<NetworkType> networkTypes) {
    /** A subnet's lists do not change. */
    public Subnet {
        networkTypes = List.copyOf(networkTypes);
    }
}
