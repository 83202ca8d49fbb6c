package io.elasticachemock.engine.global;

import io.elasticachemock.engine.replication.GlobalMembership;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Optional;

/** The parameter groups of a global datastore's members: who changes one changes all of them (user guide). */
public record GlobalTwins(World world, String parameterGroup) {
    /** The member of a global datastore that uses a parameter group, if one does. */
    static Optional<ReplicationGroup> user(World world, String parameterGroup) {
        return ReplicationGroups.in(world).all().values().stream()
                .filter(group -> group.global() != null)
                .filter(group -> group.settings().software().parameterGroup().equals(parameterGroup))
                .findFirst();
    }

    /**
     * The parameter groups of the other members, if a member uses this one.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault InvalidGlobalReplicationGroupState if something is done to the
     *     datastore
     */
    public static List<GlobalTwins> of(World world, String parameterGroup) {
        GlobalMembership membership =
                user(world, parameterGroup).map(ReplicationGroup::global).orElse(null);
        if (membership == null) {
            return List.of();
        }
        GlobalDatastores datastores = GlobalDatastores.in(world);
        GlobalDatastore datastore = datastores.get(membership.globalReplicationGroupId());
        datastore.checkFree();
        return datastore.members().stream()
                .filter(member -> !member.region().equals(world.scope().region()))
                .map(member -> new GlobalTwins(
                        datastores.worldOf(member),
                        datastores.group(member).settings().software().parameterGroup()))
                .toList();
    }
}
