package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.identifier.KmsKeys;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies a snapshot that is available; it is {@code copying} meanwhile, and its copy {@code creating}. The copy is a manual
 * snapshot, whatever its source is, and so stays when that goes. It is written of no node, so no node's quota counts it (API
 * reference, CopySnapshot).
 *
 * @param kmsKeyId null for the source's
 * @param tags of the copy; none for those of the source
 */
public record CopySnapshot(
        String sourceName, String targetName, @Nullable String kmsKeyId, Tags tags) implements Command<Snapshot> {
    private static final String OPERATION = "CopySnapshot";

    @Override
    public Accepted<Snapshot> validate(World world) {
        Snapshot source = Snapshots.in(world).get(sourceName);
        String target = SnapshotRules.newName(world, "TargetSnapshotName", targetName);
        if (source.status() != SnapshotStatus.AVAILABLE) {
            throw new ElastiCacheFault(
                    Fault.INVALID_SNAPSHOT_STATE_FAULT,
                    UncertainSnapshotWording.snapshotNotAvailableToRead(
                            source.name(), source.status().word()));
        }
        String kmsKeyArn = kmsKeyId == null ? source.kmsKeyArn() : KmsKeys.arn(kmsKeyId, world.scope());
        return () -> apply(world, source, target, kmsKeyArn);
    }

    private Snapshot apply(World world, Snapshot source, String target, @Nullable String kmsKeyArn) {
        Snapshots snapshots = Snapshots.in(world);
        List<NodeSnapshot> unwritten =
                source.nodeSnapshots().stream().map(NodeSnapshot::unwritten).toList();
        Snapshot copy = new Snapshot(
                target,
                SnapshotStatus.CREATING,
                SnapshotSource.MANUAL,
                source.origin(),
                source.member(),
                kmsKeyArn,
                unwritten);
        snapshots.add(copy);
        snapshots.change(source.name(), current -> current.in(SnapshotStatus.COPYING));
        TagBook book = TagBook.in(world);
        book.set(ResourceType.SNAPSHOT, target, tags.isEmpty() ? book.get(ResourceType.SNAPSHOT, source.name()) : tags);
        world.works()
                .start(
                        Snapshots.work(target),
                        SnapshotSteps.step(world, OPERATION, WorkKind.COPY_SNAPSHOT, source, target, Effect.NONE),
                        outcome -> conclude(world, source, target));
        return copy;
    }

    private static void conclude(World world, Snapshot source, String target) {
        Snapshots snapshots = Snapshots.in(world);
        snapshots.change(target, copy -> copy.holding(source.nodeSnapshots()).in(SnapshotStatus.AVAILABLE));
        snapshots.change(source.name(), current -> current.in(SnapshotStatus.AVAILABLE));
        AutomaticSnapshots.readToTheEnd(world, source);
    }
}
