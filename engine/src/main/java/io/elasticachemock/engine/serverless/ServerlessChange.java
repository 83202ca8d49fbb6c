package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.duration.WorkKind;
import org.jspecify.annotations.Nullable;

/**
 * One field of a cache that shall be modified.
 *
 * @param kind the work that it takes
 * @param after the settings with the new value
 * @param countsUnchanged whether AWS counts it as a field also when it brings nothing new, as was seen of the limits and the user group
 * @param updated what AWS's event calls it; null if no event is known
 */
record ServerlessChange(
        WorkKind kind,
        ServerlessSettings after,
        boolean countsUnchanged,
        @Nullable String updated) {
    /** A field that is counted if its value is new, and has no event. */
    static ServerlessChange quiet(ServerlessSettings after) {
        return new ServerlessChange(WorkKind.MODIFY_SERVERLESS_CACHE, after, false, null);
    }

    boolean isNew(ServerlessSettings present) {
        return !after.equals(present);
    }
}
