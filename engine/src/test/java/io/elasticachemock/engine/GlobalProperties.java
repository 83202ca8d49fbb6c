package io.elasticachemock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.globaldatastore.CreateGlobalReplicationGroup;
import io.elasticachemock.engine.stage.Consistency;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Picture;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a global datastore with a secondary, whatever is done to it and its members, in whatever order. */
class GlobalProperties {
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void has_one_primary_and_members_that_agree_whatever_is_done_to_it(
            @ForAll long seed,
            @ForAll("durations") Durations durations,
            @ForAll("primaries") CreateRequest primary,
            @ForAll("deeds") List<Deed> deeds) {
        Stage stage = Stage.with(seed, durations);
        stage.after(primary.get()).after(new CreateGlobalReplicationGroup("g", "random", "a"));
        stage.executeIn(
                "eu-west-1",
                CreateRequest.of("b").globalReplicationGroupId("ldgnf-g").get());
        stage.settle();

        for (Deed deed : deeds) {
            stage.simulation().advanceTo(stage.simulation().now());
            Picture before = Picture.of(stage.simulation());
            if (!SimulationProperties.isDone(deed, stage.simulation())) {
                assertThat(Picture.of(stage.simulation()))
                        .as("after a refused " + deed)
                        .isEqualTo(before);
            }
            Consistency.check(stage.simulation());
        }

        stage.settle();
        assertThat(stage.simulation().isIdle()).isTrue();
        Consistency.check(stage.simulation());
    }

    @Provide
    Arbitrary<CreateRequest> primaries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of("redis", "valkey"))
                .as((shards, replicas, failover, engine) -> {
                    CreateRequest request =
                            CreateRequest.of("a").engine(engine).engineVersion(engine.equals("redis") ? "6.2" : "8.0");
                    return shards == 0
                            ? request.numCacheClusters(replicas + 1).automaticFailoverEnabled(failover && replicas > 0)
                            : request.numNodeGroups(shards).replicasPerNodeGroup(replicas);
                });
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Deeds.ofDatastore();
    }

    @Provide
    Arbitrary<Durations> durations() {
        return Arbitraries.of(Stage.ROUND, Durations.USUAL);
    }
}
