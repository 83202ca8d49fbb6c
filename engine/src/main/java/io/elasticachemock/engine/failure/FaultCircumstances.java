package io.elasticachemock.engine.failure;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.fault.FaultState;
import io.elasticachemock.engine.fault.InjectedFault;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.plan.Circumstances;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What befalls the work on one resource because of the faults of its world. */
final class FaultCircumstances implements Circumstances {
    private static final String ANYTHING = "*";

    private final World world;
    private final String resource;
    private final @Nullable Map<String, Integer> foretold;

    private FaultCircumstances(World world, String resource, @Nullable Map<String, Integer> foretold) {
        this.world = world;
        this.resource = resource;
        this.foretold = foretold;
    }

    /** Has the faults of a world befall all work that begins from now on. */
    static void in(World world) {
        world.works().under(resource -> new FaultCircumstances(world, resource, null));
    }

    @Override
    public Duration duration(Label step, Duration usual) {
        InjectedFaults faults = InjectedFaults.in(world);
        if (foretold == null) {
            beginThoseThatWaitFor(step, faults);
        }
        Duration takes = usual.plus(wait(step, faults));
        for (InjectedFault fault : faults.active(FaultKind.SLOW_STEPS).toList()) {
            if (hits(fault, step) && use(faults, fault)) {
                takes = Duration.ofMillis(Math.round(takes.toMillis() * fault.factor()));
            }
        }
        return takes;
    }

    private void beginThoseThatWaitFor(Label step, InjectedFaults faults) {
        List.copyOf(faults.all()).stream()
                .filter(fault ->
                        fault.state() == FaultState.WAITING && step.kind().equals(fault.whenStep()))
                .forEach(fault -> Faults.beginWithStep(world, fault));
    }

    /** Who replaces a node that is down waits for capacity in its zone. */
    private Duration wait(Label step, InjectedFaults faults) {
        Node node = launched(step);
        return node == null || !node.isDown()
                ? Duration.ZERO
                : Duration.between(
                        world.now(),
                        faults.capacityFrom(
                                node.availabilityZone(), node.nodeType().name(), world.now()));
    }

    private @Nullable Node launched(Label step) {
        String id = step.node();
        return id == null || !step.kind().equals(WorkKind.LAUNCH_NODE.word())
                ? null
                : CacheClusters.in(world)
                        .find(id)
                        .map(CacheClusters.Member::node)
                        .orElse(null);
    }

    /** Takes one of the steps that a fault hits, here or only in what is foretold. */
    private boolean use(InjectedFaults faults, InjectedFault fault) {
        Map<String, Integer> left = foretold;
        if (left == null) {
            faults.put(fault.used());
            return true;
        }
        return left.merge(fault.id(), -1, Integer::sum) >= -fault.left();
    }

    private boolean hits(InjectedFault fault, Label step) {
        return fault.target().equals(ANYTHING)
                || fault.target().equals(step.kind())
                || ReplicationGroups.work(fault.target()).equals(resource)
                || ReplicationGroups.recovery(fault.target()).equals(resource);
    }

    /** A node cannot be launched where capacity is missing; but for one that is down that is waited for. */
    @Override
    public @Nullable String obstacle(Label step) {
        Node node = launched(step);
        if (node == null
                || node.isDown()
                || InjectedFaults.in(world)
                        .hasCapacity(node.availabilityZone(), node.nodeType().name())) {
            return null;
        }
        return "There is no capacity for " + node.nodeType().name() + " in " + node.availabilityZone() + ".";
    }

    @Override
    public Circumstances foretold() {
        return new FaultCircumstances(world, resource, new TreeMap<>());
    }

    /** Whether a fault of this state still has something to do. */
    static boolean isPending(InjectedFault fault) {
        return fault.state() == FaultState.WAITING || fault.state() == FaultState.ACTIVE;
    }
}
