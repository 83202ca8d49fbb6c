package io.elasticachemock.server.view;

import io.elasticachemock.engine.serviceupdate.ServiceUpdate;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import java.util.Locale;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.elasticache.model.ServiceUpdateSeverity;
import software.amazon.awssdk.services.elasticache.model.ServiceUpdateStatus;

/** A service update (API reference, ServiceUpdate). */
public final class ServiceUpdateView {
    private ServiceUpdateView() {}

    /** The update. Several engines are one text, as AWS lists them: {@code redis, valkey}. */
    public static software.amazon.awssdk.services.elasticache.model.ServiceUpdate of(ServiceUpdate update) {
        EngineVersion version = update.onlyVersion() != null ? update.onlyVersion() : update.target();
        return software.amazon.awssdk.services.elasticache.model.ServiceUpdate.builder()
                .serviceUpdateName(update.name())
                .serviceUpdateReleaseDate(update.released())
                .serviceUpdateEndDate(update.end())
                .serviceUpdateSeverity(Words.sdk(ServiceUpdateSeverity.class, update.severity()))
                .serviceUpdateRecommendedApplyByDate(update.recommendedApplyBy())
                .serviceUpdateStatus(Words.sdk(ServiceUpdateStatus.class, update.status()))
                .serviceUpdateDescription(update.description())
                .serviceUpdateType(type(update))
                .engine(update.engines().stream().map(Engine::wireName).collect(Collectors.joining(", ")))
                .engineVersion(version == null ? null : version.version())
                .autoUpdateAfterRecommendedApplyByDate(update.autoUpdate())
                .estimatedUpdateTime(update.estimatedUpdateTime())
                .build();
    }

    /** The SDK has an enum for one of the two types only. */
    static String type(ServiceUpdate update) {
        return update.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
