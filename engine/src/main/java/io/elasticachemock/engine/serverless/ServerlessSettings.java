package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.version.EngineVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a serverless cache can be modified.
 *
 * @param version which it runs; AWS chooses the newest of its major version
 * @param userGroup null without one
 */
public record ServerlessSettings(
        String description,
        EngineVersion version,
        UsageLimits limits,
        List<String> securityGroupIds,
        @Nullable String userGroup,
        DailyBackup backup) {
    /** A cache's lists do not change. */
    public ServerlessSettings {
        securityGroupIds = List.copyOf(securityGroupIds);
    }

    ServerlessSettings describedAs(String newDescription) {
        return new ServerlessSettings(newDescription, version, limits, securityGroupIds, userGroup, backup);
    }

    ServerlessSettings running(EngineVersion newVersion) {
        return new ServerlessSettings(description, newVersion, limits, securityGroupIds, userGroup, backup);
    }

    ServerlessSettings within(UsageLimits newLimits) {
        return new ServerlessSettings(description, version, newLimits, securityGroupIds, userGroup, backup);
    }

    ServerlessSettings guardedBy(List<String> newSecurityGroupIds) {
        return new ServerlessSettings(description, version, limits, newSecurityGroupIds, userGroup, backup);
    }

    ServerlessSettings usedBy(@Nullable String newUserGroup) {
        return new ServerlessSettings(description, version, limits, securityGroupIds, newUserGroup, backup);
    }

    ServerlessSettings backedUp(DailyBackup newBackup) {
        return new ServerlessSettings(description, version, limits, securityGroupIds, userGroup, newBackup);
    }
}
