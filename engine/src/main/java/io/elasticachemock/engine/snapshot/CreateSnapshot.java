package io.elasticachemock.engine.snapshot;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.KmsKeys;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.replication.BusyMembers;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes a snapshot of a replication group, from one node of each shard, a replica if there is one; or of one member of a
 * group without cluster mode. The source has to be available and is {@code snapshotting} meanwhile (API reference,
 * CreateSnapshot).
 *
 * @param replicationGroupId null if a cache cluster is named
 * @param cacheClusterId null if a replication group is named
 * @param tags of the snapshot; none for those of the source
 */
public record CreateSnapshot(
        String name,
        @Nullable String replicationGroupId,
        @Nullable String cacheClusterId,
        @Nullable String kmsKeyId,
        Tags tags)
        implements Command<Snapshot> {

    @Override
    public Accepted<Snapshot> validate(World world) {
        if (replicationGroupId != null && cacheClusterId != null) {
            throw invalidParameterCombination("Only one of CacheClusterId or ReplicationGroupId can be provided.");
        }
        String newName = SnapshotRules.newName(world, "SnapshotName", name);
        if (replicationGroupId != null) {
            return ofGroup(world, newName, ReplicationGroups.in(world).get(replicationGroupId));
        }
        if (cacheClusterId != null) {
            return ofMember(world, newName, CacheClusters.in(world).get(cacheClusterId));
        }
        throw invalidParameterCombination("One of CacheClusterId or ReplicationGroupId must be provided.");
    }

    private Accepted<Snapshot> ofGroup(World world, String newName, ReplicationGroup group) {
        BusyMembers.check(group, UncertainWording::clusterNotAvailable);
        if (!group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    UncertainWording.groupNotAvailable(
                            group.id(), group.status().word()));
        }
        SnapshotRules.checkSupported(group);
        SnapshotRules.checkQuota(world, group, Shard::snapshotSource);
        String kmsKeyArn = kmsKeyArn(world, group);
        return () -> take(world, newName, SnapshotSource.MANUAL, group, null, kmsKeyArn, tags);
    }

    private Accepted<Snapshot> ofMember(World world, String newName, CacheClusters.Member member) {
        ReplicationGroup group = member.group();
        Node node = member.node();
        SnapshotRules.checkSupported(group);
        if (group.isClusterEnabled()) {
            throw invalidParameterCombination(UncertainSnapshotWording.snapshotNeedsGroup(node.cacheClusterId()));
        }
        if (node.status() != CacheClusterStatus.AVAILABLE) {
            throw new ElastiCacheFault(
                    Fault.INVALID_CACHE_CLUSTER_STATE_FAULT,
                    UncertainWording.clusterNotAvailable(
                            node.cacheClusterId(), node.status().word()));
        }
        BusyMembers.check(group, UncertainWording::clusterNotAvailable);
        if (!group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_CACHE_CLUSTER_STATE_FAULT,
                    UncertainWording.groupNotAvailable(
                            group.name(), group.status().word()));
        }
        int most = world.quotas().get(Quota.MANUAL_SNAPSHOTS_PER_NODE_AND_DAY);
        ManualSnapshots.check(
                world,
                node.cacheClusterId(),
                "The maximum number of manual snapshots for this node taken within 24 hours has been reached its quota"
                        + " of " + most);
        String kmsKeyArn = kmsKeyArn(world, group);
        return () -> take(world, newName, SnapshotSource.MANUAL, group, node, kmsKeyArn, tags);
    }

    private @Nullable String kmsKeyArn(World world, ReplicationGroup group) {
        return kmsKeyId == null ? group.settings().encryption().kmsKeyArn() : KmsKeys.arn(kmsKeyId, world.scope());
    }

    /**
     * Begins to take a snapshot that may be taken.
     *
     * @param member the member that it is taken of; null for the whole group
     * @param tags of the snapshot; none for those of its source
     */
    static Snapshot take(
            World world,
            String newName,
            SnapshotSource source,
            ReplicationGroup group,
            @Nullable Node member,
            @Nullable String kmsKeyArn,
            Tags tags) {
        Function<Shard, Node> nodeOf = member == null ? Shard::snapshotSource : shard -> member;
        GroupWork work = new GroupWork(world, group, "CreateSnapshot");
        SnapshotWork snapshotWork = new SnapshotWork(world, newName, source, work);
        Snapshot snapshot = snapshotWork.begin(group, member, kmsKeyArn, nodeOf);
        TagBook book = TagBook.in(world);
        Tags ofSource = member == null
                ? book.get(ResourceType.REPLICATION_GROUP, group.id())
                : book.get(ResourceType.CLUSTER, member.cacheClusterId());
        book.set(ResourceType.SNAPSHOT, newName, tags.isEmpty() ? ofSource : tags);
        work.change(current -> current.in(ReplicationGroupStatus.SNAPSHOTTING)
                .withEachShard(shard -> shard.withNode(
                        nodeOf.apply(shard).cacheClusterId(), node -> node.in(CacheClusterStatus.SNAPSHOTTING))));
        work.start(snapshotWork.plan(group, nodeOf), outcome -> {
            if (outcome.kind() == Outcome.Kind.FAILED) {
                snapshotWork.fail();
            }
            work.settle();
        });
        return snapshot;
    }
}
