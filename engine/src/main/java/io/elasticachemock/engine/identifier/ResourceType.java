package io.elasticachemock.engine.identifier;

import java.util.Optional;

/** A kind of resource that has an ARN. */
public enum ResourceType {
    CLUSTER("cluster"),
    REPLICATION_GROUP("replicationgroup"),
    SNAPSHOT("snapshot"),
    PARAMETER_GROUP("parametergroup"),
    SUBNET_GROUP("subnetgroup"),
    SECURITY_GROUP("securitygroup"),
    USER("user"),
    USER_GROUP("usergroup"),
    RESERVED_INSTANCE("reserved-instance"),
    SERVERLESS_CACHE("serverlesscache"),
    SERVERLESS_CACHE_SNAPSHOT("serverlesscachesnapshot"),
    /** Belongs to no region: that part of its ARN is empty. */
    GLOBAL_REPLICATION_GROUP("globalreplicationgroup");

    private final String wireName;

    ResourceType(String wireName) {
        this.wireName = wireName;
    }

    /** What stands for it in an ARN. */
    public String wireName() {
        return wireName;
    }

    /** The kind that has this name in ARNs. */
    static Optional<ResourceType> find(String wireName) {
        for (ResourceType type : values()) {
            if (type.wireName.equals(wireName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
