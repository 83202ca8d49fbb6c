package io.elasticachemock.engine.user;

import io.elasticachemock.engine.version.Engine;

/**
 * Somebody who may connect.
 *
 * @param name what the AUTH command is given; several users may bear it, in different groups
 * @param engine redis or valkey
 * @param accessString what it may do
 */
public record User(
        String id, String name, Engine engine, String accessString, Authentication authentication, UserStatus status) {
    /** The id and name of the user that every account has. */
    public static final String DEFAULT = "default";

    /** Whether it bears the name that every group of the engine Redis needs one of. */
    public boolean isNamedDefault() {
        return name.equals(DEFAULT);
    }

    /** The lowest version that it can connect to: {@code 6.0}. */
    public String minimumEngineVersion() {
        return minimumEngineVersion(engine, usesIam());
    }

    /** The lowest version that users of an engine can connect to, some of them perhaps by IAM. */
    static String minimumEngineVersion(Engine engine, boolean iam) {
        if (engine == Engine.VALKEY) {
            return "7.2";
        }
        return iam ? "7.0" : "6.0";
    }

    boolean usesIam() {
        return authentication.type() == AuthenticationType.IAM;
    }

    User in(UserStatus newStatus) {
        return new User(id, name, engine, accessString, authentication, newStatus);
    }
}
