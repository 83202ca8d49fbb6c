package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.BATCH_APPLY_UPDATE_ACTION;
import static io.elasticachemock.server.query.Operations.BATCH_STOP_UPDATE_ACTION;
import static io.elasticachemock.server.query.Operations.DESCRIBE_SERVICE_UPDATES;
import static io.elasticachemock.server.query.Operations.DESCRIBE_UPDATE_ACTIONS;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.serviceupdate.BatchApplyUpdateAction;
import io.elasticachemock.engine.serviceupdate.BatchResult;
import io.elasticachemock.engine.serviceupdate.BatchStopUpdateAction;
import io.elasticachemock.engine.serviceupdate.ServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ServiceUpdateStatus;
import io.elasticachemock.engine.serviceupdate.ServiceUpdates;
import io.elasticachemock.engine.serviceupdate.Unprocessed;
import io.elasticachemock.engine.serviceupdate.UpdateAction;
import io.elasticachemock.engine.serviceupdate.UpdateActions;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.FaultTable;
import io.elasticachemock.server.view.ServiceUpdateView;
import io.elasticachemock.server.view.UpdateActionView;
import io.elasticachemock.server.view.Words;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.elasticache.model.BatchApplyUpdateActionRequest;
import software.amazon.awssdk.services.elasticache.model.BatchApplyUpdateActionResponse;
import software.amazon.awssdk.services.elasticache.model.BatchStopUpdateActionRequest;
import software.amazon.awssdk.services.elasticache.model.BatchStopUpdateActionResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeServiceUpdatesRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeServiceUpdatesResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeUpdateActionsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeUpdateActionsResponse;
import software.amazon.awssdk.services.elasticache.model.ProcessedUpdateAction;
import software.amazon.awssdk.services.elasticache.model.UnprocessedUpdateAction;
import software.amazon.awssdk.services.elasticache.model.UpdateActionStatus;

/** What can be done with service updates. */
final class ServiceUpdateActions {
    private final Simulation simulation;

    private ServiceUpdateActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        ServiceUpdateActions updates = new ServiceUpdateActions(simulation);
        actions.on(DESCRIBE_SERVICE_UPDATES, updates::describe)
                .on(DESCRIBE_UPDATE_ACTIONS, updates::describeActions)
                .on(BATCH_APPLY_UPDATE_ACTION, updates::apply)
                .on(BATCH_STOP_UPDATE_ACTION, updates::stop);
    }

    private DescribeServiceUpdatesResponse describe(Scope scope, DescribeServiceUpdatesRequest request) {
        Paging paging = Paging.of(DESCRIBE_SERVICE_UPDATES, request.maxRecords(), Paging.FIFTY, request.marker());
        ServiceUpdates updates = ServiceUpdates.in(simulation.world(scope));
        String name = request.serviceUpdateName();
        Collection<ServiceUpdate> asked = name == null ? updates.all().values() : List.of(updates.get(name));
        List<ServiceUpdateStatus> statuses = request.serviceUpdateStatus().stream()
                .map(status -> Words.engine(ServiceUpdateStatus.class, status))
                .collect(Collectors.toList());
        Page<ServiceUpdate> page = paging.of(
                asked.stream()
                        .filter(update -> statuses.isEmpty() || statuses.contains(update.status()))
                        .iterator(),
                ServiceUpdate::name);
        return DescribeServiceUpdatesResponse.builder()
                .serviceUpdates(page.each(ServiceUpdateView::of))
                .marker(page.marker())
                .build();
    }

    private DescribeUpdateActionsResponse describeActions(Scope scope, DescribeUpdateActionsRequest request) {
        Paging paging = Paging.of(DESCRIBE_UPDATE_ACTIONS, request.maxRecords(), Paging.FIFTY, request.marker());
        UpdateActionFilter filter = new UpdateActionFilter(request);
        World world = simulation.world(scope);
        boolean withNodes = Boolean.TRUE.equals(request.showNodeLevelUpdateStatus());
        Page<UpdateAction> page = paging.of(
                UpdateActions.in(world).all().values().stream()
                        .filter(action -> filter.fits(action, update(world, action), group(world, action), world.now()))
                        .iterator(),
                UpdateAction::id);
        return DescribeUpdateActionsResponse.builder()
                .updateActions(page.each(action -> UpdateActionView.of(
                        action, update(world, action), group(world, action), world.now(), withNodes)))
                .marker(page.marker())
                .build();
    }

    private static ServiceUpdate update(World world, UpdateAction action) {
        return ServiceUpdates.in(world).get(action.serviceUpdate());
    }

    private static ReplicationGroup group(World world, UpdateAction action) {
        return ReplicationGroups.in(world).present(action.replicationGroupId()).orElseThrow();
    }

    private BatchApplyUpdateActionResponse apply(Scope scope, BatchApplyUpdateActionRequest request) {
        BatchResult result = simulation.execute(
                scope,
                new BatchApplyUpdateAction(
                        request.serviceUpdateName(), request.replicationGroupIds(), request.cacheClusterIds()));
        return BatchApplyUpdateActionResponse.builder()
                .processedUpdateActions(processed(simulation.world(scope), result))
                .unprocessedUpdateActions(unprocessed(result, request.serviceUpdateName()))
                .build();
    }

    private BatchStopUpdateActionResponse stop(Scope scope, BatchStopUpdateActionRequest request) {
        BatchResult result = simulation.execute(
                scope,
                new BatchStopUpdateAction(
                        request.serviceUpdateName(), request.replicationGroupIds(), request.cacheClusterIds()));
        return BatchStopUpdateActionResponse.builder()
                .processedUpdateActions(processed(simulation.world(scope), result))
                .unprocessedUpdateActions(unprocessed(result, request.serviceUpdateName()))
                .build();
    }

    private static List<ProcessedUpdateAction> processed(World world, BatchResult result) {
        return result.processed().stream()
                .map(action -> ProcessedUpdateAction.builder()
                        .replicationGroupId(group(world, action).isStandalone() ? null : action.replicationGroupId())
                        .cacheClusterId(
                                group(world, action).isStandalone()
                                        ? group(world, action).name()
                                        : null)
                        .serviceUpdateName(action.serviceUpdate())
                        .updateActionStatus(
                                UpdateActionStatus.valueOf(action.status().name()))
                        .build())
                .toList();
    }

    private static List<UnprocessedUpdateAction> unprocessed(BatchResult result, String serviceUpdate) {
        return result.unprocessed().stream()
                .map(each -> unprocessed(each, serviceUpdate))
                .toList();
    }

    private static UnprocessedUpdateAction unprocessed(Unprocessed each, String serviceUpdate) {
        return UnprocessedUpdateAction.builder()
                .replicationGroupId(each.isCluster() ? null : each.id())
                .cacheClusterId(each.isCluster() ? each.id() : null)
                .serviceUpdateName(serviceUpdate)
                .errorType(FaultTable.code(each.error()))
                .errorMessage(each.message())
                .build();
    }
}
