package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.AuthTokens;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Encryption;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainEncryptionWording;
import io.elasticachemock.engine.wording.UncertainUserWording;
import org.jspecify.annotations.Nullable;

/**
 * A token is rotated unless the request says otherwise. It is deleted only when user groups take its place. It needs
 * encryption in transit that is required and stays so, and a version that changes tokens. It is set after a rotation to the
 * same token (API reference, AuthTokenUpdateStrategy), or as the first token of a group, which Terraform's tests do.
 */
final class AuthTokenRule {
    private AuthTokenRule() {}

    /**
     * The change that is asked for, which may be what is so already; null where nothing is said.
     *
     * @param pending what waits and what the same request asks for
     * @throws io.elasticachemock.engine.ElastiCacheFault if it is refused
     */
    static Change.@Nullable Auth resolve(
            ReplicationGroup group,
            Changes pending,
            @Nullable AuthToken token,
            @Nullable AuthTokenUpdate strategy,
            RequestedUserGroups userGroups) {
        boolean endsWithUserGroup =
                strategy == AuthTokenUpdate.DELETE && !userGroups.toAdd().isEmpty();
        if ((token == null && strategy == null) || endsWithUserGroup) {
            return null;
        }
        boolean keepsUserGroup = group.settings().encryption().userGroup() != null
                && !userGroups.removeAll()
                && userGroups.toRemove().isEmpty();
        if (keepsUserGroup || !userGroups.toAdd().isEmpty()) {
            throw invalidParameterCombination(UncertainUserWording.authBesideUserGroup());
        }
        AuthTokenUpdate update = strategy == null ? AuthTokenUpdate.ROTATE : strategy;
        if (update == AuthTokenUpdate.DELETE) {
            throw invalidParameterValue("Auth token update strategy delete is not supported currently");
        }
        if (token == null) {
            throw invalidParameterCombination(UncertainEncryptionWording.authTokenUpdateNeedsToken());
        }
        Encryption present = group.settings().encryption();
        AuthTokens.checkAllowedWith(present.transitMode());
        Change.TransitEncryption transit = pending.find(Change.TransitEncryption.class);
        if (transit != null) {
            AuthTokens.checkAllowedWith(transit.mode());
        }
        EngineVersion version = group.settings().software().version();
        if (!version.supports(Feature.AUTH_TOKEN_CHANGE)) {
            throw invalidParameterCombination(
                    UncertainEncryptionWording.authTokenChangeNotSupported(version.fullVersion()));
        }
        AuthTokens tokens = present.authTokens();
        if (update == AuthTokenUpdate.SET && tokens != null && !tokens.newest().equals(token)) {
            throw invalidParameterValue(UncertainEncryptionWording.authTokenNotRotated());
        }
        return new Change.Auth(update, token);
    }
}
