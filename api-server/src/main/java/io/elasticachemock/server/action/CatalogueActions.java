package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.DESCRIBE_CACHE_ENGINE_VERSIONS;

import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.EngineVersionView;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheEngineVersionsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheEngineVersionsResponse;

/** What ElastiCache has for every account alike: engine versions. */
final class CatalogueActions {
    private CatalogueActions() {}

    static void add(Actions actions) {
        actions.on(DESCRIBE_CACHE_ENGINE_VERSIONS, (scope, request) -> engineVersions(request));
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
}
