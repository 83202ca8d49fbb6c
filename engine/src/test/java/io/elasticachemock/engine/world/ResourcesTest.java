package io.elasticachemock.engine.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.behaviour.Behaviour;
import io.elasticachemock.engine.chance.Seed;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.event.EventLog;
import io.elasticachemock.engine.event.StatusChange;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.time.Timeline;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Scope SCOPE = new Scope("123456789012", "us-east-1");
    private static final LifeCycle<Status> DOORS = LifeCycle.of("door", Status.class)
            .beginsAs(Status.SHUT)
            .moves(Status.SHUT, Status.OPEN)
            .moves(Status.OPEN, Status.SHUT);
    private static final Kind<Door> KIND = new Kind<>(
            "door",
            Door::id,
            (before, after, report) -> DOORS.move(
                    before == null ? after.id() : before.id(),
                    before == null ? null : before.status(),
                    after == null ? null : after.status(),
                    report));

    private final EventLog log = new EventLog();
    private final World world = new Worlds(
                    new Laws(new Timeline(START), new Seed(1), log, Durations.USUAL, Quotas.DEFAULT, Behaviour.USUAL))
            .of(SCOPE);
    private final Resources<Door> doors = world.resources(KIND);

    @Test
    void hold_one_current_record_for_each_resource_by_id() {
        doors.put(new Door("b", Status.SHUT));
        doors.put(new Door("a", Status.SHUT));
        doors.put(new Door("b", Status.OPEN));

        assertThat(doors.all().values()).containsExactly(new Door("a", Status.SHUT), new Door("b", Status.OPEN));
        assertThat(doors.find("b")).contains(new Door("b", Status.OPEN));
        assertThat(doors.find("c")).isEmpty();
        assertThat(world.resources(KIND)).isSameAs(doors);
    }

    @Test
    void record_every_move_with_its_instant() {
        doors.put(new Door("a", Status.SHUT));
        doors.put(new Door("a", Status.OPEN));
        doors.remove("a");
        doors.remove("a");

        assertThat(log.since(0)).containsExactly(moved("-", "shut"), moved("shut", "open"), moved("open", "-"));
    }

    @Test
    void refuse_a_move_that_is_not_in_the_table_and_stay_as_they_were() {
        assertThatThrownBy(() -> doors.put(new Door("a", Status.OPEN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("door a cannot move from null to OPEN; from there it moves to [SHUT]");
        doors.put(new Door("a", Status.SHUT));
        assertThatThrownBy(() -> doors.put(new Door("a", Status.BROKEN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("door a cannot move from SHUT to BROKEN; from there it moves to [OPEN]");

        assertThat(doors.all().values()).containsExactly(new Door("a", Status.SHUT));
        assertThat(log.since(0)).hasSize(1);
    }

    private static StatusChange moved(String from, String to) {
        return new StatusChange(SCOPE, START, "door", "a", from, to);
    }

    private enum Status {
        SHUT,
        OPEN,
        BROKEN
    }

    private record Door(String id, Status status) {}
}
