package io.elasticachemock.engine.wording;

/** Texts of encryption and AUTH tokens that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainEncryptionWording {
    private UncertainEncryptionWording() {}

    /** Encryption on a version or node type that does not have it. */
    public static String encryptionNotSupported(String version, String nodeType) {
        return "Encryption is not supported for engine version " + version + " and node type " + nodeType + ".";
    }

    /** A mode of encryption in transit, without that. */
    public static String transitModeWithoutEncryption() {
        return "TransitEncryptionMode can only be specified when TransitEncryptionEnabled is true.";
    }

    /** Encryption in transit switched on without the first step. */
    public static String transitEncryptionBeginsWithPreferred() {
        return "To enable in-transit encryption for an existing replication group, TransitEncryptionEnabled must be true"
                + " and TransitEncryptionMode must be preferred. It can be set to required after that.";
    }

    /** Encryption in transit switched off without the step before. */
    public static String transitEncryptionEndsWithPreferred() {
        return "To disable in-transit encryption for an existing replication group, TransitEncryptionMode must be set to"
                + " preferred first.";
    }

    /** A way to update a token, without a token. */
    public static String authTokenUpdateNeedsToken() {
        return "AuthTokenUpdateStrategy can only be specified together with AuthToken.";
    }

    /** A version before changes of tokens. */
    public static String authTokenChangeNotSupported(String version) {
        return "Modifying the AUTH token is not supported for engine version " + version
                + ". Please use engine version 5.0.6 or higher.";
    }

    /** A token set that clients were not given time to take. The API reference: "allowed only after ROTATE". */
    public static String authTokenNotRotated() {
        return "Auth token update strategy SET is only supported after ROTATE with the same AUTH token.";
    }
}
