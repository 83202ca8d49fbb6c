package io.elasticachemock.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLogTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Scope HERE = new Scope("123456789012", "us-east-1");
    private static final Scope THERE = new Scope("123456789012", "eu-west-1");

    private final EventLog log = new EventLog();

    @Test
    void tells_what_was_appended_since_a_position() {
        append(event(HERE, 0, "a"));
        long position = log.position();
        append(event(HERE, 1, "b"), change(1), event(HERE, 1, "c"));

        assertThat(log.since(position)).containsExactly(event(HERE, 1, "b"), change(1), event(HERE, 1, "c"));
        assertThat(log.since(log.position())).isEmpty();
        assertThat(log.since(0)).hasSize(4);
    }

    @Test
    void finds_the_events_of_one_account_and_region_in_a_span_with_both_its_ends() {
        append(event(HERE, 0, "early"), event(HERE, 1, "first"), event(THERE, 1, "elsewhere"), change(2));
        append(event(HERE, 3, "last"), event(HERE, 4, "late"));

        assertThat(log.events(HERE, START.plusSeconds(1), START.plusSeconds(3)))
                .containsExactly(event(HERE, 1, "first"), event(HERE, 3, "last"));
    }

    @Test
    void finds_nothing_in_an_account_in_which_nothing_happened_and_nothing_in_a_span_that_ends_before_it_starts() {
        append(event(HERE, 1, "a"));

        assertThat(log.events(THERE, START, START.plusSeconds(9))).isEmpty();
        assertThat(log.events(HERE, START.plusSeconds(1), START)).isEmpty();
    }

    @Test
    void keeps_events_for_14_days_and_forgets_them_when_something_later_happens() {
        int fortnight = (int) Duration.ofDays(14).toSeconds();
        append(event(HERE, 0, "a"), event(THERE, 0, "b"), event(HERE, 1, "c"));

        append(event(HERE, fortnight, "just within"));
        assertThat(log.since(0)).hasSize(4);

        append(event(HERE, fortnight + 1, "a moment too late"));
        assertThat(log.since(0))
                .containsExactly(
                        event(HERE, 1, "c"),
                        event(HERE, fortnight, "just within"),
                        event(HERE, fortnight + 1, "a moment too late"));
        assertThat(log.events(HERE, Instant.MIN, Instant.MAX))
                .hasSize(3)
                .first()
                .isEqualTo(event(HERE, 1, "c"));
        assertThat(log.events(THERE, Instant.MIN, Instant.MAX)).isEmpty();
    }

    @Test
    void does_not_lose_a_position_when_it_forgets() {
        append(event(HERE, 0, "a"), event(HERE, 0, "b"));
        long position = log.position();
        int monthLater = (int) Duration.ofDays(30).toSeconds();

        append(event(HERE, monthLater, "c"), event(HERE, monthLater, "d"));

        assertThat(log.position()).isEqualTo(4);
        assertThat(log.since(position)).containsExactly(event(HERE, monthLater, "c"), event(HERE, monthLater, "d"));
        assertThat(log.since(3)).containsExactly(event(HERE, monthLater, "d"));
        assertThat(log.since(0)).hasSize(2);
    }

    @Test
    void names_a_part_of_a_resource_after_the_whole() {
        log.moved(HERE, START, "node-group", "orders", "0001", "creating", "available");

        assertThat(log.since(0))
                .containsExactly(new StatusChange(HERE, START, "node-group", "orders/0001", "creating", "available"));
    }

    @Test
    void keeps_the_order_of_a_long_history_of_which_it_forgets_ever_more() {
        int kept = (int) EventLog.RETENTION.toSeconds() / 3600 + 1;
        List<Occurrence> all = new ArrayList<>();
        for (int hour = 0; hour < 10 * kept; hour++) {
            all.add(hour % 3 == 0 ? event(HERE, 3600 * hour, "h" + hour) : change(3600 * hour));
            append(all.get(hour));

            List<Occurrence> known = all.subList(Math.max(0, all.size() - kept), all.size());
            assertThat(log.position()).isEqualTo(all.size());
            assertThat(log.since(0)).isEqualTo(known);
            assertThat(log.since(all.size() - 2)).isEqualTo(all.subList(Math.max(0, all.size() - 2), all.size()));
            assertThat(log.events(HERE, Instant.MIN, Instant.MAX))
                    .isEqualTo(known.stream().filter(Event.class::isInstance).toList());
        }
    }

    private void append(Occurrence... occurrences) {
        for (Occurrence occurrence : occurrences) {
            if (occurrence instanceof Event event) {
                log.append(event);
            } else if (occurrence instanceof StatusChange move) {
                log.moved(move.scope(), move.at(), move.resource(), move.identifier(), null, move.from(), move.to());
            }
        }
    }

    private static Event event(Scope scope, int second, String message) {
        return new Event(scope, START.plusSeconds(second), SourceType.CACHE_CLUSTER, "orders-001", message, second);
    }

    private static StatusChange change(int second) {
        return new StatusChange(
                HERE, START.plusSeconds(second), "cache-cluster", "orders-001", "creating", "available");
    }
}
