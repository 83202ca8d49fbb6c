package io.elasticachemock.server.control;

import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import java.util.Locale;

/** The replication group, or the cache cluster outside any, that a control call is about: one of both is named. */
final class NamedGroup {
    private static final String GROUP = "replicationGroupId";
    private static final String CLUSTER = "cacheClusterId";

    private NamedGroup() {}

    /** @throws ControlRefusal if none or both are named, or it is not there */
    static ReplicationGroup in(World world, Members members) {
        String cluster = members.textOrNull(CLUSTER);
        if (cluster == null) {
            String id = members.text(GROUP);
            return ReplicationGroups.in(world).find(id).orElseThrow(() -> ControlRefusal.noGroup(id, world.scope()));
        }
        if (members.has(GROUP)) {
            throw ControlRefusal.badRequest("Give '" + GROUP + "' or '" + CLUSTER + "', not both.");
        }
        return cluster(world, cluster);
    }

    /** @throws ControlRefusal if there is no such cluster outside replication groups */
    static ReplicationGroup cluster(World world, String id) {
        return ReplicationGroups.in(world)
                .present(ReplicationGroup.idOfCluster(id.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> ControlRefusal.noCluster(id, world.scope()));
    }
}
