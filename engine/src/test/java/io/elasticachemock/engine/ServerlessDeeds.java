package io.elasticachemock.engine;

import io.elasticachemock.engine.serverless.CreateServerlessCache;
import io.elasticachemock.engine.serverless.CreateServerlessCacheSnapshot;
import io.elasticachemock.engine.serverless.DeleteServerlessCache;
import io.elasticachemock.engine.serverless.ModifyServerlessCache;
import io.elasticachemock.engine.serverless.RequestedUsageLimits;
import io.elasticachemock.engine.serverless.SetServerlessData;
import io.elasticachemock.engine.serverlesssnapshot.CopyServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.DeleteServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ExportServerlessCacheSnapshot;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random requests about two serverless caches and few snapshots of them. */
final class ServerlessDeeds {
    private ServerlessDeeds() {}

    static Arbitrary<Command<?>> ofCaches() {
        Arbitrary<String> userGroups = Arbitraries.of("ug", "vg");
        Arbitrary<RequestedUsageLimits> limits = Arbitraries.of(
                RequestedUsageLimits.NONE,
                new RequestedUsageLimits(null, 1, null, null),
                new RequestedUsageLimits(2, 20, null, 5_000),
                new RequestedUsageLimits(0, 0, 0, 0));
        Arbitrary<List<String>> sources = Arbitraries.of(
                List.of(),
                List.of(),
                List.of("arn:aws:elasticache:us-east-1:123456789012:snapshot:s"),
                List.of("arn:aws:elasticache:us-east-1:123456789012:serverlesscachesnapshot:fs"));
        Arbitrary<Command<?>> creations = Combinators.combine(
                        caches(),
                        Arbitraries.of("redis", "redis", "valkey", "memcached"),
                        limits,
                        sources,
                        userGroups.injectNull(0.6),
                        Arbitraries.of(0, 1, 3).injectNull(0.4),
                        Arbitraries.of("00:10", "23:55").injectNull(0.4))
                .as((name, engine, limit, arns, userGroup, retention, time) -> new CreateServerlessCache(
                        name, "", engine, null, limit, null, List.of(), arns, Tags.NONE, userGroup, List.of(),
                        retention, time));
        Arbitrary<ModifyServerlessCache> one = Arbitraries.of(
                changing("other", RequestedUsageLimits.NONE, false, null, null, null, null),
                changing(null, new RequestedUsageLimits(3, null, null, null), false, null, null, null, null),
                changing(null, new RequestedUsageLimits(null, 1, null, null), false, null, null, null, null),
                changing(null, RequestedUsageLimits.NONE, true, null, null, null, null),
                changing(null, RequestedUsageLimits.NONE, false, "ug", null, null, null),
                changing(null, RequestedUsageLimits.NONE, false, "vg", null, null, null),
                changing(null, RequestedUsageLimits.NONE, false, null, 2, null, null),
                changing(null, RequestedUsageLimits.NONE, false, null, 0, null, null),
                changing(null, RequestedUsageLimits.NONE, false, null, null, "12:00", null),
                changing(null, RequestedUsageLimits.NONE, false, null, null, null, "valkey"),
                changing("two", RequestedUsageLimits.NONE, false, null, 1, null, null));
        Arbitrary<Command<?>> changes = one.map(change -> change);
        Arbitrary<Command<?>> deletions = Combinators.combine(
                        caches(), Arbitraries.of("fs", "gs").injectNull(0.6))
                .as(DeleteServerlessCache::new);
        Arbitrary<Command<?>> data =
                Combinators.combine(caches(), Arbitraries.of(0L, 3L << 30)).as(SetServerlessData::new);
        return Arbitraries.frequencyOf(
                Tuple.of(4, creations), Tuple.of(4, changes), Tuple.of(1, deletions), Tuple.of(1, data));
    }

    private static ModifyServerlessCache changing(
            @Nullable String description,
            RequestedUsageLimits limits,
            boolean removeUserGroup,
            @Nullable String userGroup,
            @Nullable Integer retention,
            @Nullable String time,
            @Nullable String engine) {
        return new ModifyServerlessCache(
                "f", description, limits, removeUserGroup, userGroup, List.of(), retention, time, engine, null);
    }

    static Arbitrary<Command<?>> ofSnapshots() {
        Arbitrary<String> snapshots = Arbitraries.of("fs", "GS", "automatic.f-2026-01-05-00-10");
        Arbitrary<Command<?>> takings = Combinators.combine(snapshots, caches())
                .as((name, cache) -> new CreateServerlessCacheSnapshot(name, cache, null, Tags.NONE));
        Arbitrary<Command<?>> copies = Combinators.combine(snapshots, snapshots)
                .as((source, target) -> new CopyServerlessCacheSnapshot(source, target, null, Tags.NONE));
        Arbitrary<Command<?>> exports = snapshots.map(name -> new ExportServerlessCacheSnapshot(name, "bucket"));
        Arbitrary<Command<?>> deletions = snapshots.map(DeleteServerlessCacheSnapshot::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, takings), Tuple.of(2, copies), Tuple.of(1, exports), Tuple.of(1, deletions));
    }

    private static Arbitrary<String> caches() {
        return Arbitraries.of("F", "g");
    }
}
