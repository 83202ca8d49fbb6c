package io.elasticachemock.engine.global;

import io.elasticachemock.engine.replication.GlobalRole;

/** A replication group of a global datastore, in the one region in which it is. */
public record GlobalMember(String replicationGroupId, String region, GlobalRole role, GlobalMemberStatus status) {
    /** Whether it takes the writes. */
    public boolean isPrimary() {
        return role == GlobalRole.PRIMARY;
    }

    /** The same member in another status. */
    public GlobalMember in(GlobalMemberStatus newStatus) {
        return new GlobalMember(replicationGroupId, region, role, newStatus);
    }

    /** The same member in another role. */
    public GlobalMember as(GlobalRole newRole) {
        return new GlobalMember(replicationGroupId, region, newRole, status);
    }

    /** Whether it is that group. */
    public boolean is(String groupId, String itsRegion) {
        return replicationGroupId.equalsIgnoreCase(groupId) && region.equals(itsRegion);
    }

    /** Whether it is the same group as another member, whatever has become of it. */
    public boolean isSameAs(GlobalMember other) {
        return is(other.replicationGroupId, other.region);
    }
}
