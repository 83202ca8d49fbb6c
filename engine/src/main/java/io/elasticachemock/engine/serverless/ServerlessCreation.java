package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.StepFailure;
import io.elasticachemock.engine.snapshot.SnapshotRestore;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/**
 * A cache and its endpoints are made, then its data restored. It ends as {@code create-failed} if none of its zones has room for
 * an endpoint, or the data is more than its limit allows (user guide, "Serverless cache events").
 */
final class ServerlessCreation {
    private ServerlessCreation() {}

    static void start(World world, ServerlessCache cache, @Nullable RestoreSource source) {
        ServerlessWork work = new ServerlessWork(world, cache, "CreateServerlessCache");
        String ofGroup = source == null ? null : source.ofReplicationGroup();
        if (ofGroup != null) {
            SnapshotRestore.begin(world, ofGroup);
        }
        Plan made = work.step(WorkKind.CREATE_SERVERLESS_CACHE, () -> checkRoom(world, cache));
        Plan plan = source == null
                ? made
                : Plan.inOrder(made, work.step(WorkKind.RESTORE_SNAPSHOT, () -> checkFits(cache), Effect.NONE));
        work.start(plan, outcome -> {
            if (ofGroup != null) {
                SnapshotRestore.end(world, ofGroup);
            }
            conclude(world, cache.name(), source != null, outcome);
        });
    }

    private static void checkRoom(World world, ServerlessCache cache) {
        InjectedFaults faults = InjectedFaults.in(world);
        boolean room = cache.subnets().stream()
                .anyMatch(subnet -> faults.hasCapacity(subnet.availabilityZone(), "serverless"));
        if (!room) {
            throw new StepFailure("Insufficient free IP addresses to create VPC endpoint.");
        }
    }

    private static void checkFits(ServerlessCache cache) {
        if (!cache.settings().limits().hold(cache.bytes())) {
            throw new StepFailure(
                    "Data restoration from snapshot failed because the data exceeds the limit of the cache.");
        }
    }

    private static void conclude(World world, String name, boolean restored, Outcome outcome) {
        ServerlessCaches caches = ServerlessCaches.in(world);
        if (outcome.kind() == Outcome.Kind.FAILED) {
            caches.change(name, cache -> cache.in(ServerlessCacheStatus.CREATE_FAILED));
            DailySnapshots.end(world, name);
            world.report(SourceType.SERVERLESS_CACHE, name, "Failed to create cache " + name + ". " + outcome.reason());
            return;
        }
        caches.change(name, cache -> cache.in(ServerlessCacheStatus.AVAILABLE));
        world.report(
                SourceType.SERVERLESS_CACHE,
                name,
                restored
                        ? "Cache " + name
                                + " is created and data was restored from snapshot. Your cache is ready to use."
                        : "Cache " + name + " is created and ready to use.");
    }
}
