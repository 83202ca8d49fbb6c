package io.elasticachemock.server.query;

/** Refusals that are not in the API model, for the actions that need one. */
public final class CommonErrors {
    private CommonErrors() {}

    /** The caller may not do this here. */
    public static RuntimeException accessDenied(String message) {
        return QueryFault.accessDenied(message);
    }
}
