package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.network.CacheSecurityGroups;
import io.elasticachemock.engine.network.SecurityGroups;
import io.elasticachemock.engine.network.Vpc;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.Settings.Network;
import io.elasticachemock.engine.subnet.CacheSubnetGroup;
import io.elasticachemock.engine.subnet.CacheSubnetGroups;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainNetworkWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the nodes shall be reached, as asked for.
 *
 * <p>They are in the VPC of their subnet group, by default {@code default}, and in that VPC's own security group; cache security
 * groups are for EC2-Classic and refused. IPv6 needs a Nitro node type and Redis 6.2 (API reference, CreateReplicationGroup).
 */
public record NetworkRequest(
        @Nullable String subnetGroup,
        List<String> securityGroupIds,
        List<String> cacheSecurityGroupNames,
        @Nullable Integer port,
        @Nullable NetworkType networkType,
        @Nullable IpDiscovery ipDiscovery) {
    private static final int LOWEST_PORT = 1150;
    private static final int HIGHEST_PORT = 65535;

    /** A command's lists do not change. */
    public NetworkRequest {
        securityGroupIds = List.copyOf(securityGroupIds);
        cacheSecurityGroupNames = List.copyOf(cacheSecurityGroupNames);
    }

    Network resolve(EngineVersion version, CacheNodeType nodeType, World world) {
        CacheSecurityGroups.refuse(cacheSecurityGroupNames, subnetGroup != null || !securityGroupIds.isEmpty());
        CacheSubnetGroup group = subnetGroup(world);
        Vpc vpc = Vpc.of(world, group.vpcId());
        SecurityGroups.check(securityGroupIds);
        int listening = port == null ? version.engine().usualPort() : port;
        if (listening < LOWEST_PORT || listening > HIGHEST_PORT) {
            throw invalidParameterValue(UncertainNetworkWording.portOutOfRange(listening, LOWEST_PORT, HIGHEST_PORT));
        }
        NetworkType type = type(version, nodeType);
        if (!group.supports(type)) {
            throw invalidParameterCombination(
                    UncertainNetworkWording.networkTypeNotInSubnets(type.name(), group.name()));
        }
        return new Network(
                listening,
                group.name(),
                vpc.id(),
                vpc.hostPart(),
                securityGroupIds.isEmpty() ? List.of(vpc.securityGroup()) : securityGroupIds,
                type,
                discovery(type));
    }

    /**
     * The world's region, with the zones only that the subnet group has subnets in.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault CacheSubnetGroupNotFoundFault
     */
    Region region(World world) {
        Region region = Regions.of(world.scope().region());
        return subnetGroup == null ? region : region.within(subnetGroup(world).availabilityZones());
    }

    /** @throws io.elasticachemock.engine.ElastiCacheFault CacheSubnetGroupNotFoundFault */
    private CacheSubnetGroup subnetGroup(World world) {
        return CacheSubnetGroups.in(world).get(subnetGroup == null ? CacheSubnetGroup.DEFAULT : subnetGroup);
    }

    private NetworkType type(EngineVersion version, CacheNodeType nodeType) {
        NetworkType type = networkType == null ? NetworkType.IPV4 : networkType;
        if (type != NetworkType.IPV4 && !(version.supports(Feature.IPV6) && nodeType.nitro())) {
            throw invalidParameterCombination(
                    UncertainNetworkWording.ipv6NotSupported(version.fullVersion(), nodeType.name()));
        }
        return type;
    }

    private IpDiscovery discovery(NetworkType type) {
        if (ipDiscovery == null) {
            return type == NetworkType.IPV6 ? IpDiscovery.IPV6 : IpDiscovery.IPV4;
        }
        return ipDiscovery.checkedIn(type);
    }
}
