package io.elasticachemock.server.view;

import io.elasticachemock.engine.version.EngineVersion;
import software.amazon.awssdk.services.elasticache.model.CacheEngineVersion;

/** A version of an engine. */
public final class EngineVersionView {
    private EngineVersionView() {}

    /** The version as it is listed: by what a request names, not by what a cluster reports. */
    public static CacheEngineVersion of(EngineVersion version) {
        return CacheEngineVersion.builder()
                .engine(version.engine().wireName())
                .engineVersion(version.version())
                .cacheParameterGroupFamily(version.family())
                .cacheEngineDescription(version.engineDescription())
                .cacheEngineVersionDescription(version.description())
                .build();
    }
}
