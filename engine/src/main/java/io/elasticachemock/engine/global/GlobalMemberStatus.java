package io.elasticachemock.engine.global;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/**
 * How a replication group belongs to a global datastore (API reference, GlobalReplicationGroupMember.Status, which lists no
 * words for it).
 */
public enum GlobalMemberStatus {
    ASSOCIATING,
    ASSOCIATED,
    /** It leaves, which AWS shows as {@code associated} (CLI reference, disassociate-global-replication-group). */
    DISASSOCIATING,
    /** It goes at the same instant. */
    DISASSOCIATED;

    static final LifeCycle<GlobalMemberStatus> LIFE_CYCLE = LifeCycle.of("global-member", GlobalMemberStatus.class)
            .beginsAs(ASSOCIATING)
            .moves(ASSOCIATING, ASSOCIATED)
            // Its group could not be created.
            .moves(ASSOCIATING, DISASSOCIATED)
            .moves(ASSOCIATED, DISASSOCIATING)
            .moves(DISASSOCIATING, DISASSOCIATED);

    /** AWS's word for it. */
    public String word() {
        return (this == DISASSOCIATING ? ASSOCIATED : this).name().toLowerCase(Locale.ROOT);
    }
}
