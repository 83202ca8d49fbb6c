package io.elasticachemock.engine.wording;

/**
 * The one place for texts that are ours and not AWS's: the condition and the error code are documented, the wording
 * has never been seen in public. Whoever learns the real text changes it here. Tests assert codes for these, and the
 * text only where it is built.
 */
public final class UncertainWording {
    private UncertainWording() {}

    /** An engine that ElastiCache does not have. */
    public static String invalidEngine(String engine) {
        return "Invalid engine: " + engine;
    }

    /** A node type that does not run the engine version. */
    public static String nodeTypeNotSupported(String nodeType, String engine, String version) {
        return "Cache node type %s is not supported for %s %s.".formatted(nodeType, engine, version);
    }
}
