package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.wording.UncertainShardWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.Collections;
import java.util.List;

/**
 * Removes node groups from every member of a global datastore, from the primary first, each as by resharding it alone. Which of
 * them go has to be said (API reference, DecreaseNodeGroupsInGlobalReplicationGroup).
 *
 * @param toRemove ids of global node groups; empty if those to retain are given
 * @param toRetain ids of global node groups; empty if those to remove are given
 */
public record DecreaseNodeGroupsInGlobalReplicationGroup(
        String id, int nodeGroupCount, boolean applyImmediately, List<String> toRemove, List<String> toRetain)
        implements Command<GlobalDatastore> {
    private static final String OPERATION = "DecreaseNodeGroupsInGlobalReplicationGroup";

    /** A command's lists do not change. */
    public DecreaseNodeGroupsInGlobalReplicationGroup {
        toRemove = List.copyOf(toRemove);
        toRetain = List.copyOf(toRetain);
    }

    @Override
    public Accepted<GlobalDatastore> validate(World world) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        GlobalDatastore datastore = datastores.get(id);
        if (!applyImmediately) {
            throw invalidParameterValue(UncertainReplicaWording.mustApplyImmediately());
        }
        if (nodeGroupCount < 1) {
            throw invalidParameterValue(UncertainShardWording.nodeGroupCountTooSmall(nodeGroupCount));
        }
        Forwarding.checkPossible(world, datastore);
        NodeGroupCount.check(world, datastore, nodeGroupCount, "less", present -> present > nodeGroupCount);
        MemberResharding resharding = new MemberResharding(
                nodeGroupCount,
                Collections.emptySortedMap(),
                shards(world, datastore, toRemove),
                shards(world, datastore, toRetain));
        for (GlobalMember member : datastore.members()) {
            World its = datastores.worldOf(member);
            ReplicationGroup group = datastores.group(member);
            if (group.shards().size() != nodeGroupCount) {
                resharding.command(its, group).forwarded(its);
            }
        }
        return () -> Forwarding.begin(world, datastore.id(), OPERATION, false, resharding);
    }

    /** The shards that global node groups are in every member. */
    private static List<String> shards(World world, GlobalDatastore datastore, List<String> nodeGroups) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        List<String> present = datastore.members().stream()
                .flatMap(member -> datastores.group(member).shards().stream())
                .map(Shard::id)
                .toList();
        String prefix = datastore.id() + "-";
        return nodeGroups.stream()
                .map(nodeGroup -> {
                    String name = Identifiers.lowerCase(nodeGroup);
                    if (!name.startsWith(prefix) || !present.contains(name.substring(prefix.length()))) {
                        throw invalidParameterValue(
                                UncertainGlobalWording.globalNodeGroupNotFound(nodeGroup, datastore.id()));
                    }
                    return name.substring(prefix.length());
                })
                .toList();
    }
}
