package io.elasticachemock.engine.failure;

import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.fault.FaultState;
import io.elasticachemock.engine.fault.InjectedFault;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import java.util.List;

/** How faults begin and end. */
final class Faults {
    private Faults() {}

    /** Has a fault begin at its instant. */
    static void beginAt(World world, InjectedFault fault) {
        world.appointments().set(subject(fault.id()), fault.at(), () -> begin(world, fault.id()));
    }

    /**
     * Has a fault begin with a step. What concerns steps concerns this one already; nodes fail when what is due now has
     * happened.
     */
    static void beginWithStep(World world, InjectedFault fault) {
        if (fault.kind() != FaultKind.NODE_FAILURE && fault.kind() != FaultKind.AVAILABILITY_ZONE_OUTAGE) {
            begin(world, fault.id());
            return;
        }
        InjectedFaults.in(world).put(fault.in(FaultState.ACTIVE));
        world.appointments().set(subject(fault.id()), world.now(), () -> begin(world, fault.id()));
    }

    /** Has a fault begin now. */
    static void begin(World world, String id) {
        InjectedFaults faults = InjectedFaults.in(world);
        InjectedFault fault = faults.find(id).orElseThrow();
        faults.put(fault.in(FaultState.ACTIVE));
        switch (fault.kind()) {
            case NODE_FAILURE -> {
                boolean hit = NodeFailure.happen(world, fault.target());
                end(world, id, hit ? FaultState.OVER : FaultState.MISSED);
            }
            case AVAILABILITY_ZONE_OUTAGE -> {
                last(world, fault);
                nodesIn(world, fault.target()).forEach(node -> NodeFailure.happen(world, node));
            }
            case INSUFFICIENT_CAPACITY, REPLICATION_FAILURE, INSUFFICIENT_MEMORY -> last(world, fault);
            case SLOW_STEPS -> {}
        }
    }

    /** Ends a fault now. */
    static void end(World world, String id, FaultState state) {
        world.appointments().cancel(subject(id));
        InjectedFaults faults = InjectedFaults.in(world);
        faults.find(id).filter(FaultCircumstances::isPending).ifPresent(fault -> faults.put(fault.in(state)));
    }

    private static void last(World world, InjectedFault fault) {
        world.appointments()
                .set(
                        subject(fault.id()),
                        world.now().plus(fault.lasting()),
                        () -> end(world, fault.id(), FaultState.OVER));
        InjectedFaults.in(world).put(fault.beganAt(world.now()).in(FaultState.ACTIVE));
    }

    private static List<String> nodesIn(World world, String zone) {
        return ReplicationGroups.in(world)
                .withStandalone()
                .flatMap(ReplicationGroup::nodes)
                .filter(node -> node.availabilityZone().equals(zone))
                .map(Node::id)
                .sorted()
                .toList();
    }

    private static String subject(String id) {
        return "fault/" + id;
    }
}
