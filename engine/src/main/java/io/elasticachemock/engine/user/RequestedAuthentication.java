package io.elasticachemock.engine.user;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.wording.UncertainUserWording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a user shall prove who it is: by one or two passwords, by none, or by IAM, said by AuthenticationMode or by Passwords and
 * NoPasswordRequired, not by both (API reference, CreateUser).
 *
 * @param type AuthenticationMode's; null if it is not given
 * @param modePasswords AuthenticationMode's
 * @param passwords those beside AuthenticationMode
 * @param noPasswordRequired null if the request says nothing
 */
public record RequestedAuthentication(
        @Nullable String type,
        List<UserPassword> modePasswords,
        List<UserPassword> passwords,
        @Nullable Boolean noPasswordRequired) {
    private static final int MOST = 2;

    /** Nothing. */
    public static final RequestedAuthentication NONE = new RequestedAuthentication(null, List.of(), List.of(), null);

    /** A command's lists do not change. */
    public RequestedAuthentication {
        modePasswords = List.copyOf(modePasswords);
        passwords = List.copyOf(passwords);
    }

    /** Whether the request says anything of it. NoPasswordRequired=false is what Terraform always sends. */
    boolean isGiven() {
        return type != null
                || !modePasswords.isEmpty()
                || !passwords.isEmpty()
                || Boolean.TRUE.equals(noPasswordRequired);
    }

    /** @throws io.elasticachemock.engine.ElastiCacheFault if it contradicts itself or is not enough */
    Authentication resolve() {
        boolean none = Boolean.TRUE.equals(noPasswordRequired);
        AuthenticationType asked = type == null ? null : AuthenticationType.parse(type);
        if (none && asked != null && asked != AuthenticationType.NO_PASSWORD) {
            throw invalidParameterCombination(
                    "No password required flag is true but provided authentication type is " + asked.asked());
        }
        if (!modePasswords.isEmpty() && !passwords.isEmpty()) {
            throw invalidParameterCombination("Passwords provided via multiple arguments. Use only one argument");
        }
        List<UserPassword> given = modePasswords.isEmpty() ? passwords : modePasswords;
        AuthenticationType chosen =
                asked != null ? asked : none ? AuthenticationType.NO_PASSWORD : AuthenticationType.PASSWORD;
        if (chosen != AuthenticationType.PASSWORD && !given.isEmpty()) {
            throw invalidParameterCombination(
                    "Password field is not allowed with authentication type: " + chosen.asked());
        }
        if (chosen == AuthenticationType.PASSWORD && given.isEmpty()) {
            throw asked == null
                    ? invalidParameterValue("No password was provided. If you want to create/update the user without"
                            + " password, please use the NoPasswordRequired flag.")
                    : invalidParameterCombination(
                            "A user with Authentication Mode: password, must have at least one password");
        }
        if (given.size() > MOST) {
            throw invalidParameterValue(UncertainUserWording.tooManyPasswords(MOST));
        }
        return new Authentication(chosen, given);
    }
}
