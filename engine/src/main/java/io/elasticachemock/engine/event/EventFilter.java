package io.elasticachemock.engine.event;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.wording.UncertainEventWording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events DescribeEvents lists, newest first; each may be null. Without a time it is the last hour. A duration counts
 * from the start time, or back from the end time, or back from now. An identifier needs the type of its source (API
 * reference, DescribeEvents).
 *
 * @param minutes the span's length
 */
public record EventFilter(
        @Nullable SourceType sourceType,
        @Nullable String sourceIdentifier,
        @Nullable Instant startTime,
        @Nullable Instant endTime,
        @Nullable Integer minutes) {
    private static final Duration USUAL_SPAN = Duration.ofMinutes(60);

    /**
     * The events that fit.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if the filter contradicts itself
     */
    public List<Event> find(EventLog log, Scope scope, Instant now) {
        if (sourceIdentifier != null && sourceType == null) {
            throw invalidParameterCombination(UncertainEventWording.sourceIdentifierNeedsType());
        }
        if (minutes != null && minutes < 0) {
            throw invalidParameterValue(UncertainEventWording.negativeDuration(minutes));
        }
        if (startTime != null && endTime != null && minutes != null) {
            throw invalidParameterCombination(UncertainEventWording.spanGivenTwice());
        }
        if (startTime != null && endTime != null && endTime.isBefore(startTime)) {
            throw invalidParameterCombination(UncertainEventWording.startAfterEnd());
        }
        Instant from = from(now);
        Instant horizon = now.minus(EventLog.RETENTION);
        List<Event> found = new ArrayList<>(log.events(scope, from.isBefore(horizon) ? horizon : from, to(now)));
        found.removeIf(event -> !fits(event));
        Collections.reverse(found);
        return found;
    }

    private boolean fits(Event event) {
        return (sourceType == null || event.sourceType() == sourceType)
                && (sourceIdentifier == null || event.sourceIdentifier().equalsIgnoreCase(sourceIdentifier));
    }

    private Instant from(Instant now) {
        if (startTime != null) {
            return startTime;
        }
        Instant to = endTime == null ? now : endTime;
        // A client may name any instant: time has a beginning and an end, and what lies beyond them is cut off.
        return Duration.between(Instant.MIN, to).compareTo(span()) < 0 ? Instant.MIN : to.minus(span());
    }

    private Instant to(Instant now) {
        if (endTime != null) {
            return endTime;
        }
        if (startTime == null || minutes == null) {
            return now;
        }
        return Duration.between(startTime, Instant.MAX).compareTo(span()) < 0 ? Instant.MAX : startTime.plus(span());
    }

    private Duration span() {
        return minutes == null ? USUAL_SPAN : Duration.ofMinutes(minutes);
    }
}
