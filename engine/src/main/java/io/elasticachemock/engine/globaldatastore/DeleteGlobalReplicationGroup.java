package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastoreStatus;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalTask;
import io.elasticachemock.engine.global.GlobalWork;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * Deletes a global datastore that has no secondaries any more. Its primary is retained as a group of its own, in any case (API
 * reference, DeleteGlobalReplicationGroup).
 *
 * @param retainPrimary has to be true
 */
public record DeleteGlobalReplicationGroup(String id, boolean retainPrimary) implements Command<GlobalDatastore> {
    private static final String OPERATION = "DeleteGlobalReplicationGroup";

    @Override
    public Accepted<GlobalDatastore> validate(World world) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        GlobalDatastore datastore = datastores.get(id);
        if (!retainPrimary) {
            throw invalidParameterValue(UncertainGlobalWording.primaryIsRetained());
        }
        if (datastore.status() != GlobalDatastoreStatus.PRIMARY_ONLY) {
            throw new ElastiCacheFault(
                    Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT,
                    "Cannot delete a global replication group in "
                            + datastore.status().word() + " state");
        }
        return () -> {
            GlobalDatastore deleting = datastores.change(datastore.id(), current -> current.doing(GlobalTask.DELETION));
            new GlobalWork(world, datastore, OPERATION)
                    .start(
                            WorkKind.DISASSOCIATE_MEMBER,
                            datastores.primaryOf(datastore),
                            () -> datastores.remove(datastore.id()));
            return deleting;
        };
    }
}
