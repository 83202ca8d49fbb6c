package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.DESCRIBE_CACHE_ENGINE_VERSIONS;
import static io.elasticachemock.server.query.Operations.DESCRIBE_CACHE_PARAMETER_GROUPS;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.parameter.DefaultParameterGroup;
import io.elasticachemock.engine.parameter.DefaultParameterGroups;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.EngineVersionView;
import io.elasticachemock.server.view.ParameterGroupView;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheEngineVersionsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheEngineVersionsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParameterGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParameterGroupsResponse;

/** What ElastiCache has for every account alike: engine versions and default parameter groups. */
final class CatalogueActions {
    private CatalogueActions() {}

    static void add(Actions actions) {
        actions.on(DESCRIBE_CACHE_ENGINE_VERSIONS, (scope, request) -> engineVersions(request))
                .on(DESCRIBE_CACHE_PARAMETER_GROUPS, CatalogueActions::parameterGroups);
    }

    private static DescribeCacheEngineVersionsResponse engineVersions(DescribeCacheEngineVersionsRequest request) {
        Paging paging = Paging.of(DESCRIBE_CACHE_ENGINE_VERSIONS, request.maxRecords(), request.marker());
        Page<EngineVersion> page = paging.of(
                EngineVersions.find(
                                request.engine(),
                                request.engineVersion(),
                                request.cacheParameterGroupFamily(),
                                Boolean.TRUE.equals(request.defaultOnly()))
                        .iterator(),
                version -> version.engine().wireName() + " " + version.version());
        return DescribeCacheEngineVersionsResponse.builder()
                .cacheEngineVersions(page.each(EngineVersionView::of))
                .marker(page.marker())
                .build();
    }

    private static DescribeCacheParameterGroupsResponse parameterGroups(
            Scope scope, DescribeCacheParameterGroupsRequest request) {
        Paging paging = Paging.of(DESCRIBE_CACHE_PARAMETER_GROUPS, request.maxRecords(), request.marker());
        String name = request.cacheParameterGroupName();
        List<DefaultParameterGroup> asked =
                name == null ? DefaultParameterGroups.all() : List.of(DefaultParameterGroups.describe(name));
        Page<DefaultParameterGroup> page = paging.of(asked.iterator(), DefaultParameterGroup::name);
        return DescribeCacheParameterGroupsResponse.builder()
                .cacheParameterGroups(page.each(group -> ParameterGroupView.of(scope, group)))
                .marker(page.marker())
                .build();
    }
}
