package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.CREATE_CACHE_SUBNET_GROUP;
import static io.elasticachemock.server.query.Operations.DELETE_CACHE_SUBNET_GROUP;
import static io.elasticachemock.server.query.Operations.DESCRIBE_CACHE_SUBNET_GROUPS;
import static io.elasticachemock.server.query.Operations.MODIFY_CACHE_SUBNET_GROUP;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.subnet.CacheSubnetGroup;
import io.elasticachemock.engine.subnet.CacheSubnetGroups;
import io.elasticachemock.engine.subnet.CreateCacheSubnetGroup;
import io.elasticachemock.engine.subnet.DeleteCacheSubnetGroup;
import io.elasticachemock.engine.subnet.ModifyCacheSubnetGroup;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.CacheSubnetGroupView;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CreateCacheSubnetGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateCacheSubnetGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheSubnetGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheSubnetGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheSubnetGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheSubnetGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheSubnetGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheSubnetGroupResponse;

/** What can be done with subnet groups. */
final class SubnetGroupActions {
    private final Simulation simulation;

    private SubnetGroupActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        SubnetGroupActions groups = new SubnetGroupActions(simulation);
        actions.on(CREATE_CACHE_SUBNET_GROUP, groups::create)
                .on(DESCRIBE_CACHE_SUBNET_GROUPS, groups::describe)
                .on(MODIFY_CACHE_SUBNET_GROUP, groups::modify)
                .on(DELETE_CACHE_SUBNET_GROUP, groups::delete);
    }

    private CreateCacheSubnetGroupResponse create(Scope scope, CreateCacheSubnetGroupRequest request) {
        CacheSubnetGroup created = simulation.execute(
                scope,
                new CreateCacheSubnetGroup(
                        request.cacheSubnetGroupName(),
                        request.cacheSubnetGroupDescription(),
                        request.subnetIds(),
                        RequestedTags.of(request.tags())));
        return CreateCacheSubnetGroupResponse.builder()
                .cacheSubnetGroup(CacheSubnetGroupView.of(scope, created))
                .build();
    }

    private DescribeCacheSubnetGroupsResponse describe(Scope scope, DescribeCacheSubnetGroupsRequest request) {
        Paging paging = Paging.of(DESCRIBE_CACHE_SUBNET_GROUPS, request.maxRecords(), request.marker());
        CacheSubnetGroups groups = CacheSubnetGroups.in(simulation.world(scope));
        Collection<CacheSubnetGroup> asked = request.cacheSubnetGroupName() == null
                ? groups.all().values()
                : List.of(groups.get(request.cacheSubnetGroupName()));
        Page<CacheSubnetGroup> page = paging.of(asked.iterator(), CacheSubnetGroup::name);
        return DescribeCacheSubnetGroupsResponse.builder()
                .cacheSubnetGroups(page.each(group -> CacheSubnetGroupView.of(scope, group)))
                .marker(page.marker())
                .build();
    }

    private ModifyCacheSubnetGroupResponse modify(Scope scope, ModifyCacheSubnetGroupRequest request) {
        CacheSubnetGroup modified = simulation.execute(
                scope,
                new ModifyCacheSubnetGroup(
                        request.cacheSubnetGroupName(), request.cacheSubnetGroupDescription(), request.subnetIds()));
        return ModifyCacheSubnetGroupResponse.builder()
                .cacheSubnetGroup(CacheSubnetGroupView.of(scope, modified))
                .build();
    }

    private DeleteCacheSubnetGroupResponse delete(Scope scope, DeleteCacheSubnetGroupRequest request) {
        simulation.execute(scope, new DeleteCacheSubnetGroup(request.cacheSubnetGroupName()));
        return DeleteCacheSubnetGroupResponse.builder().build();
    }
}
