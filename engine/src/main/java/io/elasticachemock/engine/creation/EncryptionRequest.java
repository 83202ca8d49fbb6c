package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.identifier.KmsKeys;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.AuthTokens;
import io.elasticachemock.engine.replication.Settings.Encryption;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.user.UserGroupRule;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainEncryptionWording;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shall be encrypted, as asked for.
 *
 * <p>Encryption needs a version and a node type that have it. At rest it is on by default for Valkey only, and a key of
 * the customer's needs it. In transit the mode is {@code required} by default; {@code preferred} needs 7.0.5 or later and
 * no AUTH. AUTH, or a user group in its place, needs encryption in transit (API reference, CreateReplicationGroup).
 */
public record EncryptionRequest(
        @Nullable Boolean atRest,
        @Nullable String kmsKeyId,
        @Nullable Boolean inTransit,
        @Nullable TransitEncryptionMode transitMode,
        @Nullable AuthToken authToken,
        List<String> userGroupIds) {
    /** A command's lists do not change. */
    public EncryptionRequest {
        userGroupIds = List.copyOf(userGroupIds);
    }

    Encryption resolve(EngineVersion version, CacheNodeType nodeType, World world) {
        boolean rest = atRest == null ? version.engine() == Engine.VALKEY && nodeType.supportsEncryption() : atRest;
        boolean transit = Boolean.TRUE.equals(inTransit);
        boolean restPossible = version.supports(Feature.AT_REST_ENCRYPTION) && nodeType.supportsEncryption();
        boolean transitPossible = version.supports(Feature.IN_TRANSIT_ENCRYPTION) && nodeType.supportsEncryption();
        if ((rest && !restPossible) || (transit && !transitPossible)) {
            throw invalidParameterCombination(
                    UncertainEncryptionWording.encryptionNotSupported(version.fullVersion(), nodeType.name()));
        }
        if (kmsKeyId != null && !rest) {
            throw invalidParameterCombination("Please enable encryption at rest to use Customer Managed CMK");
        }
        TransitEncryptionMode mode = mode(version, transit);
        if (authToken != null) {
            AuthTokens.checkAllowedWith(mode);
        }
        String userGroup = userGroup(world, version, mode);
        return new Encryption(
                rest,
                kmsKeyId == null ? null : KmsKeys.arn(kmsKeyId, world.scope()),
                transit,
                mode,
                authToken == null ? null : AuthTokens.only(authToken),
                authToken == null ? null : world.now(),
                userGroup);
    }

    private @Nullable String userGroup(World world, EngineVersion version, @Nullable TransitEncryptionMode mode) {
        if (userGroupIds.isEmpty()) {
            return null;
        }
        if (userGroupIds.size() > 1) {
            throw invalidParameterCombination(UncertainUserWording.oneUserGroup());
        }
        if (authToken != null) {
            throw invalidParameterCombination(UncertainUserWording.authBesideUserGroup());
        }
        return UserGroupRule.attachable(world, userGroupIds.get(0), version, mode)
                .id();
    }

    private @Nullable TransitEncryptionMode mode(EngineVersion version, boolean transit) {
        if (transitMode == null) {
            return transit ? TransitEncryptionMode.REQUIRED : null;
        }
        if (!transit) {
            throw invalidParameterCombination(UncertainEncryptionWording.transitModeWithoutEncryption());
        }
        if (transitMode == TransitEncryptionMode.PREFERRED) {
            TransitEncryptionMode.checkSupportedBy(version);
        }
        return transitMode;
    }
}
