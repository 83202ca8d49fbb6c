package io.elasticachemock.server.action;

import io.elasticachemock.engine.Simulation;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;

/** All operations that are simulated. */
public final class SimulatedActions {
    private SimulatedActions() {}

    /**
     * The actions on one simulation.
     *
     * @param fragments where they keep the answers that will be asked for again
     */
    public static Actions of(Simulation simulation, Fragments fragments) {
        Actions actions = new Actions();
        ReplicationGroupActions.add(actions, simulation, fragments);
        ReplicaActions.add(actions, simulation);
        ShardActions.add(actions, simulation);
        CacheClusterActions.add(actions, simulation, fragments);
        NodeTypeActions.add(actions, simulation);
        SnapshotActions.add(actions, simulation, fragments);
        EventActions.add(actions, simulation);
        TagActions.add(actions, simulation);
        ParameterGroupActions.add(actions, simulation);
        ParameterActions.add(actions, simulation);
        ServiceUpdateActions.add(actions, simulation);
        SubnetGroupActions.add(actions, simulation);
        SecurityGroupActions.add(actions);
        MigrationActions.add(actions, simulation);
        ReservationActions.add(actions, simulation);
        UserActions.add(actions, simulation);
        UserGroupActions.add(actions, simulation);
        ServerlessCacheActions.add(actions, simulation, fragments);
        ServerlessSnapshotActions.add(actions, simulation);
        GlobalReplicationGroupActions.add(actions, simulation);
        GlobalModificationActions.add(actions, simulation);
        CatalogueActions.add(actions);
        return actions;
    }
}
