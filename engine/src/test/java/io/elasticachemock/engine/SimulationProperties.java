package io.elasticachemock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.stage.Consistency;
import io.elasticachemock.engine.stage.Picture;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever is asked for, in whatever order, with whatever moves of the clock between. */
class SimulationProperties {
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void is_consistent_after_every_deed_and_refuses_without_a_trace(
            @ForAll long seed, @ForAll("durations") Durations durations, @ForAll("deeds") List<Deed> deeds) {
        Stage stage = Stage.with(seed, durations);

        for (Deed deed : deeds) {
            // What a deed made due at once happens before the next one, refused or not.
            stage.simulation().advanceTo(stage.simulation().now());
            Picture before = Picture.of(stage.simulation());
            if (!isDone(deed, stage.simulation())) {
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

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void does_the_same_again_when_its_journal_is_replayed_without_what_was_refused(
            @ForAll long seed, @ForAll("durations") Durations durations, @ForAll("deeds") List<Deed> deeds) {
        Simulation original = Stage.with(seed, durations).simulation();
        deeds.forEach(deed -> isDone(deed, original));
        original.advanceTo(original.now());
        Simulation again = Stage.with(seed, durations).simulation();

        again.replay(original.journal());
        again.advanceTo(original.now());

        assertThat(Picture.of(again)).isEqualTo(Picture.of(original));
        original.advanceUntilIdle();
        again.advanceUntilIdle();
        assertThat(Picture.of(again)).as("and has the same future").isEqualTo(Picture.of(original));
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Deeds.lists();
    }

    /** Round ones make much happen at the same instant, the usual ones at any. */
    @Provide
    Arbitrary<Durations> durations() {
        return Arbitraries.of(Stage.ROUND, Durations.USUAL);
    }

    static boolean isDone(Deed deed, Simulation simulation) {
        try {
            if (deed instanceof Deed.Ask ask) {
                simulation.execute(new Scope(Stage.SCOPE.account(), ask.region()), ask.command());
            } else if (deed instanceof Deed.Pass pass) {
                simulation.advanceTo(simulation.now().plus(pass.duration()));
            } else {
                simulation.advanceUntilIdle();
            }
            return true;
        } catch (ElastiCacheFault refused) {
            assertThat(refused).message().isNotBlank();
            return false;
        }
    }
}
