package io.elasticachemock.engine.user;

import io.elasticachemock.engine.ElastiCacheFault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A user's password, kept only as its hash. It has 16 to 128 characters.
 *
 * @param sha256 the hash in lower-case hexadecimal
 */
public record UserPassword(String sha256) {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 128;

    /**
     * Takes a password as a client sent it.
     *
     * @throws ElastiCacheFault if AWS would not take it
     */
    public static UserPassword of(String secret) {
        if (secret.length() < SHORTEST || secret.length() > LONGEST) {
            throw ElastiCacheFault.invalidParameterValue("Passwords length must be between 16-128 characters.");
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return new UserPassword(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
