package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.modification.PendingChanges;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.serviceupdate.ReleaseServiceUpdate;
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates a replication group with a cache cluster outside any as its primary, which goes on with its data, its settings and
 * what waits for its window. It has to be a Redis cluster that is available, on nodes that can be copied. The group has no
 * replica yet, so nothing that needs one can be asked for (API reference, CreateReplicationGroup, PrimaryClusterId).
 */
public record CreateGroupAroundCluster(
        String id,
        String description,
        String primaryClusterId,
        @Nullable String engine,
        AvailabilityRequest availability,
        Tags tags)
        implements Command<ReplicationGroup> {

    @Override
    public Change<ReplicationGroup> validate(World world) {
        String checkedId = Identifiers.replicationGroupId("ReplicationGroupId", id);
        if (ReplicationGroups.in(world).find(checkedId).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.REPLICATION_GROUP_ALREADY_EXISTS_FAULT,
                    "Replication group with specified name already exists.");
        }
        CacheClusters.Member primary = CacheClusters.in(world).get(primaryClusterId);
        ReplicationGroup cluster = primary.group();
        checkCanBePrimary(primary);
        checkNeedsNoReplica();
        checkAvailable(primary);
        return () -> apply(world, checkedId, cluster);
    }

    private void checkCanBePrimary(CacheClusters.Member primary) {
        ReplicationGroup cluster = primary.group();
        String name = primary.node().cacheClusterId();
        if (!cluster.isStandalone()) {
            throw invalidParameterCombination(UncertainClusterWording.cannotBecomePrimary(
                    name, "belongs to replication group " + cluster.id() + " already"));
        }
        if (cluster.isMemcached()) {
            throw invalidParameterCombination(UncertainClusterWording.cannotBecomePrimary(name, "runs memcached"));
        }
        String runs = cluster.settings().software().version().engine().wireName();
        if (engine != null && !engine.equalsIgnoreCase(runs)) {
            throw invalidParameterCombination(UncertainClusterWording.cannotBecomePrimary(name, "runs " + runs));
        }
        if (!cluster.settings().hardware().nodeType().supportsReplication()) {
            throw invalidParameterCombination(UncertainClusterWording.cannotBecomePrimary(
                    name, "runs on " + cluster.settings().hardware().nodeType().name() + ", which has no replicas"));
        }
    }

    private void checkNeedsNoReplica() {
        if (Boolean.TRUE.equals(availability.automaticFailover())) {
            throw invalidParameterCombination(
                    "When using automatic failover, there must be at least 2 cache clusters in the replication group.");
        }
        if (Boolean.TRUE.equals(availability.multiAz())) {
            throw invalidParameterCombination(UncertainClusterWording.notWithPrimaryCluster("MultiAZEnabled"));
        }
    }

    private static void checkAvailable(CacheClusters.Member primary) {
        if (primary.status() != CacheClusterStatus.AVAILABLE || !primary.group().isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_CACHE_CLUSTER_STATE_FAULT,
                    UncertainClusterWording.cannotBecomePrimary(
                            primary.node().cacheClusterId(),
                            "has status " + primary.status().word()));
        }
    }

    private ReplicationGroup apply(World world, String checkedId, ReplicationGroup cluster) {
        Shard shard = cluster.shards().get(0);
        ReplicationGroup group = new ReplicationGroup(
                checkedId,
                description,
                world.now(),
                ReplicationGroupStatus.CREATING,
                List.of(Shard.creating(shard.id(), shard.slots(), shard.nodes()).with(shard.data())),
                cluster.settings(),
                cluster.queued(),
                cluster.applying(),
                null);
        ReplicationGroups groups = ReplicationGroups.in(world);
        groups.remove(cluster.id());
        groups.add(group);
        TagBook.in(world).set(ResourceType.REPLICATION_GROUP, checkedId, tags);
        ScheduledReplacements.in(world).handOver(cluster.id(), group);
        AutomaticSnapshots.handOver(world, cluster, group);
        PendingChanges.schedule(world, group);
        ReleaseServiceUpdate.offer(world, group);
        GroupWork work = new GroupWork(world, group, "CreateReplicationGroup");
        work.start(work.step(WorkKind.APPLY_SETTING, Effect.NONE, Effect.NONE), outcome -> {
            work.settle();
            work.report("Replication group " + checkedId + " created");
        });
        return group;
    }
}
