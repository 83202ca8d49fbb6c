package io.elasticachemock.engine.wording;

import java.util.Locale;

/** Texts of ports, networks, subnet and security groups, and topics that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainNetworkWording {
    private UncertainNetworkWording() {}

    /** A port outside the range. */
    public static String portOutOfRange(int port, int lowest, int highest) {
        return "Invalid port " + port + ". It must be between " + lowest + " and " + highest + ".";
    }

    /** IPv6 on a version or node type that does not have it. */
    public static String ipv6NotSupported(String version, String nodeType) {
        return "Network types ipv6 and dual_stack are not supported for engine version " + version + " and node type "
                + nodeType + ".";
    }

    /** Addresses that the network does not have. */
    public static String discoveryNeedsNetworkType() {
        return "IpDiscovery does not agree with NetworkType.";
    }

    /** A malformed security group. */
    public static String securityGroupMalformed(String id) {
        return "Invalid security group: " + id;
    }

    /** A topic that is malformed or lies in another region. */
    public static String topicNotUsable(String arn) {
        return "Invalid notification topic ARN: " + arn;
    }

    /** The status of a topic that a group does not have. */
    public static String topicStatusWithoutTopic() {
        return "NotificationTopicStatus needs a notification topic: give NotificationTopicArn too.";
    }

    /** A status that a topic cannot have. */
    public static String invalidTopicStatus(String status) {
        return "Invalid NotificationTopicStatus '" + status + "'. It must be active or inactive.";
    }

    /** More subnets than a group may have. */
    public static String tooManySubnets(int most) {
        return "A cache subnet group can have at most " + most + " subnets.";
    }

    /** As many subnet groups as an account may have. */
    public static String tooManySubnetGroups(int most) {
        return "The request cannot be processed because it would exceed the quota of " + most + " cache subnet groups.";
    }

    /** The subnet group of the default VPC. */
    public static String defaultSubnetGroupStays() {
        return "The cache subnet group default cannot be modified or deleted.";
    }

    /** A subnet in whose zone there are nodes. */
    public static String subnetInUse(String subnet) {
        return "The subnet " + subnet + " is currently in use by a cache cluster.";
    }

    /** Addresses that the subnets do not have. */
    public static String networkTypeNotInSubnets(String type, String group) {
        return "Network type " + type.toLowerCase(Locale.ROOT) + " is not supported by cache subnet group " + group
                + ".";
    }

    /** A cache security group, of which there are none. */
    public static String cacheSecurityGroupNotFound(String name) {
        return "Cache security group " + name + " not found.";
    }
}
