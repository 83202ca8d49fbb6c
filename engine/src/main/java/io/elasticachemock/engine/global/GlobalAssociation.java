package io.elasticachemock.engine.global;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.replication.GlobalRole;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import java.util.Optional;

/**
 * A group that was just created becomes a secondary: when it is there it gets what the primary holds, and is {@code
 * associated} then. If it could not be created the datastore is as it was (user guide, "Adding a Region").
 */
public final class GlobalAssociation {
    private static final String OPERATION = "CreateReplicationGroup";

    private final GlobalDatastores datastores;
    private final World world;
    private final String id;
    private final GlobalMember member;

    private GlobalAssociation(World world, String id, ReplicationGroup group) {
        this.datastores = GlobalDatastores.in(world);
        this.world = world;
        this.id = id;
        this.member = new GlobalMember(
                group.id(), world.scope().region(), GlobalRole.SECONDARY, GlobalMemberStatus.ASSOCIATING);
    }

    /**
     * Begins it. The group is being created.
     *
     * @param id of the datastore, to which nothing is done
     * @return the group, which knows what it will be
     */
    public static ReplicationGroup begin(World world, String id, ReplicationGroup group) {
        GlobalAssociation association = new GlobalAssociation(world, id, group);
        association.datastores.change(
                id, current -> current.with(association.member).doing(GlobalTask.ASSOCIATION));
        ReplicationGroups.in(world).whenFree(group.id(), association::created);
        return ReplicationGroups.in(world).get(group.id());
    }

    private void created() {
        Optional<ReplicationGroup> group = ReplicationGroups.in(world)
                .find(member.replicationGroupId())
                .filter(present -> present.status() != ReplicationGroupStatus.CREATE_FAILED);
        if (group.isEmpty()) {
            datastores.change(
                    id, current -> current.withMember(member, failed -> failed.in(GlobalMemberStatus.DISASSOCIATED)));
            datastores.change(id, current -> current.without(member).doing(null));
            return;
        }
        GlobalDatastore datastore = datastores.get(id);
        new GlobalWork(world, datastore, OPERATION)
                .start(WorkKind.ASSOCIATE_MEMBER, datastores.primaryOf(datastore), this::filled);
    }

    private void filled() {
        ReplicationGroup primary = datastores.primaryOf(datastores.get(id));
        GlobalData.copy(primary, world, member.replicationGroupId());
        datastores.change(id, current -> current.withMember(member, there -> there.in(GlobalMemberStatus.ASSOCIATED))
                .doing(null));
    }
}
