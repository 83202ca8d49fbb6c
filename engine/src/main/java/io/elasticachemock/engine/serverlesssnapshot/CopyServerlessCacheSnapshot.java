package io.elasticachemock.engine.serverlesssnapshot;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.identifier.KmsKeys;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Copies a snapshot that is available; it is {@code copying} meanwhile, and its copy {@code creating}. The copy is a manual
 * snapshot, whatever its source is, and so stays when that goes; it counts as one of its cache (API reference,
 * CopyServerlessCacheSnapshot).
 *
 * @param kmsKeyId null for the source's
 * @param tags of the copy; none for those of the source
 */
public record CopyServerlessCacheSnapshot(
        String sourceName, String targetName, @Nullable String kmsKeyId, Tags tags)
        implements Command<ServerlessCacheSnapshot> {
    @Override
    public Accepted<ServerlessCacheSnapshot> validate(World world) {
        ServerlessCacheSnapshots snapshots = ServerlessCacheSnapshots.in(world);
        ServerlessCacheSnapshot source = snapshots.get(sourceName);
        String target = snapshots.newName("TargetServerlessCacheSnapshotName", targetName);
        snapshots.available(sourceName);
        ManualServerlessSnapshots.check(world, source.cacheName());
        String kmsKeyArn = kmsKeyId == null ? source.kmsKeyArn() : KmsKeys.arn(kmsKeyId, world.scope());
        return () -> apply(world, source, target, kmsKeyArn);
    }

    private ServerlessCacheSnapshot apply(
            World world, ServerlessCacheSnapshot source, String target, @Nullable String kmsKeyArn) {
        ServerlessCacheSnapshots snapshots = ServerlessCacheSnapshots.in(world);
        ServerlessCacheSnapshot copy = new ServerlessCacheSnapshot(
                target,
                ServerlessSnapshotType.MANUAL,
                ServerlessSnapshotStatus.CREATING,
                kmsKeyArn,
                world.now(),
                null,
                null,
                source.cacheName(),
                source.version());
        Tags ofSource = TagBook.in(world).get(ResourceType.SERVERLESS_CACHE_SNAPSHOT, source.name());
        snapshots.add(copy, tags.isEmpty() ? ofSource : tags);
        ManualServerlessSnapshots.count(world, source.cacheName());
        snapshots.change(source.name(), current -> current.in(ServerlessSnapshotStatus.COPYING));
        ServerlessSnapshotWork.start(
                world, "CopyServerlessCacheSnapshot", WorkKind.COPY_SNAPSHOT, source, target, () -> {
                    Long bytes = source.bytes();
                    snapshots.written(target, bytes == null ? 0 : bytes);
                    snapshots.change(source.name(), current -> current.in(ServerlessSnapshotStatus.AVAILABLE));
                    Expiry.enforce(world, source.name());
                });
        return copy;
    }
}
