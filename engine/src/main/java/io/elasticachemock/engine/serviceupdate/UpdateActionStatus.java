package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.EnumSet;
import java.util.Set;

/** How far an update has come to a group (API reference, UpdateAction). */
public enum UpdateActionStatus {
    NOT_APPLIED,
    WAITING_TO_START,
    IN_PROGRESS,
    STOPPING,
    STOPPED,
    COMPLETE,
    SCHEDULING,
    SCHEDULED,
    NOT_APPLICABLE;

    static final LifeCycle<UpdateActionStatus> LIFE_CYCLE = LifeCycle.of("update-action", UpdateActionStatus.class)
            .beginsAs(NOT_APPLIED)
            .moves(NOT_APPLIED, WAITING_TO_START)
            .moves(WAITING_TO_START, IN_PROGRESS)
            .moves(IN_PROGRESS, COMPLETE)
            .moves(WAITING_TO_START, STOPPING)
            .moves(IN_PROGRESS, STOPPING)
            .moves(STOPPING, STOPPED)
            // The node that was in progress was the last one.
            .moves(STOPPING, COMPLETE)
            // A step has failed.
            .moves(IN_PROGRESS, STOPPED)
            .moves(STOPPED, WAITING_TO_START)
            .moves(NOT_APPLIED, SCHEDULING)
            .moves(STOPPED, SCHEDULING)
            .moves(SCHEDULING, SCHEDULED)
            .moves(SCHEDULED, IN_PROGRESS)
            .moves(SCHEDULING, WAITING_TO_START)
            .moves(SCHEDULED, WAITING_TO_START)
            // AWS does not apply it by itself any more.
            .moves(SCHEDULING, NOT_APPLIED)
            .moves(SCHEDULED, NOT_APPLIED)
            .moves(NOT_APPLIED, NOT_APPLICABLE)
            .moves(STOPPED, NOT_APPLICABLE)
            .moves(SCHEDULING, NOT_APPLICABLE)
            .moves(SCHEDULED, NOT_APPLICABLE)
            .moves(WAITING_TO_START, NOT_APPLICABLE);

    private static final Set<UpdateActionStatus> APPLIED_BY_CUSTOMER =
            EnumSet.of(NOT_APPLIED, STOPPED, SCHEDULING, SCHEDULED);

    /** Whether a customer can have it applied. */
    public boolean canBeApplied() {
        return APPLIED_BY_CUSTOMER.contains(this);
    }

    /** Whether a customer can have it stopped. */
    public boolean canBeStopped() {
        return this == WAITING_TO_START || this == IN_PROGRESS;
    }

    /** Whether it waits for the maintenance window. */
    boolean isScheduled() {
        return this == SCHEDULING || this == SCHEDULED;
    }
}
