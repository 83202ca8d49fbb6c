package io.elasticachemock.engine.globaldatastore;

import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.reshard.ModifyReplicationGroupShardConfiguration;
import io.elasticachemock.engine.reshard.ReshardingConfiguration;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.SortedMap;

/**
 * What another number of node groups is for a member of a global datastore.
 *
 * @param configurations of new shards, by region
 * @param toRemove ids of shards; empty if those to retain are given, or none goes
 * @param toRetain ids of shards; empty if those to remove are given, or none goes
 */
record MemberResharding(
        int nodeGroupCount,
        SortedMap<String, List<ReshardingConfiguration>> configurations,
        List<String> toRemove,
        List<String> toRetain)
        implements Forwarding.Part {
    /** The command that it is. */
    ModifyReplicationGroupShardConfiguration command(World world, ReplicationGroup member) {
        return new ModifyReplicationGroupShardConfiguration(
                member.id(),
                nodeGroupCount,
                true,
                configurations.getOrDefault(world.scope().region(), List.of()),
                toRemove,
                toRetain);
    }

    @Override
    public boolean isDone(World world, ReplicationGroup member) {
        return command(world, member).isDone(member);
    }

    @Override
    public void begin(World world, ReplicationGroup member) {
        command(world, member).forwarded(world).apply();
    }

    @Override
    public boolean hasSucceeded(World world, ReplicationGroup member) {
        return isDone(world, member);
    }
}
