package io.elasticachemock.server.view;

import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.world.World;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.GlobalNodeGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupMember;

/**
 * A global datastore. What it runs on and how it is protected is told of its primary; it has node groups with cluster mode,
 * and its members are listed when somebody asks for them (API reference, GlobalReplicationGroup).
 */
public final class GlobalReplicationGroupView {
    private GlobalReplicationGroupView() {}

    /** The datastore with its members. */
    public static GlobalReplicationGroup withMembers(World world, GlobalDatastore datastore) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        return view(world, datastore)
                .members(datastore.members().stream()
                        .map(member -> member(member, datastores.group(member)))
                        .toList())
                .build();
    }

    /** The datastore without its members. */
    public static GlobalReplicationGroup of(World world, GlobalDatastore datastore) {
        return view(world, datastore).build();
    }

    private static GlobalReplicationGroup.Builder view(World world, GlobalDatastore datastore) {
        ReplicationGroup primary = GlobalDatastores.in(world).primaryOf(datastore);
        Settings settings = primary.settings();
        return GlobalReplicationGroup.builder()
                .globalReplicationGroupId(datastore.id())
                .globalReplicationGroupDescription(datastore.description())
                .status(datastore.status().word())
                .cacheNodeType(settings.hardware().nodeType().name())
                .engine(settings.software().version().engine().wireName())
                .engineVersion(settings.software().version().fullVersion())
                .members(List.of())
                .clusterEnabled(primary.isClusterEnabled())
                .globalNodeGroups(primary.isClusterEnabled() ? nodeGroups(datastore, primary) : List.of())
                .authTokenEnabled(settings.encryption().authTokens() != null)
                .transitEncryptionEnabled(settings.encryption().inTransit())
                .atRestEncryptionEnabled(settings.encryption().atRest())
                .arn(Arn.of(world.scope(), ResourceType.GLOBAL_REPLICATION_GROUP, datastore.id())
                        .toString());
    }

    private static List<GlobalNodeGroup> nodeGroups(GlobalDatastore datastore, ReplicationGroup primary) {
        return primary.shards().stream()
                .map(shard -> GlobalNodeGroup.builder()
                        .globalNodeGroupId(datastore.id() + "-" + shard.id())
                        .slots(shard.slots().count() == 0 ? null : shard.slots().toString())
                        .build())
                .toList();
    }

    private static GlobalReplicationGroupMember member(GlobalMember member, ReplicationGroup group) {
        return GlobalReplicationGroupMember.builder()
                .replicationGroupId(member.replicationGroupId())
                .replicationGroupRegion(member.region())
                .role(member.role().name())
                .automaticFailover(Words.sdk(
                        AutomaticFailoverStatus.class,
                        group.settings().availability().automaticFailover()))
                .status(member.status().word())
                .build();
    }
}
