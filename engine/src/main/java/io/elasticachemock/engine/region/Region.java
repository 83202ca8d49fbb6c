package io.elasticachemock.engine.region;

import java.util.List;
import java.util.Optional;

/**
 * A region of AWS, as far as ElastiCache's answers depend on it.
 *
 * @param name such as {@code us-east-1}
 * @param shortCode the region's name in host names, such as {@code use1}
 * @param globalDatastorePrefix what AWS puts before the id of a global datastore that is made here, if it is known
 * @param maintenanceBlock the hours from which AWS draws default windows: the region's night
 * @param availabilityZones the zones' names, in alphabetical order
 */
public record Region(
        String name,
        String shortCode,
        Optional<String> globalDatastorePrefix,
        DailyBlock maintenanceBlock,
        List<String> availabilityZones) {
    /** Copies the list. */
    public Region {
        availabilityZones = List.copyOf(availabilityZones);
    }

    /** The same region with some of its zones only. */
    public Region within(List<String> zones) {
        return new Region(name, shortCode, globalDatastorePrefix, maintenanceBlock, zones);
    }

    /** The part of AWS that the region belongs to, as ARNs name it: {@code aws}, {@code aws-cn} or {@code aws-us-gov}. */
    public String partition() {
        return partitionOf(name);
    }

    /** What host names of caches end with: {@code cache.amazonaws.com}, in China {@code cache.amazonaws.com.cn}. */
    public String dnsSuffix() {
        return name.startsWith("cn-") ? "cache.amazonaws.com.cn" : "cache.amazonaws.com";
    }

    /** The partition of a region of that name, whether or not the region is known. */
    public static String partitionOf(String region) {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
}
