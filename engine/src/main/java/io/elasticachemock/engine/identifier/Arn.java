package io.elasticachemock.engine.identifier;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.wording.UncertainTagWording;

/**
 * The Amazon Resource Name of an ElastiCache resource:
 * {@code arn:aws:elasticache:us-east-1:123456789012:replicationgroup:orders}.
 *
 * @param partition such as {@code aws}
 * @param region such as {@code us-east-1}; empty for a global replication group
 * @param account twelve digits
 * @param type the kind of resource
 * @param name the resource's id or name
 */
public record Arn(String partition, String region, String account, ResourceType type, String name) {
    private static final String SCHEME = "arn";
    private static final String SERVICE = "elasticache";
    private static final int COMPONENTS = 7;

    /** The ARN of a resource of an account in a region. */
    public static Arn of(Scope scope, ResourceType type, String name) {
        var region = type == ResourceType.GLOBAL_REPLICATION_GROUP ? "" : scope.region();
        return new Arn(Region.partitionOf(scope.region()), region, scope.account(), type, name);
    }

    /**
     * Reads the ARN of a request, checking it part by part from the left.
     *
     * @param caller whose request it is, and in which region; other people's and other regions' ARNs are refused
     * @throws ElastiCacheFault InvalidARN if it is malformed, InvalidParameterValue if it is not the caller's
     */
    public static Arn parse(String text, Scope caller) {
        var parts = text.split(":", -1);
        if (parts.length != COMPONENTS) {
            throw invalid("Input ARN string does not have 7 components.");
        }
        if (!parts[0].equals(SCHEME)) {
            throw invalid(UncertainTagWording.NOT_AN_ARN);
        }
        var partition = Region.partitionOf(caller.region());
        if (!parts[1].equals(partition)) {
            throw invalid("partition field is wrong. Expected value is " + partition);
        }
        if (!parts[2].equals(SERVICE)) {
            throw invalid("service field is wrong. Expected value is " + SERVICE);
        }
        var type = ResourceType.find(parts[5]);
        boolean global =
                type.filter(ResourceType.GLOBAL_REPLICATION_GROUP::equals).isPresent();
        if (!parts[3].equals(global ? "" : caller.region())) {
            throw ElastiCacheFault.invalidParameterValue("Unauthorized call. Please check the region or customer id");
        }
        if (!parts[4].equals(caller.account())) {
            throw ElastiCacheFault.invalidParameterValue("The resource ARN does not belong to the caller's account.");
        }
        return new Arn(
                parts[1],
                parts[3],
                parts[4],
                type.orElseThrow(() -> invalid(UncertainTagWording.unknownResourceType(parts[5]))),
                parts[6]);
    }

    @Override
    public String toString() {
        return SCHEME + ":" + partition + ":" + SERVICE + ":" + region + ":" + account + ":" + type.wireName() + ":"
                + name;
    }

    private static ElastiCacheFault invalid(String message) {
        return new ElastiCacheFault(Fault.INVALID_ARN_FAULT, message);
    }
}
