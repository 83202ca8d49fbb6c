package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Encryption;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainEncryptionWording;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Encryption in transit of a running group is not touched, not even by its present value, while AUTH is used. A mode needs
 * encryption that is on, or switched on by the same request. It goes from off to {@code preferred}, which takes both kinds
 * of connections, to {@code required}, and back, a step at a time; on versions that have the mode (API reference,
 * ModifyReplicationGroup; user guide, "Enabling in-transit encryption").
 */
final class TransitEncryptionRule {
    private TransitEncryptionRule() {}

    /**
     * The change that is asked for, which may be what is so already; null where nothing is said.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if it is refused
     */
    static Change.@Nullable TransitEncryption resolve(
            ReplicationGroup group, @Nullable Boolean enabled, @Nullable TransitEncryptionMode mode) {
        if (enabled == null && mode == null) {
            return null;
        }
        Encryption present = group.settings().encryption();
        if (present.authTokens() != null || group.pending().has(Change.Auth.class)) {
            throw invalidParameterCombination(
                    "Modification of transit encryption is not supported for access control enabled clusters.");
        }
        boolean wanted = enabled == null ? present.inTransit() : enabled;
        if (mode != null && !wanted) {
            throw invalidParameterCombination(
                    "To modify transit encryption mode, set encryption-in-transit as enabled.");
        }
        TransitEncryptionMode target = mode != null ? mode : wanted ? present.transitMode() : null;
        if (wanted && target == null) {
            throw invalidParameterCombination(UncertainEncryptionWording.transitEncryptionBeginsWithPreferred());
        }
        if (!Objects.equals(target, present.transitMode())) {
            checkStep(group, present.transitMode(), target);
        }
        return new Change.TransitEncryption(target);
    }

    private static void checkStep(
            ReplicationGroup group, @Nullable TransitEncryptionMode from, @Nullable TransitEncryptionMode to) {
        EngineVersion version = group.settings().software().version();
        CacheNodeType nodeType = group.settings().hardware().nodeType();
        TransitEncryptionMode.checkSupportedBy(version);
        if (!nodeType.supportsEncryption()) {
            throw invalidParameterCombination(
                    UncertainEncryptionWording.encryptionNotSupported(version.fullVersion(), nodeType.name()));
        }
        if (from != TransitEncryptionMode.PREFERRED && to != TransitEncryptionMode.PREFERRED) {
            throw invalidParameterCombination(
                    from == null
                            ? UncertainEncryptionWording.transitEncryptionBeginsWithPreferred()
                            : UncertainEncryptionWording.transitEncryptionEndsWithPreferred());
        }
    }
}
