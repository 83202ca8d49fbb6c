package io.elasticachemock.engine.serverlesssnapshot;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.wording.UncertainServerlessWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.regex.Pattern;

/**
 * Writes a snapshot of Valkey or Redis that is available to a bucket in S3; it is {@code exporting} meanwhile. S3 is not
 * simulated: any bucket with a well-formed name is taken to be there, and nothing is written to it (API reference,
 * ExportServerlessCacheSnapshot).
 */
public record ExportServerlessCacheSnapshot(String name, String bucketName)
        implements Command<ServerlessCacheSnapshot> {
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    @Override
    public Accepted<ServerlessCacheSnapshot> validate(World world) {
        ServerlessCacheSnapshots snapshots = ServerlessCacheSnapshots.in(world);
        ServerlessCacheSnapshot snapshot = snapshots.available(name);
        Engine engine = snapshot.version().engine();
        if (engine == Engine.MEMCACHED) {
            throw invalidParameterValue(UncertainServerlessWording.exportNotSupported(engine.wireName()));
        }
        if (!BUCKET.matcher(bucketName).matches()) {
            throw invalidParameterValue("The S3 bucket " + bucketName + " does not exist.");
        }
        return () -> {
            ServerlessCacheSnapshot exporting =
                    snapshots.change(snapshot.name(), current -> current.in(ServerlessSnapshotStatus.EXPORTING));
            ServerlessSnapshotWork.start(
                    world, "ExportServerlessCacheSnapshot", WorkKind.EXPORT_SNAPSHOT, snapshot, snapshot.name(), () -> {
                        snapshots.change(snapshot.name(), current -> current.in(ServerlessSnapshotStatus.AVAILABLE));
                        Expiry.enforce(world, snapshot.name());
                    });
            return exporting;
        };
    }
}
