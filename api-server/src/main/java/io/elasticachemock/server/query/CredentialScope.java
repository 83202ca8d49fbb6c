package io.elasticachemock.server.query;

import io.elasticachemock.engine.Scope;
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
    private static final int ACCOUNT_DIGITS = 12;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_WORD = 12;

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
        return new Scope(isAccount(key) ? key : DEFAULT_ACCOUNT, isRegion(region) ? region : DEFAULT_REGION);
    }

    private static boolean isAccount(String text) {
        return text.length() == ACCOUNT_DIGITS && isOf('0', '9', text, 0, ACCOUNT_DIGITS);
    }

    /** Two letters, one to three words and a number, such as {@code us-gov-west-1}; every request has one, so by hand. */
    private static boolean isRegion(String text) {
        int words = 0;
        int start = 0;
        for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', start)) {
            int length = dash - start;
            boolean fits = words == 0 ? length == 2 : length >= 1 && length <= LONGEST_WORD;
            if (!fits || !isOf('a', 'z', text, start, dash)) {
                return false;
            }
            words++;
            start = dash + 1;
        }
        int digits = text.length() - start;
        return words >= 2
                && words <= MOST_WORDS
                && (digits == 1 || digits == 2)
                && isOf('0', '9', text, start, text.length());
    }

    private static boolean isOf(char least, char most, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < least || text.charAt(i) > most) {
                return false;
            }
        }
        return true;
    }
}
