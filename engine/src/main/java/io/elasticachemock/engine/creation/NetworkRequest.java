package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.network.CacheSecurityGroups;
import io.elasticachemock.engine.network.DefaultVpc;
import io.elasticachemock.engine.network.SecurityGroups;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.Settings.Network;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the nodes shall be reached, as asked for.
 *
 * <p>The account has a default VPC with the subnet group {@code default} and one security group; cache security groups
 * are for EC2-Classic and refused. IPv6 needs a Nitro node type and Redis 6.2 (API reference, CreateReplicationGroup).
 */
public record NetworkRequest(
        @Nullable String subnetGroup,
        List<String> securityGroupIds,
        List<String> cacheSecurityGroupNames,
        @Nullable Integer port,
        @Nullable NetworkType networkType,
        @Nullable IpDiscovery ipDiscovery) {
    private static final int DEFAULT_PORT = 6379;
    private static final int LOWEST_PORT = 1150;
    private static final int HIGHEST_PORT = 65535;

    /** A command's lists do not change. */
    public NetworkRequest {
        securityGroupIds = List.copyOf(securityGroupIds);
        cacheSecurityGroupNames = List.copyOf(cacheSecurityGroupNames);
    }

    Network resolve(EngineVersion version, CacheNodeType nodeType, World world) {
        CacheSecurityGroups.refuse(cacheSecurityGroupNames, subnetGroup != null || !securityGroupIds.isEmpty());
        DefaultVpc vpc = DefaultVpc.in(world);
        String group = subnetGroup == null ? DefaultVpc.SUBNET_GROUP : subnetGroup.toLowerCase(Locale.ROOT);
        if (!group.equals(DefaultVpc.SUBNET_GROUP)) {
            throw new ElastiCacheFault(
                    Fault.CACHE_SUBNET_GROUP_NOT_FOUND_FAULT, "Cache subnet group " + subnetGroup + " not found.");
        }
        SecurityGroups.check(securityGroupIds);
        int listening = port == null ? DEFAULT_PORT : port;
        if (listening < LOWEST_PORT || listening > HIGHEST_PORT) {
            throw invalidParameterValue(UncertainWording.portOutOfRange(listening, LOWEST_PORT, HIGHEST_PORT));
        }
        NetworkType type = type(version, nodeType);
        return new Network(
                listening,
                group,
                vpc.id(),
                vpc.hostPart(),
                securityGroupIds.isEmpty() ? List.of(vpc.securityGroup()) : securityGroupIds,
                type,
                discovery(type));
    }

    private NetworkType type(EngineVersion version, CacheNodeType nodeType) {
        NetworkType type = networkType == null ? NetworkType.IPV4 : networkType;
        if (type != NetworkType.IPV4 && !(version.supports(Feature.IPV6) && nodeType.nitro())) {
            throw invalidParameterCombination(
                    UncertainWording.ipv6NotSupported(version.fullVersion(), nodeType.name()));
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
