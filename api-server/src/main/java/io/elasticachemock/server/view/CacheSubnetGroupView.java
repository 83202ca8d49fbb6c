package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.subnet.CacheSubnetGroup;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.NetworkType;
import software.amazon.awssdk.services.elasticache.model.Subnet;
import software.amazon.awssdk.services.elasticache.model.SubnetOutpost;

/** A subnet group (API reference, CacheSubnetGroup). */
public final class CacheSubnetGroupView {
    private CacheSubnetGroupView() {}

    /** The subnet group with its subnets. */
    public static software.amazon.awssdk.services.elasticache.model.CacheSubnetGroup of(
            Scope scope, CacheSubnetGroup group) {
        return software.amazon.awssdk.services.elasticache.model.CacheSubnetGroup.builder()
                .cacheSubnetGroupName(group.name())
                .cacheSubnetGroupDescription(group.description())
                .vpcId(group.vpcId())
                .subnets(group.subnets().stream()
                        .map(CacheSubnetGroupView::subnet)
                        .toList())
                .arn(Arn.of(scope, ResourceType.SUBNET_GROUP, group.name()).toString())
                .supportedNetworkTypes(types(group.networkTypes()))
                .build();
    }

    private static Subnet subnet(io.elasticachemock.engine.subnet.Subnet subnet) {
        return Subnet.builder()
                .subnetIdentifier(subnet.id())
                .subnetAvailabilityZone(zone -> zone.name(subnet.availabilityZone()))
                .subnetOutpost(SubnetOutpost.builder().build())
                .supportedNetworkTypes(types(subnet.networkTypes()))
                .build();
    }

    private static List<NetworkType> types(List<io.elasticachemock.engine.replication.NetworkType> types) {
        return types.stream().map(type -> Words.sdk(NetworkType.class, type)).toList();
    }
}
