package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.plan.Plan;

/**
 * How one {@link Change} of a group is applied. It is made when its work begins, of the group as it is then; after an
 * interruption it is made anew, and its plan is what is left to do.
 */
public interface Modification {
    /** The group as it shows while the change is being applied; it may begin more than once. */
    default ReplicationGroup begun(ReplicationGroup group) {
        return group;
    }

    /** The work. */
    Plan plan();

    /** The group with the change applied, when the work is done. */
    ReplicationGroup applied(ReplicationGroup group);

    /** The group when the work was stopped between two steps and will begin anew, with what can serve meanwhile serving. */
    default ReplicationGroup interrupted(ReplicationGroup group) {
        return group;
    }

    /** The group when a step has failed, with what must not stay half-way put right. */
    default ReplicationGroup givenUp(ReplicationGroup group) {
        return group;
    }

    /** Reports that it was applied. */
    void succeeded();

    /**
     * Reports that it was given up.
     *
     * @param reason in a sentence
     */
    void failed(String reason);
}
