package io.elasticachemock.server.query;

import io.elasticachemock.engine.Scope;
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
        int afterKey = text.indexOf('/', start);
        int afterDate = text.indexOf('/', afterKey + 1);
        int afterRegion = text.indexOf('/', afterDate + 1);
        if (afterKey < 0 || afterDate < 0 || afterRegion < 0 || afterRegion - start > LONGEST) {
            return UNSIGNED;
        }
        String key = text.substring(start, afterKey);
        String region = text.substring(afterDate + 1, afterRegion);
        return new Scope(
                ACCOUNT.matcher(key).matches() ? key : DEFAULT_ACCOUNT,
                REGION.matcher(region).matches() ? region : DEFAULT_REGION);
    }
}
