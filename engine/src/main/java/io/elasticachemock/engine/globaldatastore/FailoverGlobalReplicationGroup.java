package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.global.GlobalMemberStatus;
import io.elasticachemock.engine.global.GlobalWork;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * Has a secondary take the writes of its global datastore; all others copy it then, the former primary too. It is done while
 * other work on the datastore goes on (API reference, FailoverGlobalReplicationGroup; user guide, "Modifying global
 * datastores").
 *
 * @param region in which the group is
 */
public record FailoverGlobalReplicationGroup(String id, String region, String replicationGroupId)
        implements Command<GlobalDatastore> {
    private static final String OPERATION = "FailoverGlobalReplicationGroup";

    @Override
    public Accepted<GlobalDatastore> validate(World world) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        GlobalDatastore datastore = datastores.get(id);
        GlobalMember member = datastore.checkedMember(replicationGroupId, region);
        if (member.isPrimary()) {
            throw invalidParameterValue(
                    UncertainGlobalWording.isPrimaryOfGlobalDatastore(member.replicationGroupId(), datastore.id()));
        }
        datastore.checkMayFailOver();
        if (member.status() != GlobalMemberStatus.ASSOCIATED) {
            throw GlobalDatastore.busy();
        }
        return () -> {
            GlobalDatastore failing = datastores.change(datastore.id(), current -> current.failingOver(true));
            new GlobalWork(world, datastore, OPERATION)
                    .start(WorkKind.FAIL_OVER_REGION, datastores.group(member), () -> {
                        datastores.change(datastore.id(), current -> current.promoting(member)
                                .failingOver(false));
                    });
            return failing;
        };
    }
}
