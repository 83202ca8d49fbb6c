package io.elasticachemock.engine.replication;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import org.jspecify.annotations.Nullable;

/**
 * The passwords that the AUTH command of a group takes. A rotation adds one, and what was taken before goes on to be taken:
 * the token before it, or in a group that had none also connections without any. Of tokens the two newest are taken (user
 * guide, "Modifying the AUTH token on an existing cluster").
 *
 * @param newest the one that clients shall use
 * @param rotated whether what was taken before it is taken too
 * @param former the one before; null if there is none or it is not taken any more
 */
public record AuthTokens(
        AuthToken newest, boolean rotated, @Nullable AuthToken former) {
    /** One that is taken alone. */
    public static AuthTokens only(AuthToken token) {
        return new AuthTokens(token, false, null);
    }

    /**
     * What is taken after a rotation.
     *
     * @param present what was taken before; null if that was a connection without a token
     */
    public static AuthTokens rotated(@Nullable AuthTokens present, AuthToken token) {
        return new AuthTokens(token, true, present == null ? null : present.newest);
    }

    /**
     * AUTH needs every connection to be encrypted (API reference, AuthToken).
     *
     * @param mode of the group's encryption in transit; null if it has none
     * @throws io.elasticachemock.engine.ElastiCacheFault if plain connections are taken
     */
    public static void checkAllowedWith(@Nullable TransitEncryptionMode mode) {
        if (mode == null) {
            throw invalidParameterValue("The AUTH token is only supported when encryption-in-transit is enabled");
        }
        if (mode == TransitEncryptionMode.PREFERRED) {
            throw invalidParameterCombination(
                    "Transit encryption preferred is not supported with redis access control.");
        }
    }
}
