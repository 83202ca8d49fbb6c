package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;

/**
 * Whose resources a control call is about: the members {@code account} and {@code region}, or else what an unsigned
 * request gets.
 */
final class Scopes {
    private Scopes() {}

    static Scope read(Members members) {
        return new Scope(members.text("account", "000000000000"), members.text("region", "us-east-1"));
    }
}
