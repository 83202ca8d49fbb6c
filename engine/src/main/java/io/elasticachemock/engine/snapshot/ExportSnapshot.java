package io.elasticachemock.engine.snapshot;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Exports a snapshot that is available to a bucket in S3, a file for each shard; it is {@code exporting} meanwhile, and there is
 * no copy of it in ElastiCache. Data tiering has no exports. S3 is not simulated: any bucket with a well-formed name is taken to
 * be there, and nothing is written to it but the files' names, which must be new (API reference, CopySnapshot, TargetBucket).
 *
 * @param targetName what the files are called, which differ by {@code -0001} and so on
 */
public record ExportSnapshot(String sourceName, String targetName, String bucket) implements Command<Snapshot> {
    private static final String OPERATION = "CopySnapshot";
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Kind<File> FILES = new Kind<>("exported-file", File::id, (before, after, report) -> {});

    @Override
    public Accepted<Snapshot> validate(World world) {
        Snapshot source = Snapshots.in(world).get(sourceName);
        String name = Identifiers.name("TargetSnapshotName", targetName);
        if (source.status() != SnapshotStatus.AVAILABLE) {
            throw new ElastiCacheFault(
                    Fault.INVALID_SNAPSHOT_STATE_FAULT,
                    UncertainSnapshotWording.snapshotNotAvailableToRead(
                            source.name(), source.status().word()));
        }
        if (source.origin().settings().hardware().dataTiering()) {
            throw invalidParameterCombination(UncertainClusterWording.exportOfTieredData(source.name()));
        }
        if (!BUCKET.matcher(bucket).matches()) {
            throw invalidParameterValue("The S3 bucket " + bucket + " does not exist.");
        }
        List<File> files = source.nodeSnapshots().stream()
                .map(shard -> new File(bucket, String.format(Locale.ROOT, "%s-%s.rdb", name, shard.nodeGroupId())))
                .toList();
        for (File file : files) {
            if (world.resources(FILES).find(file.id()).isPresent()) {
                throw invalidParameterValue(
                        "The S3 bucket " + bucket + " already contains an object with key " + file.key() + ".");
            }
        }
        return () -> apply(world, source, files);
    }

    private static Snapshot apply(World world, Snapshot source, List<File> files) {
        Snapshots snapshots = Snapshots.in(world);
        Snapshot exporting = snapshots.change(source.name(), current -> current.in(SnapshotStatus.EXPORTING));
        files.forEach(world.resources(FILES)::put);
        world.works()
                .start(
                        Snapshots.work(source.name()),
                        SnapshotSteps.step(
                                world, OPERATION, WorkKind.EXPORT_SNAPSHOT, source, source.name(), Effect.NONE),
                        outcome -> {
                            snapshots.change(source.name(), current -> current.in(SnapshotStatus.AVAILABLE));
                            AutomaticSnapshots.readToTheEnd(world, source);
                        });
        return exporting;
    }

    private record File(String bucket, String key) {
        String id() {
            return bucket + "/" + key;
        }
    }
}
