package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.CREATE_CACHE_PARAMETER_GROUP;
import static io.elasticachemock.server.query.Operations.DELETE_CACHE_PARAMETER_GROUP;
import static io.elasticachemock.server.query.Operations.DESCRIBE_CACHE_PARAMETER_GROUPS;
import static io.elasticachemock.server.query.Operations.MODIFY_CACHE_PARAMETER_GROUP;
import static io.elasticachemock.server.query.Operations.RESET_CACHE_PARAMETER_GROUP;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parametergroup.CreateCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.DeleteCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ModifyCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ParameterNameValue;
import io.elasticachemock.engine.parametergroup.ResetCacheParameterGroup;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.ParameterGroupView;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CreateCacheParameterGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateCacheParameterGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheParameterGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheParameterGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParameterGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParameterGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheParameterGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheParameterGroupResponse;
import software.amazon.awssdk.services.elasticache.model.ResetCacheParameterGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ResetCacheParameterGroupResponse;

/** What can be done with parameter groups; {@link ParameterActions} lists what is in them. */
final class ParameterGroupActions {
    private final Simulation simulation;

    private ParameterGroupActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        ParameterGroupActions groups = new ParameterGroupActions(simulation);
        actions.on(CREATE_CACHE_PARAMETER_GROUP, groups::create)
                .on(DESCRIBE_CACHE_PARAMETER_GROUPS, groups::describe)
                .on(MODIFY_CACHE_PARAMETER_GROUP, groups::modify)
                .on(RESET_CACHE_PARAMETER_GROUP, groups::reset)
                .on(DELETE_CACHE_PARAMETER_GROUP, groups::delete);
    }

    private CreateCacheParameterGroupResponse create(Scope scope, CreateCacheParameterGroupRequest request) {
        ParameterGroup created = simulation.execute(
                scope,
                new CreateCacheParameterGroup(
                        request.cacheParameterGroupName(),
                        request.cacheParameterGroupFamily(),
                        request.description(),
                        RequestedTags.of(request.tags())));
        return CreateCacheParameterGroupResponse.builder()
                .cacheParameterGroup(ParameterGroupView.of(simulation.world(scope), created))
                .build();
    }

    private DescribeCacheParameterGroupsResponse describe(Scope scope, DescribeCacheParameterGroupsRequest request) {
        Paging paging = Paging.of(DESCRIBE_CACHE_PARAMETER_GROUPS, request.maxRecords(), request.marker());
        World world = simulation.world(scope);
        ParameterGroups groups = ParameterGroups.in(world);
        String name = request.cacheParameterGroupName();
        Collection<ParameterGroup> asked = name == null ? groups.all().values() : List.of(groups.describe(name));
        Page<ParameterGroup> page = paging.of(asked.iterator(), ParameterGroup::name);
        return DescribeCacheParameterGroupsResponse.builder()
                .cacheParameterGroups(page.each(group -> ParameterGroupView.of(world, group)))
                .marker(page.marker())
                .build();
    }

    private ModifyCacheParameterGroupResponse modify(Scope scope, ModifyCacheParameterGroupRequest request) {
        String modified = simulation.execute(
                scope,
                new ModifyCacheParameterGroup(
                        request.cacheParameterGroupName(), parameters(request.parameterNameValues())));
        return ModifyCacheParameterGroupResponse.builder()
                .cacheParameterGroupName(modified)
                .build();
    }

    private ResetCacheParameterGroupResponse reset(Scope scope, ResetCacheParameterGroupRequest request) {
        String reset = simulation.execute(
                scope,
                new ResetCacheParameterGroup(
                        request.cacheParameterGroupName(),
                        Boolean.TRUE.equals(request.resetAllParameters()),
                        parameters(request.parameterNameValues())));
        return ResetCacheParameterGroupResponse.builder()
                .cacheParameterGroupName(reset)
                .build();
    }

    private DeleteCacheParameterGroupResponse delete(Scope scope, DeleteCacheParameterGroupRequest request) {
        simulation.execute(scope, new DeleteCacheParameterGroup(request.cacheParameterGroupName()));
        return DeleteCacheParameterGroupResponse.builder().build();
    }

    private static List<ParameterNameValue> parameters(
            List<software.amazon.awssdk.services.elasticache.model.ParameterNameValue> requested) {
        return requested.stream()
                .map(each -> new ParameterNameValue(each.parameterName(), each.parameterValue()))
                .toList();
    }
}
