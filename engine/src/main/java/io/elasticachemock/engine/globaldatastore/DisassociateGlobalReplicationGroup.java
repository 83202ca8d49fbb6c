package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.global.GlobalMemberStatus;
import io.elasticachemock.engine.global.GlobalTask;
import io.elasticachemock.engine.global.GlobalWork;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * Takes a secondary out of its global datastore. It goes on as a group of its own, with what it holds and is set to (API
 * reference, DisassociateGlobalReplicationGroup).
 *
 * @param region in which the group is
 */
public record DisassociateGlobalReplicationGroup(String id, String replicationGroupId, String region)
        implements Command<GlobalDatastore> {
    private static final String OPERATION = "DisassociateGlobalReplicationGroup";

    @Override
    public Accepted<GlobalDatastore> validate(World world) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        GlobalDatastore datastore = datastores.get(id);
        GlobalMember member = datastore.checkedMember(replicationGroupId, region);
        if (member.isPrimary()) {
            throw invalidParameterValue(
                    UncertainGlobalWording.primaryStaysInGlobalDatastore(member.replicationGroupId(), datastore.id()));
        }
        datastore.checkFree();
        return () -> {
            GlobalDatastore leaving = datastores.change(datastore.id(), current -> current.withMember(
                            member, going -> going.in(GlobalMemberStatus.DISASSOCIATING))
                    .doing(GlobalTask.DISASSOCIATION));
            new GlobalWork(world, datastore, OPERATION)
                    .start(WorkKind.DISASSOCIATE_MEMBER, datastores.group(member), () -> {
                        datastores.change(
                                datastore.id(),
                                current ->
                                        current.withMember(member, gone -> gone.in(GlobalMemberStatus.DISASSOCIATED)));
                        datastores.change(datastore.id(), current -> current.without(member)
                                .doing(null));
                    });
            return leaving;
        };
    }
}
