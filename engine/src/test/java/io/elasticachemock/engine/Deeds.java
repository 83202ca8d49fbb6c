package io.elasticachemock.engine;

import static io.elasticachemock.engine.DeedNames.durations;
import static io.elasticachemock.engine.DeedNames.groups;
import static io.elasticachemock.engine.DeedNames.members;
import static io.elasticachemock.engine.DeedNames.names;

import io.elasticachemock.engine.Deed.Ask;
import io.elasticachemock.engine.Deed.Pass;
import io.elasticachemock.engine.Deed.Settle;
import io.elasticachemock.engine.failover.TestFailover;
import io.elasticachemock.engine.reboot.RebootCacheCluster;
import io.elasticachemock.engine.replacement.ScheduleNodeReplacement;
import io.elasticachemock.engine.snapshot.CopySnapshot;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.snapshot.DeleteSnapshot;
import io.elasticachemock.engine.snapshot.ExportSnapshot;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random requests about few groups, so that they get in each other's way, and moves of the clock. */
final class Deeds {
    private static final int LENGTH = 50;

    private Deeds() {}

    static Arbitrary<List<Deed>> lists() {
        return deeds().list().ofSize(LENGTH);
    }

    /** Mostly about one global datastore. */
    static Arbitrary<List<Deed>> ofDatastore() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, GlobalDeeds.all()),
                        Tuple.of(1, OutsideDeeds.data().map(Ask::new)),
                        Tuple.of(1, OutsideDeeds.faults().map(Ask::new)),
                        Tuple.of(1, GroupDeeds.replicas().map(Ask::new)),
                        Tuple.of(1, OutsideDeeds.serviceUpdates().map(Ask::new)),
                        Tuple.of(1, snapshots().map(Ask::new)),
                        Tuple.of(1, GroupDeeds.creations().map(Ask::new)),
                        Tuple.of(1, GroupDeeds.deletions().map(Ask::new)),
                        // Not so long that the log forgets what it tells.
                        Tuple.of(
                                4,
                                durations().filter(each -> each.toHours() < 24).map(Pass::new)),
                        Tuple.of(3, Arbitraries.create(Settle::new)))
                .list()
                .ofSize(LENGTH);
    }

    private static Arbitrary<Deed> deeds() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, GroupDeeds.creations().map(Ask::new)),
                Tuple.of(4, GroupDeeds.modifications().map(Ask::new)),
                Tuple.of(1, GroupDeeds.deletions().map(Ask::new)),
                Tuple.of(2, GroupDeeds.replicas().map(Ask::new)),
                Tuple.of(2, GroupDeeds.resharding().map(Ask::new)),
                Tuple.of(1, OutsideDeeds.data().map(Ask::new)),
                Tuple.of(2, OutsideDeeds.faults().map(Ask::new)),
                Tuple.of(1, groups().map(id -> new Ask(new TestFailover(id, "0001")))),
                Tuple.of(1, members().map(id -> new Ask(new RebootCacheCluster(id, List.of("0001"))))),
                Tuple.of(1, members().map(id -> new Ask(new ScheduleNodeReplacement(id)))),
                Tuple.of(2, snapshots().map(Ask::new)),
                Tuple.of(1, SettingDeeds.taggings().map(Ask::new)),
                Tuple.of(2, SettingDeeds.ofParameterGroups().map(Ask::new)),
                Tuple.of(2, OutsideDeeds.serviceUpdates().map(Ask::new)),
                Tuple.of(2, UserDeeds.all().map(Ask::new)),
                Tuple.of(2, SettingDeeds.ofSubnetGroups().map(Ask::new)),
                Tuple.of(1, OutsideDeeds.quotas().map(Ask::new)),
                Tuple.of(3, ServerlessDeeds.ofCaches().map(Ask::new)),
                Tuple.of(1, ServerlessDeeds.ofSnapshots().map(Ask::new)),
                Tuple.of(1, OutsideDeeds.purchases().map(Ask::new)),
                Tuple.of(1, OutsideDeeds.migrations().map(Ask::new)),
                Tuple.of(2, ClusterDeeds.creations().map(Ask::new)),
                Tuple.of(3, ClusterDeeds.changes().map(Ask::new)),
                Tuple.of(1, ClusterDeeds.ends().map(Ask::new)),
                Tuple.of(5, GlobalDeeds.all()),
                Tuple.of(4, durations().map(Pass::new)),
                Tuple.of(3, Arbitraries.create(Settle::new)));
    }

    private static Arbitrary<Command<?>> snapshots() {
        Arbitrary<Command<?>> ofGroups = Combinators.combine(names(), groups())
                .as((name, id) -> new CreateSnapshot(name, id, null, null, Tags.NONE));
        Arbitrary<Command<?>> ofMembers = Combinators.combine(names(), members())
                .as((name, id) -> new CreateSnapshot(name, null, id, null, Tags.NONE));
        Arbitrary<Command<?>> deletions = names().map(DeleteSnapshot::new);
        Arbitrary<Command<?>> copies = Combinators.combine(
                        Arbitraries.oneOf(names(), Arbitraries.of("automatic.a-001-2026-01-05-03-00")), names())
                .as((source, target) -> new CopySnapshot(source, target, null, Tags.NONE));
        Arbitrary<Command<?>> exports = Combinators.combine(names(), names())
                .as((source, target) -> new ExportSnapshot(source, target, "bucket"));
        return Arbitraries.oneOf(ofGroups, ofMembers, deletions, copies, exports);
    }
}
