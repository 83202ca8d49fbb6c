package io.elasticachemock.engine.serverless;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests to modify one field of the cache {@code flash}, a line each. */
final class ServerlessChangeRequest {
    private ServerlessChangeRequest() {}

    static ModifyServerlessCache description(String description) {
        return new ModifyServerlessCache(
                "flash", description, RequestedUsageLimits.NONE, false, null, List.of(), null, null, null, null);
    }

    static ModifyServerlessCache limits(RequestedUsageLimits limits) {
        return new ModifyServerlessCache("flash", null, limits, false, null, List.of(), null, null, null, null);
    }

    static ModifyServerlessCache userGroup(@Nullable String id, boolean remove) {
        return new ModifyServerlessCache(
                "flash", null, RequestedUsageLimits.NONE, remove, id, List.of(), null, null, null, null);
    }

    static ModifyServerlessCache securityGroups(String... ids) {
        return new ModifyServerlessCache(
                "flash", null, RequestedUsageLimits.NONE, false, null, List.of(ids), null, null, null, null);
    }

    static ModifyServerlessCache backup(@Nullable Integer retention, @Nullable String time) {
        return new ModifyServerlessCache(
                "flash", null, RequestedUsageLimits.NONE, false, null, List.of(), retention, time, null, null);
    }

    static ModifyServerlessCache engine(@Nullable String engine, @Nullable String major) {
        return new ModifyServerlessCache(
                "flash", null, RequestedUsageLimits.NONE, false, null, List.of(), null, null, engine, major);
    }
}
