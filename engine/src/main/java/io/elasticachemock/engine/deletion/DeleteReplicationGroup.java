package io.elasticachemock.engine.deletion;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Settings.Availability;
import io.elasticachemock.engine.replication.Settings.Backup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.serviceupdate.ReleaseServiceUpdate;
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.snapshot.SnapshotRules;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a replication group with its members. A final snapshot is taken from the primaries first, and the group goes
 * only when that is available; it is {@code deleting} all the while. If the snapshot fails the group stays. Its manual snapshots stay, its automatic ones are
 * deleted after it. If its primary is retained, only the replicas are deleted, and the primary goes on as a standalone
 * cluster (API reference, DeleteReplicationGroup).
 *
 * @param finalSnapshotIdentifier null for no snapshot
 */
public record DeleteReplicationGroup(
        String id, boolean retainPrimaryCluster, @Nullable String finalSnapshotIdentifier)
        implements Command<ReplicationGroup> {
    private static final String OPERATION = "DeleteReplicationGroup";

    /** Deletes all of it. */
    public DeleteReplicationGroup(String id, @Nullable String finalSnapshotIdentifier) {
        this(id, false, finalSnapshotIdentifier);
    }

    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        ReplicationGroup group = ReplicationGroups.in(world).get(id);
        group.checkChangesAlone();
        if (retainPrimaryCluster && finalSnapshotIdentifier != null) {
            throw invalidParameterCombination(UncertainSnapshotWording.finalSnapshotOfRetainedPrimary());
        }
        if (retainPrimaryCluster && group.isClusterEnabled()) {
            throw invalidParameterCombination(UncertainReplicaWording.onlyOnePrimaryIsRetained(group.id()));
        }
        // Of a group that could not be created there is nothing to save.
        boolean failed = group.status() == ReplicationGroupStatus.CREATE_FAILED && finalSnapshotIdentifier == null;
        if (!group.isAvailable() && !failed) {
            throw new ElastiCacheFault(Fault.INVALID_REPLICATION_GROUP_STATE_FAULT, whyNot(group));
        }
        if (finalSnapshotIdentifier == null) {
            boolean retains = retainPrimaryCluster && group.isAvailable();
            return () -> retains ? deleteReplicas(world, group) : Deletion.start(world, group, null);
        }
        String snapshot = SnapshotRules.newName(world, "FinalSnapshotIdentifier", finalSnapshotIdentifier);
        SnapshotRules.checkSupported(group);
        SnapshotRules.checkQuota(world, group, Shard::primary);
        return () -> Deletion.start(world, group, snapshot);
    }

    /** The group is busy, or only a member of it is (see {@link io.elasticachemock.engine.behaviour.Behaviour}). */
    private static String whyNot(ReplicationGroup group) {
        return group.status() == ReplicationGroupStatus.AVAILABLE
                ? "Cache cluster " + group.comingOrGoing().orElseThrow().cacheClusterId()
                        + " is not in a valid state to be deleted"
                : "Replication group " + group.id() + " has status "
                        + group.status().word() + " which is not valid for deletion.";
    }

    private static ReplicationGroup deleteReplicas(World world, ReplicationGroup group) {
        GroupWork work = new GroupWork(world, group, OPERATION);
        ReplicationGroup deleting = work.change(current -> current.in(ReplicationGroupStatus.DELETING)
                .withEachShard(shard -> shard.in(ShardStatus.DELETING)
                        .withEachNode(node -> node.isPrimary() ? node : node.in(CacheClusterStatus.DELETING))));
        Shard shard = group.shards().get(0);
        work.start(
                inParallel(shard.replicas(), node -> work.step(WorkKind.DELETE_NODE, shard, node, Effect.NONE)),
                outcome -> retainPrimary(world, ReplicationGroups.in(world).get(group.id())));
        return deleting;
    }

    private static void retainPrimary(World world, ReplicationGroup group) {
        Deletion.forgetClusters(world, group.shards().get(0).replicas());
        Deletion.forget(world, group);
        ReplicationGroup retained = standalone(group);
        ReplicationGroups.in(world).add(retained);
        ScheduledReplacements.in(world).handOver(group.id(), retained);
        AutomaticSnapshots.schedule(world, retained);
        ReleaseServiceUpdate.offer(world, retained);
    }

    /** The primary with the group's settings, but for what only a group can have. */
    private static ReplicationGroup standalone(ReplicationGroup group) {
        Shard shard = group.shards().get(0);
        Node primary = shard.primary().in(CacheClusterStatus.AVAILABLE);
        Settings settings = group.settings();
        Backup backup = settings.backup();
        String snapshotting = backup.retentionDays() > 0 ? primary.cacheClusterId() : null;
        return new ReplicationGroup(
                ReplicationGroup.idOfCluster(primary.cacheClusterId()),
                "",
                group.createTime(),
                ReplicationGroupStatus.AVAILABLE,
                List.of(shard.withNodes(List.of(primary)).in(ShardStatus.AVAILABLE)),
                settings.with(settings.encryption().withUserGroup(null))
                        .with(new Availability(AutomaticFailover.DISABLED, false, ClusterMode.DISABLED))
                        .with(new Backup(backup.window(), backup.retentionDays(), snapshotting)),
                Changes.NONE,
                Changes.NONE,
                null);
    }
}
