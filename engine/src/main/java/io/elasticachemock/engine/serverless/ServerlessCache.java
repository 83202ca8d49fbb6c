package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.subnet.Subnet;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A serverless cache at one instant.
 *
 * @param code six letters and digits in its host name
 * @param kmsKeyArn the customer's key; null without one
 * @param subnets which its endpoint is in
 * @param bytes how much data it holds
 * @param comingUserGroup the user group that it will have when it is modified; null if that does not change, or goes
 */
public record ServerlessCache(
        String name,
        String code,
        Instant createTime,
        ServerlessCacheStatus status,
        ServerlessSettings settings,
        @Nullable String kmsKeyArn,
        List<Subnet> subnets,
        long bytes,
        @Nullable String comingUserGroup) {
    /** A cache's lists do not change. */
    public ServerlessCache {
        subnets = List.copyOf(subnets);
    }

    /** Whether there is something to connect to. */
    public boolean hasEndpoint() {
        return status != ServerlessCacheStatus.CREATING && status != ServerlessCacheStatus.CREATE_FAILED;
    }

    /** The user group that it has and the one that it will have, if any. */
    public List<String> userGroups() {
        return Stream.of(settings.userGroup(), comingUserGroup)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    ServerlessCache in(ServerlessCacheStatus newStatus) {
        return new ServerlessCache(
                name, code, createTime, newStatus, settings, kmsKeyArn, subnets, bytes, comingUserGroup);
    }

    ServerlessCache with(ServerlessSettings newSettings) {
        return new ServerlessCache(
                name, code, createTime, status, newSettings, kmsKeyArn, subnets, bytes, comingUserGroup);
    }

    ServerlessCache holding(long newBytes) {
        return new ServerlessCache(
                name, code, createTime, status, settings, kmsKeyArn, subnets, newBytes, comingUserGroup);
    }

    ServerlessCache expecting(@Nullable String userGroup) {
        return new ServerlessCache(name, code, createTime, status, settings, kmsKeyArn, subnets, bytes, userGroup);
    }
}
