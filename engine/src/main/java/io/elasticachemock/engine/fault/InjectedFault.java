package io.elasticachemock.engine.fault;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fault that was injected.
 *
 * @param id unique in its account and region
 * @param target what it hits; its meaning depends on the kind
 * @param whenStep the kind of step with whose beginning it begins; null if an instant decides
 * @param at when it begins
 * @param lasting how long it lasts; of those that happen once, zero
 * @param factor how many times as long steps take
 * @param left how many more steps it hits; only of those that hit steps one by one
 */
public record InjectedFault(
        String id,
        FaultKind kind,
        String target,
        @Nullable String whenStep,
        Instant at,
        Duration lasting,
        double factor,
        int left,
        FaultState state) {

    /** The same fault, so far. */
    public InjectedFault in(FaultState newState) {
        return new InjectedFault(id, kind, target, whenStep, at, lasting, factor, left, newState);
    }

    /** The same fault, which began at an instant. */
    public InjectedFault beganAt(Instant instant) {
        return new InjectedFault(id, kind, target, whenStep, instant, lasting, factor, left, state);
    }

    /** When it ends; of those that happen once, when it begins. */
    public Instant end() {
        return at.plus(lasting);
    }

    /** The same fault when it has hit one more step. */
    public InjectedFault used() {
        return new InjectedFault(
                id, kind, target, whenStep, at, lasting, factor, left - 1, left == 1 ? FaultState.OVER : state);
    }
}
