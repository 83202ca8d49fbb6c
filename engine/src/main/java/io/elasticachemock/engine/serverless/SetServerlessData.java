package io.elasticachemock.engine.serverless;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * Says how much data a serverless cache holds. It is no operation of AWS's: it stands for what clients of the cache write. A
 * cache holds no more than its limit, nor than 5,000 GB, and nothing before it is there.
 *
 * @param bytes 0 or more
 */
public record SetServerlessData(String name, long bytes) implements Command<ServerlessCache> {
    private static final UsageLimits AWS = new UsageLimits(new UsageLimit(null, 5_000), UsageLimit.NONE);

    @Override
    public Accepted<ServerlessCache> validate(World world) {
        ServerlessCache cache = ServerlessCaches.in(world).get(name);
        if (!cache.hasEndpoint()) {
            throw invalidParameterValue(
                    "Serverless cache " + cache.name() + " is " + cache.status().word() + ", and so holds no data.");
        }
        if (!AWS.hold(bytes) || !cache.settings().limits().hold(bytes)) {
            Integer most = cache.settings().limits().storage().maximum();
            throw invalidParameterValue("Serverless cache " + cache.name() + " holds at most "
                    + (most == null ? AWS.storage().maximum() : most) + " GB of data, not " + bytes + " bytes.");
        }
        return () -> ServerlessCaches.in(world).change(cache.name(), current -> current.holding(bytes));
    }
}
