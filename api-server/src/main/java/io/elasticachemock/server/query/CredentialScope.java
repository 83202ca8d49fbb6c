package io.elasticachemock.server.query;

import io.elasticachemock.engine.Scope;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads account and region from the credential scope of a signature, {@code
 * <access key>/<date>/<region>/elasticache/aws4_request}: in the header {@code Authorization}, or in the parameter {@code
 * X-Amz-Credential} of a pre-signed request. An access key of twelve digits is the account.
 *
 * <p>Signatures are not verified, so this is text that anybody may send: what does not look like an account or a region
 * becomes account 000000000000 or region us-east-1, as for a request without a signature.
 */
final class CredentialScope {
    private static final String DEFAULT_ACCOUNT = "000000000000";
    private static final String DEFAULT_REGION = "us-east-1";
    private static final Scope UNSIGNED = new Scope(DEFAULT_ACCOUNT, DEFAULT_REGION);

    private static final String MARK = "Credential=";
    private static final int LONGEST = 300;
    private static final Pattern CREDENTIAL = Pattern.compile("([^/,\\s]+)/([^/,\\s]*)/([^/,\\s]*)(/[^,\\s]*)?");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]{1,12}){1,3}-[0-9]{1,2}");

    private CredentialScope() {}

    static Scope of(@Nullable String authorization, Form form) {
        if (authorization != null) {
            int mark = authorization.indexOf(MARK);
            return mark < 0 ? UNSIGNED : read(authorization, mark + MARK.length());
        }
        String credential = form.value("X-Amz-Credential");
        return credential == null ? UNSIGNED : read(credential, 0);
    }

    private static Scope read(String text, int start) {
        Matcher credential = CREDENTIAL.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        if (!credential.lookingAt()) {
            return UNSIGNED;
        }
        String account = ACCOUNT.matcher(credential.group(1)).matches() ? credential.group(1) : DEFAULT_ACCOUNT;
        String region = REGION.matcher(credential.group(3)).matches() ? credential.group(3) : DEFAULT_REGION;
        return new Scope(account, region);
    }
}
