package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.server.clock.ResourceStatus;

/**
 * Whose resources a control call is about: the members {@code account} and {@code region}, or else what an unsigned
 * request gets.
 */
final class Scopes {
    private Scopes() {}

    static Scope read(Members members) {
        return new Scope(
                members.text("account", ResourceStatus.DEFAULT_SCOPE.account()),
                members.text("region", ResourceStatus.DEFAULT_SCOPE.region()));
    }
}
