package io.elasticachemock.engine.network;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import java.util.List;

/** Cache security groups are for EC2-Classic, which is gone: every account lives in VPCs and may not use them. */
public final class CacheSecurityGroups {
    private CacheSecurityGroups() {}

    /**
     * Refuses cache security groups, if any are named.
     *
     * @param besideVpcParameters whether a subnet group or security groups of the VPC are named too
     * @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterCombination
     */
    public static void refuse(List<String> names, boolean besideVpcParameters) {
        if (names.isEmpty()) {
            return;
        }
        throw invalidParameterCombination(
                besideVpcParameters
                        ? "Use of cache security groups is not permitted along with cache subnet group and/or security"
                                + " group Ids."
                        : "Use of cache security groups is not permitted in this API version for your account.");
    }
}
