package io.elasticachemock.engine.data;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.global.GlobalData;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.GlobalRole;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.scaling.MemoryRule;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Says how large the data of a shard is. It is no operation of AWS's: it stands for what clients of the cache write. A shard
 * holds no more than its node type does, but for what is reserved. What the primary of a global datastore holds flows to its
 * secondaries.
 *
 * @param replicationGroupId of a cluster outside groups, {@link ReplicationGroup#idOfCluster}
 * @param shard null for each shard of the group
 */
public record SetData(String replicationGroupId, @Nullable String shard, DataSet data)
        implements Command<ReplicationGroup> {
    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        ReplicationGroups groups = ReplicationGroups.in(world);
        ReplicationGroup group = groups.present(replicationGroupId).orElseGet(() -> groups.get(replicationGroupId));
        if (shard != null && group.shards().stream().noneMatch(each -> each.id().equals(shard))) {
            throw invalidParameterValue("There is no shard '" + shard + "' in "
                    + (group.isStandalone() ? "cache cluster" : "replication group") + " '" + group.name()
                    + "'. There are "
                    + group.shards().stream().map(Shard::id).toList() + ".");
        }
        if (group.global() != null && group.global().role() == GlobalRole.SECONDARY) {
            throw invalidParameterValue("Replication group '" + group.id() + "' is a secondary of global datastore '"
                    + group.global().globalReplicationGroupId()
                    + "', which takes no writes. Set the data of its primary.");
        }
        long capacity = MemoryRule.capacity(group.settings().hardware().nodeType());
        if (data.bytes() > capacity) {
            throw invalidParameterValue("A shard on "
                    + group.settings().hardware().nodeType().name() + " holds at most " + capacity
                    + " bytes of data, not " + data.bytes() + ".");
        }
        return () -> {
            ReplicationGroup changed = groups.change(
                    group.id(),
                    current -> current.withEachShard(
                            each -> shard == null || each.id().equals(shard) ? each.with(data) : each));
            if (changed.global() != null) {
                String datastore = changed.global().globalReplicationGroupId();
                GlobalData.flow(world, GlobalDatastores.in(world).get(datastore));
            }
            return changed;
        };
    }
}
