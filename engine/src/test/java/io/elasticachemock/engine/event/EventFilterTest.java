package io.elasticachemock.engine.event;

import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What DescribeEvents lists at noon of the 20th, of one event for each hour since the month began. */
class EventFilterTest {
    private static final Scope SCOPE = new Scope("123456789012", "us-east-1");
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-20T12:00:00Z");

    private final EventLog log = new EventLog();

    @BeforeEach
    void an_event_for_each_hour() {
        for (Instant at = FIRST; !at.isAfter(NOW); at = at.plus(Duration.ofHours(1))) {
            log.append(new Event(SCOPE, at, SourceType.CACHE_CLUSTER, "orders-001", at.toString(), log.position()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Without a time: the last hour.
        ", , , 2026-01-20T12:00:00Z, 2026-01-20T11:00:00Z, 2",
        // A duration alone goes back from now.
        ", , 180, 2026-01-20T12:00:00Z, 2026-01-20T09:00:00Z, 4",
        ", , 0, 2026-01-20T12:00:00Z, 2026-01-20T12:00:00Z, 1",
        // A start alone: until now. An end alone: the hour before it.
        "2026-01-20T08:00:00Z, , , 2026-01-20T12:00:00Z, 2026-01-20T08:00:00Z, 5",
        ", 2026-01-19T08:00:00Z, , 2026-01-19T08:00:00Z, 2026-01-19T07:00:00Z, 2",
        // A duration counts from the start, or back from the end.
        "2026-01-19T08:00:00Z, , 120, 2026-01-19T10:00:00Z, 2026-01-19T08:00:00Z, 3",
        ", 2026-01-19T08:00:00Z, 120, 2026-01-19T08:00:00Z, 2026-01-19T06:00:00Z, 3",
        // Both ends.
        "2026-01-19T08:00:00Z, 2026-01-19T09:30:00Z, , 2026-01-19T09:00:00Z, 2026-01-19T08:00:00Z, 2",
        // Never further back than 14 days.
        "2026-01-01T00:00:00Z, , , 2026-01-20T12:00:00Z, 2026-01-06T12:00:00Z, 337",
        ", , 99999999, 2026-01-20T12:00:00Z, 2026-01-06T12:00:00Z, 337",
    })
    void lists_the_events_of_a_span_newest_first(
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Integer minutes,
            Instant newest,
            Instant oldest,
            int count) {
        List<Event> found = new EventFilter(null, null, start, end, minutes).find(log, SCOPE, NOW);

        assertThat(found).hasSize(count);
        assertThat(found.get(0).at()).isEqualTo(newest);
        assertThat(found.get(count - 1).at()).isEqualTo(oldest);
    }

    @ParameterizedTest
    @CsvSource({
        // Before all that is kept.
        "2026-01-02T00:00:00Z, 2026-01-03T00:00:00Z, ",
        "2026-01-02T00:00:00Z, , 60",
        ", 2026-01-03T00:00:00Z, ",
        // Ahead: a client's clock may go before ours.
        "2026-01-20T12:00:01Z, , ",
        // At the ends of time.
        "-1000000000-01-01T00:00:00Z, , 60",
        "+1000000000-12-31T23:59:59.999999999Z, , 60",
        ", -1000000000-01-01T00:00:00Z, 60",
        ", +1000000000-12-31T23:59:59.999999999Z, 60"
    })
    void lists_nothing_where_nothing_is_kept(
            @Nullable Instant start, @Nullable Instant end, @Nullable Integer minutes) {
        assertThat(new EventFilter(null, null, start, end, minutes).find(log, SCOPE, NOW))
                .isEmpty();
    }

    @Test
    void lists_only_the_wanted_source() {
        log.append(new Event(SCOPE, NOW, SourceType.REPLICATION_GROUP, "orders-001", "of a group", log.position()));
        log.append(new Event(SCOPE, NOW, SourceType.CACHE_CLUSTER, "orders-002", "of another cluster", log.position()));

        assertThat(find(SourceType.REPLICATION_GROUP, null)).containsExactly("of a group");
        assertThat(find(SourceType.CACHE_CLUSTER, "Orders-002")).containsExactly("of another cluster");
        assertThat(find(SourceType.CACHE_CLUSTER, "unknown")).isEmpty();
        assertThat(find(SourceType.USER, null)).isEmpty();
    }

    @Test
    void refuses_a_source_without_its_type() {
        refuses(new EventFilter(null, "orders-001", null, null, null), INVALID_PARAMETER_COMBINATION_EXCEPTION);
    }

    @Test
    void refuses_a_negative_duration() {
        refuses(new EventFilter(null, null, null, null, -1), INVALID_PARAMETER_VALUE_EXCEPTION);
    }

    @Test
    void refuses_a_start_after_the_end_and_a_span_with_start_end_and_duration() {
        refuses(new EventFilter(null, null, NOW, FIRST, null), INVALID_PARAMETER_COMBINATION_EXCEPTION);
        refuses(new EventFilter(null, null, FIRST, NOW, 60), INVALID_PARAMETER_COMBINATION_EXCEPTION);
    }

    private void refuses(EventFilter filter, Fault fault) {
        var refusal = catchThrowableOfType(ElastiCacheFault.class, () -> filter.find(log, SCOPE, NOW));

        assertThat(refusal.fault()).isEqualTo(fault);
        assertThat(refusal.getMessage()).isNotBlank();
    }

    private List<String> find(SourceType type, @Nullable String identifier) {
        return new EventFilter(type, identifier, NOW, null, null)
                .find(log, SCOPE, NOW).stream()
                        .map(Event::message)
                        .filter(message -> !message.startsWith("2026"))
                        .toList();
    }
}
