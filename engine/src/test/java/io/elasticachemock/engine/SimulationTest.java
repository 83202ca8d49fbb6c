package io.elasticachemock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.modification.ModifyReplicationGroup;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Picture;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The simulation is a function of its settings and of its commands with their instants. */
class SimulationTest {
    @Test
    void does_the_same_for_the_same_seed_start_and_commands() {
        assertThat(Picture.of(story(42))).isEqualTo(Picture.of(story(42)));
    }

    @Test
    void does_something_else_for_another_seed() {
        Picture one = Picture.of(story(42));
        Picture other = Picture.of(story(44));

        assertThat(other.log()).isNotEqualTo(one.log());
        assertThat(windows(other)).isNotEqualTo(windows(one));
    }

    @Test
    void does_the_same_in_every_locale_and_time_zone() {
        Picture usual = Picture.of(story(42));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Digits that are not ASCII; an i without a dot; a day that began long ago.
            for (String tag : new String[] {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(Picture.of(story(42))).as(tag).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void does_the_same_again_from_its_journal_taken_in_the_middle_of_a_plan_and_has_the_same_future() {
        Simulation original = simulation(42, Durations.USUAL);
        original.execute(
                Stage.SCOPE,
                CreateRequest.of("carts")
                        .numNodeGroups(3)
                        .replicasPerNodeGroup(1)
                        .get());
        original.advanceUntilIdle();
        original.execute(Stage.SCOPE, scaleUp("carts"));
        original.advanceTo(original.now().plus(Duration.ofMinutes(9)));
        assertThat(original.isIdle()).isFalse();

        Simulation again = simulation(42, Durations.USUAL);
        again.replay(original.journal());
        again.advanceTo(original.now());

        assertThat(Picture.of(again)).isEqualTo(Picture.of(original));
        original.advanceUntilIdle();
        again.advanceUntilIdle();
        assertThat(Picture.of(again)).isEqualTo(Picture.of(original));
    }

    @Test
    void is_not_changed_by_what_it_refuses_or_is_asked_to_show() {
        Simulation disturbed = simulation(42, Durations.USUAL);
        Simulation left = simulation(42, Durations.USUAL);
        for (Simulation simulation : new Simulation[] {disturbed, left}) {
            simulation.execute(Stage.SCOPE, CreateRequest.of("orders").get());
            simulation.advanceTo(Stage.START.plusSeconds(60));
            if (simulation == disturbed) {
                assertThatThrownBy(() -> simulation.execute(
                                Stage.SCOPE, CreateRequest.of("orders").get()))
                        .isInstanceOf(ElastiCacheFault.class);
                assertThatThrownBy(() -> simulation.execute(
                                new Scope("210987654321", "eu-west-1"), new DeleteReplicationGroup("orders", null)))
                        .isInstanceOf(ElastiCacheFault.class);
                ReplicationGroups.in(simulation.world(new Scope("000000000000", "eu-west-1")));
                simulation.world(Stage.SCOPE).works().steps(ReplicationGroups.work("orders"));
            }
            simulation.execute(Stage.SCOPE, CreateRequest.of("carts").get());
            simulation.advanceUntilIdle();
        }

        assertThat(Picture.of(disturbed)).isEqualTo(Picture.of(left));
        assertThat(disturbed.worlds()).extracting(world -> world.scope()).containsExactly(Stage.SCOPE);
        assertThat(disturbed.journal()).hasSize(2);
    }

    @Test
    void makes_a_change_after_what_is_due_at_the_same_instant() {
        Durations atOnce = Durations.USUAL.with(WorkKind.LAUNCH_NODE, Duration.ZERO);
        Simulation simulation = simulation(42, atOnce);

        simulation.execute(Stage.SCOPE, CreateRequest.of("orders").get());
        ReplicationGroup changed = simulation.execute(
                Stage.SCOPE, ModifyRequest.of("orders").description("at once").get());

        assertThat(changed.description()).isEqualTo("at once");
        assertThat(simulation.now()).isEqualTo(Stage.START);
        Simulation again = simulation(42, atOnce);
        again.replay(simulation.journal());
        assertThat(Picture.of(again)).isEqualTo(Picture.of(simulation));
    }

    @Test
    void comes_to_a_quiet_instant_with_all_that_is_due_then_so_that_a_replay_comes_there_too() {
        // The window opens at the very instant at which the snapshot is done.
        Simulation original = simulation(42, Stage.ROUND);
        original.execute(
                Stage.SCOPE,
                CreateRequest.of("orders")
                        .preferredMaintenanceWindow("mon:00:15-mon:02:00")
                        .get());
        original.execute(Stage.SCOPE, CreateRequest.of("other").get());
        original.advanceUntilIdle();
        original.execute(Stage.SCOPE, new CreateSnapshot("nightly", "other", null, null, Tags.NONE));
        original.execute(
                Stage.SCOPE,
                ModifyRequest.of("orders").cacheNodeType("cache.r6g.xlarge").get());

        original.advanceUntilIdle();

        assertThat(original.now()).as("the snapshot was done at 00:15").isEqualTo(Stage.START.plusSeconds(23 * 60));
        original.execute(
                Stage.SCOPE, ModifyRequest.of("orders").description("later").get());
        Simulation again = simulation(42, Stage.ROUND);
        again.replay(original.journal());
        assertThat(Picture.of(again)).isEqualTo(Picture.of(original));
    }

    @Test
    void foretells_the_durations_with_which_it_then_works() {
        Simulation simulation = simulation(42, Durations.USUAL);
        simulation.execute(
                Stage.SCOPE, CreateRequest.of("orders").numCacheClusters(3).get());
        var foretold = simulation.world(Stage.SCOPE).works().steps(ReplicationGroups.work("orders"));

        simulation.advanceUntilIdle();

        assertThat(simulation.world(Stage.SCOPE).works().steps(ReplicationGroups.work("orders")))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("state")
                .isEqualTo(foretold)
                .extracting(StepRun::state)
                .containsOnly(StepRun.State.DONE);
    }

    @Test
    void moves_only_forward() {
        Simulation simulation = simulation(42, Durations.USUAL);
        simulation.advanceTo(Stage.START.plusSeconds(10));

        assertThatThrownBy(() -> simulation.advanceTo(Stage.START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2026-01-05T00:00:00Z is before the present 2026-01-05T00:00:10Z");
        assertThat(simulation.now()).isEqualTo(Stage.START.plusSeconds(10));
    }

    @Test
    void gives_groups_that_bear_a_name_one_after_the_other_their_own_chances() {
        Simulation simulation = simulation(42, Durations.USUAL);
        simulation.execute(Stage.SCOPE, CreateRequest.of("orders").get());
        simulation.advanceUntilIdle();
        Duration first = Duration.between(Stage.START, simulation.now());
        simulation.execute(Stage.SCOPE, new DeleteReplicationGroup("orders", null));
        simulation.advanceUntilIdle();
        Instant again = simulation.now();

        simulation.execute(Stage.SCOPE, CreateRequest.of("orders").get());
        simulation.advanceUntilIdle();

        assertThat(Duration.between(again, simulation.now())).isNotEqualTo(first);
    }

    /** Two groups with drawn windows; one is scaled, backed up and deleted, and all of it takes drawn times. */
    private static Simulation story(long seed) {
        Simulation simulation = simulation(seed, Durations.USUAL);
        for (String id : new String[] {"orders", "ITEMS"}) {
            simulation.execute(
                    Stage.SCOPE,
                    CreateRequest.of(id)
                            .numNodeGroups(2)
                            .replicasPerNodeGroup(1)
                            .preferredMaintenanceWindow(null)
                            .snapshotWindow(null)
                            .get());
        }
        simulation.advanceUntilIdle();
        simulation.execute(Stage.SCOPE, scaleUp("items"));
        simulation.execute(
                Stage.SCOPE,
                ModifyRequest.of("orders").cacheNodeType("cache.m6g.large").get());
        simulation.advanceUntilIdle();
        simulation.execute(Stage.SCOPE, new DeleteReplicationGroup("items", "last"));
        simulation.advanceTo(Instant.parse("2026-01-13T00:00:00Z"));
        return simulation;
    }

    private static Simulation simulation(long seed, Durations durations) {
        return Stage.with(seed, durations).simulation();
    }

    private static ModifyReplicationGroup scaleUp(String id) {
        return ModifyRequest.of(id)
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get();
    }

    private static Object windows(Picture picture) {
        return picture.worlds().get(Stage.SCOPE).groups().stream()
                .map(group -> group.settings().maintenance().window() + " "
                        + group.settings().backup().window())
                .toList();
    }
}
