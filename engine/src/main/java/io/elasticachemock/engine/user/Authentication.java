package io.elasticachemock.engine.user;

import java.util.List;

/** How a user proves who it is. */
public record Authentication(AuthenticationType type, List<UserPassword> passwords) {
    /** A user's lists do not change. */
    public Authentication {
        passwords = List.copyOf(passwords);
    }
}
