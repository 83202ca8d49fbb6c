package io.elasticachemock.engine.global;

import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;

/** Secondaries hold what their primary holds, shard by shard. */
public final class GlobalData {
    private GlobalData() {}

    /** Brings what the primary of a datastore holds to all that copy it. */
    public static void flow(World world, GlobalDatastore datastore) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        ReplicationGroup primary = datastores.primaryOf(datastore);
        datastore
                .secondaries()
                .filter(member -> member.status() == GlobalMemberStatus.ASSOCIATED)
                .forEach(member -> copy(primary, datastores.worldOf(member), member.replicationGroupId()));
    }

    static void copy(ReplicationGroup primary, World world, String id) {
        ReplicationGroups.in(world)
                .change(
                        id,
                        current -> current.withEachShard(shard -> primary.shards().stream()
                                .filter(source -> source.id().equals(shard.id()))
                                .findFirst()
                                .map(source -> shard.with(source.data()))
                                .orElse(shard)));
    }
}
