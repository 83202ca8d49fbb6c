package io.elasticachemock.server.query;

import java.util.Set;

/**
 * Where the SDKs do not agree on the name of an element. The API model names the type PendingLogDeliveryConfigurationList
 * {@code PendingLogDeliveryConfiguration}. To botocore (AWS CLI, boto3) that is the name of the members of this type; the SDKs
 * for Java and Go look for the members' own. So both elements are written, and each client overlooks the other one.
 */
final class SecondNames {
    private static final Set<String> PENDING = Set.of("PendingModifiedValues", "ReplicationGroupPendingModifiedValues");

    private SecondNames() {}

    /** The member of that shape, with the other name if it has one. */
    static Member of(String shape, Member member) {
        return member.name().equals("LogDeliveryConfigurations") && PENDING.contains(shape)
                ? member.withTwin("PendingLogDeliveryConfiguration")
                : member;
    }
}
