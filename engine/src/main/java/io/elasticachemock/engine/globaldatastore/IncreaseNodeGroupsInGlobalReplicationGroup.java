package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds node groups to every member of a global datastore with cluster mode, to the secondaries first, each as by resharding it
 * alone (API reference, IncreaseNodeGroupsInGlobalReplicationGroup).
 *
 * @param configurations zones of new shards; AWS chooses in regions that are left out
 */
public record IncreaseNodeGroupsInGlobalReplicationGroup(
        String id, int nodeGroupCount, boolean applyImmediately, List<RegionalConfiguration> configurations)
        implements Command<GlobalDatastore> {
    private static final String OPERATION = "IncreaseNodeGroupsInGlobalReplicationGroup";

    /** A command's lists do not change. */
    public IncreaseNodeGroupsInGlobalReplicationGroup {
        configurations = List.copyOf(configurations);
    }

    @Override
    public Accepted<GlobalDatastore> validate(World world) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        GlobalDatastore datastore = datastores.get(id);
        if (!applyImmediately) {
            throw invalidParameterValue(UncertainReplicaWording.mustApplyImmediately());
        }
        Forwarding.checkPossible(world, datastore);
        MemberResharding resharding = new MemberResharding(
                nodeGroupCount, RegionalConfiguration.byRegion(datastore, configurations), List.of(), List.of());
        NodeGroupCount.check(world, datastore, nodeGroupCount, "greater", present -> present < nodeGroupCount);
        Set<List<String>> newShards = new LinkedHashSet<>();
        for (GlobalMember member : datastore.members()) {
            World its = datastores.worldOf(member);
            ReplicationGroup group = datastores.group(member);
            if (!resharding.isDone(its, group)) {
                resharding.command(its, group).forwarded(its);
                newShards.add(resharding.command(its, group).newShards(its, group));
            }
        }
        if (newShards.size() > 1) {
            throw invalidParameterCombination(UncertainGlobalWording.regionsDisagreeOnNodeGroups());
        }
        return () -> Forwarding.begin(world, datastore.id(), OPERATION, true, resharding);
    }
}
