package io.elasticachemock.engine.identifier;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.region.Region;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Customers' keys. They are named by id, alias or ARN, and answered as the ARN. Any well-formed one is taken: keys belong
 * to KMS, which is not simulated.
 */
public final class KmsKeys {
    private static final Pattern ID = Pattern.compile("(mrk-)?[0-9a-fA-F-]{32,36}");
    private static final Pattern ALIAS = Pattern.compile("alias/[A-Za-z0-9/_-]{1,250}");
    private static final Pattern ARN =
            Pattern.compile("arn:aws[a-z-]*:kms:([a-z0-9-]+):\\d{12}:(key/[A-Za-z0-9-]+|alias/[A-Za-z0-9/_-]+)");

    private KmsKeys() {}

    /**
     * The ARN of a key.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if the key's name is malformed, or the key another region's
     */
    public static String arn(String key, Scope scope) {
        Matcher arn = ARN.matcher(key);
        if (arn.matches() && arn.group(1).equals(scope.region())) {
            return key;
        }
        String prefix = "arn:" + Region.partitionOf(scope.region()) + ":kms:" + scope.region() + ":" + scope.account();
        if (ID.matcher(key).matches()) {
            return prefix + ":key/" + key;
        }
        if (ALIAS.matcher(key).matches()) {
            return prefix + ":" + key;
        }
        throw invalidParameterValue("KMS key does not exist with key id: " + key);
    }
}
