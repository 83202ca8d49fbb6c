package io.elasticachemock.server.action;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.server.query.Operations.COPY_SNAPSHOT;
import static io.elasticachemock.server.query.Operations.CREATE_SNAPSHOT;
import static io.elasticachemock.server.query.Operations.DELETE_SNAPSHOT;
import static io.elasticachemock.server.query.Operations.DESCRIBE_SNAPSHOTS;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.snapshot.CopySnapshot;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.snapshot.DeleteSnapshot;
import io.elasticachemock.engine.snapshot.ExportSnapshot;
import io.elasticachemock.engine.snapshot.Snapshot;
import io.elasticachemock.engine.snapshot.SnapshotFilter;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;
import io.elasticachemock.server.query.GivenMembers;
import io.elasticachemock.server.view.KeptViews;
import io.elasticachemock.server.view.SnapshotView;
import software.amazon.awssdk.services.elasticache.model.CopySnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.CopySnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.CreateSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.CreateSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeSnapshotsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeSnapshotsResponse;

/** What can be done with snapshots. */
final class SnapshotActions {
    private final Simulation simulation;
    private final KeptViews<software.amazon.awssdk.services.elasticache.model.Snapshot> views;
    private final KeptViews<software.amazon.awssdk.services.elasticache.model.Snapshot> viewsWithConfiguration;

    private SnapshotActions(Simulation simulation, Fragments fragments) {
        this.simulation = simulation;
        this.views = new KeptViews<>(fragments, world -> Snapshots.in(world).all());
        this.viewsWithConfiguration =
                new KeptViews<>(fragments, world -> Snapshots.in(world).all());
    }

    static void add(Actions actions, Simulation simulation, Fragments fragments) {
        SnapshotActions snapshots = new SnapshotActions(simulation, fragments);
        actions.on(CREATE_SNAPSHOT, snapshots::create)
                .on(DESCRIBE_SNAPSHOTS, snapshots::describe)
                .on(COPY_SNAPSHOT, snapshots::copy)
                .on(DELETE_SNAPSHOT, snapshots::delete);
    }

    private CreateSnapshotResponse create(Scope scope, CreateSnapshotRequest request) {
        Snapshot created = simulation.execute(
                scope,
                new CreateSnapshot(
                        request.snapshotName(),
                        request.replicationGroupId(),
                        request.cacheClusterId(),
                        request.kmsKeyId(),
                        RequestedTags.of(request.tags())));
        return CreateSnapshotResponse.builder()
                .snapshot(SnapshotView.of(scope, created))
                .build();
    }

    private DescribeSnapshotsResponse describe(Scope scope, DescribeSnapshotsRequest request) {
        World world = simulation.world(scope);
        Paging paging = Paging.of(DESCRIBE_SNAPSHOTS, request.maxRecords(), Paging.FIFTY, request.marker());
        SnapshotFilter filter = new SnapshotFilter(
                request.snapshotName(),
                request.replicationGroupId(),
                request.cacheClusterId(),
                request.snapshotSource());
        Page<Snapshot> page = paging.of(filter.find(world, paging.after()).iterator(), Snapshot::name);
        boolean withConfiguration = Boolean.TRUE.equals(request.showNodeGroupConfig());
        return DescribeSnapshotsResponse.builder()
                .snapshots(page.each(snapshot -> view(world, snapshot, withConfiguration)))
                .marker(page.marker())
                .build();
    }

    private CopySnapshotResponse copy(Scope scope, CopySnapshotRequest request) {
        Snapshot answered = request.targetBucket() == null
                ? simulation.execute(
                        scope,
                        new CopySnapshot(
                                request.sourceSnapshotName(),
                                request.targetSnapshotName(),
                                request.kmsKeyId(),
                                RequestedTags.of(request.tags())))
                : simulation.execute(scope, export(request));
        return CopySnapshotResponse.builder()
                .snapshot(SnapshotView.of(scope, answered))
                .build();
    }

    /** @throws io.elasticachemock.engine.ElastiCacheFault if what only a copy in ElastiCache has is asked for too */
    private static ExportSnapshot export(CopySnapshotRequest request) {
        CopySnapshotRequest allowed = CopySnapshotRequest.builder()
                .sourceSnapshotName(request.sourceSnapshotName())
                .targetSnapshotName(request.targetSnapshotName())
                .targetBucket(request.targetBucket())
                .build();
        GivenMembers.beside(COPY_SNAPSHOT, request, allowed).ifPresent(name -> {
            throw invalidParameterCombination(UncertainClusterWording.notWithTargetBucket(name));
        });
        return new ExportSnapshot(request.sourceSnapshotName(), request.targetSnapshotName(), request.targetBucket());
    }

    private DeleteSnapshotResponse delete(Scope scope, DeleteSnapshotRequest request) {
        Snapshot deleting = simulation.execute(scope, new DeleteSnapshot(request.snapshotName()));
        return DeleteSnapshotResponse.builder()
                .snapshot(SnapshotView.of(scope, deleting))
                .build();
    }

    private software.amazon.awssdk.services.elasticache.model.Snapshot view(
            World world, Snapshot snapshot, boolean withConfiguration) {
        return withConfiguration
                ? viewsWithConfiguration.of(
                        world,
                        snapshot.name(),
                        snapshot,
                        () -> SnapshotView.withNodeGroupConfiguration(world.scope(), snapshot))
                : views.of(world, snapshot.name(), snapshot, () -> SnapshotView.of(world.scope(), snapshot));
    }
}
