package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How connections shall be protected; null where the request says nothing. */
public record RequestedEncryption(
        @Nullable Boolean inTransit,
        @Nullable TransitEncryptionMode transitMode) {
    /** Nothing. */
    public static final RequestedEncryption NONE = new RequestedEncryption(null, null);

    /** @throws io.elasticachemock.engine.ElastiCacheFault if it is refused */
    List<Change> resolve(ReplicationGroup group) {
        Change.TransitEncryption transit = TransitEncryptionRule.resolve(group, inTransit, transitMode);
        return transit == null ? List.of() : List.of(transit);
    }
}
