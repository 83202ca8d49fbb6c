package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.COPY_SERVERLESS_CACHE_SNAPSHOT;
import static io.elasticachemock.server.query.Operations.CREATE_SERVERLESS_CACHE_SNAPSHOT;
import static io.elasticachemock.server.query.Operations.DELETE_SERVERLESS_CACHE_SNAPSHOT;
import static io.elasticachemock.server.query.Operations.DESCRIBE_SERVERLESS_CACHE_SNAPSHOTS;
import static io.elasticachemock.server.query.Operations.EXPORT_SERVERLESS_CACHE_SNAPSHOT;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.serverless.CreateServerlessCacheSnapshot;
import io.elasticachemock.engine.serverless.ServerlessSnapshotFilter;
import io.elasticachemock.engine.serverlesssnapshot.CopyServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.DeleteServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ExportServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.ServerlessSnapshotView;
import software.amazon.awssdk.services.elasticache.model.CopyServerlessCacheSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.CopyServerlessCacheSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteServerlessCacheSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteServerlessCacheSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeServerlessCacheSnapshotsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeServerlessCacheSnapshotsResponse;
import software.amazon.awssdk.services.elasticache.model.ExportServerlessCacheSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.ExportServerlessCacheSnapshotResponse;

/** What can be done with snapshots of serverless caches. */
final class ServerlessSnapshotActions {
    private final Simulation simulation;

    private ServerlessSnapshotActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        ServerlessSnapshotActions snapshots = new ServerlessSnapshotActions(simulation);
        actions.on(CREATE_SERVERLESS_CACHE_SNAPSHOT, snapshots::create)
                .on(DESCRIBE_SERVERLESS_CACHE_SNAPSHOTS, snapshots::describe)
                .on(COPY_SERVERLESS_CACHE_SNAPSHOT, snapshots::copy)
                .on(EXPORT_SERVERLESS_CACHE_SNAPSHOT, snapshots::export)
                .on(DELETE_SERVERLESS_CACHE_SNAPSHOT, snapshots::delete);
    }

    private CreateServerlessCacheSnapshotResponse create(Scope scope, CreateServerlessCacheSnapshotRequest request) {
        ServerlessCacheSnapshot created = simulation.execute(
                scope,
                new CreateServerlessCacheSnapshot(
                        request.serverlessCacheSnapshotName(),
                        request.serverlessCacheName(),
                        request.kmsKeyId(),
                        RequestedTags.of(request.tags())));
        return CreateServerlessCacheSnapshotResponse.builder()
                .serverlessCacheSnapshot(ServerlessSnapshotView.of(scope, created))
                .build();
    }

    private DescribeServerlessCacheSnapshotsResponse describe(
            Scope scope, DescribeServerlessCacheSnapshotsRequest request) {
        Paging paging =
                Paging.of(DESCRIBE_SERVERLESS_CACHE_SNAPSHOTS, request.maxResults(), Paging.FIFTY, request.nextToken());
        World world = simulation.world(scope);
        ServerlessSnapshotFilter filter = new ServerlessSnapshotFilter(
                request.serverlessCacheSnapshotName(), request.serverlessCacheName(), request.snapshotType());
        Page<ServerlessCacheSnapshot> page = paging.of(filter.find(world).iterator(), ServerlessCacheSnapshot::name);
        return DescribeServerlessCacheSnapshotsResponse.builder()
                .serverlessCacheSnapshots(page.each(snapshot -> ServerlessSnapshotView.of(scope, snapshot)))
                .nextToken(page.marker())
                .build();
    }

    private CopyServerlessCacheSnapshotResponse copy(Scope scope, CopyServerlessCacheSnapshotRequest request) {
        ServerlessCacheSnapshot copy = simulation.execute(
                scope,
                new CopyServerlessCacheSnapshot(
                        request.sourceServerlessCacheSnapshotName(),
                        request.targetServerlessCacheSnapshotName(),
                        request.kmsKeyId(),
                        RequestedTags.of(request.tags())));
        return CopyServerlessCacheSnapshotResponse.builder()
                .serverlessCacheSnapshot(ServerlessSnapshotView.of(scope, copy))
                .build();
    }

    private ExportServerlessCacheSnapshotResponse export(Scope scope, ExportServerlessCacheSnapshotRequest request) {
        ServerlessCacheSnapshot exporting = simulation.execute(
                scope,
                new ExportServerlessCacheSnapshot(request.serverlessCacheSnapshotName(), request.s3BucketName()));
        return ExportServerlessCacheSnapshotResponse.builder()
                .serverlessCacheSnapshot(ServerlessSnapshotView.of(scope, exporting))
                .build();
    }

    private DeleteServerlessCacheSnapshotResponse delete(Scope scope, DeleteServerlessCacheSnapshotRequest request) {
        ServerlessCacheSnapshot deleting =
                simulation.execute(scope, new DeleteServerlessCacheSnapshot(request.serverlessCacheSnapshotName()));
        return DeleteServerlessCacheSnapshotResponse.builder()
                .serverlessCacheSnapshot(ServerlessSnapshotView.of(scope, deleting))
                .build();
    }
}
