package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A password of the AUTH command, kept only as its hash. It has 16 to 128 printable ASCII characters; of the special
 * ones only {@code ! & # $ ^ < > -} are allowed (user guide, "Authenticating with the AUTH command").
 *
 * @param sha256 the hash in lower-case hexadecimal
 */
public record AuthToken(String sha256) {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9!&#$^<>-]{16,128}");

    /**
     * Takes a token as a client sent it.
     *
     * @throws ElastiCacheFault if AWS would not take it
     */
    public static AuthToken of(String secret) {
        if (!ALLOWED.matcher(secret).matches()) {
            throw ElastiCacheFault.invalidParameterValue("Invalid AuthToken provided.");
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return new AuthToken(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
