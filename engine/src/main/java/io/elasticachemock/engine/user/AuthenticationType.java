package io.elasticachemock.engine.user;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

/** How a user proves who it is (API reference, AuthenticationMode). */
public enum AuthenticationType {
    PASSWORD("password"),
    NO_PASSWORD("no-password-required"),
    IAM("iam");

    private final String asked;

    AuthenticationType(String asked) {
        this.asked = asked;
    }

    /** The word for it in a request. */
    public String asked() {
        return asked;
    }

    /** @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue */
    static AuthenticationType parse(String word) {
        for (AuthenticationType type : values()) {
            if (type.asked.equals(word)) {
                return type;
            }
        }
        throw invalidParameterValue("Input Authentication type: " + word
                + " is not in the allowed list: [password,no-password-required,iam]");
    }
}
