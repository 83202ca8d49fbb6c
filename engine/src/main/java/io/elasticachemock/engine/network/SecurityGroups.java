package io.elasticachemock.engine.network;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.wording.UncertainNetworkWording;
import java.util.List;
import java.util.regex.Pattern;

/** VPC security groups. Any well-formed id is taken: they belong to EC2, which is not simulated. */
public final class SecurityGroups {
    private static final Pattern ID = Pattern.compile("sg-[0-9a-zA-Z-]{1,64}");

    private SecurityGroups() {}

    /**
     * Checks ids that a client gave.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if one is malformed
     */
    public static void check(List<String> ids) {
        for (String id : ids) {
            if (!ID.matcher(id).matches()) {
                throw invalidParameterValue(UncertainNetworkWording.securityGroupMalformed(id));
            }
        }
    }
}
