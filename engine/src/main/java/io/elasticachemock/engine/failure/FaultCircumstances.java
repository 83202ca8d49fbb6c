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
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.serverless.ServerlessCaches;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What befalls the work on one resource because of the faults of its world. */
final class FaultCircumstances implements Circumstances {
    private static final String ANYTHING = "*";
    /** Steps in which a node gets its shard's data by replication. */
    private static final List<String> COPYING = List.of(WorkKind.SYNCHRONIZE_NODE.word(), WorkKind.PATCH_NODE.word());

    /** Faults that slow the same step multiply: work must not lead past the years that can be told. */
    private static final Duration LONGEST_SLOW_STEP = Duration.ofDays(365);

    private final World world;
    private final String resource;
    private final @Nullable Map<String, Integer> foretold;

    private FaultCircumstances(World world, String resource, @Nullable Map<String, Integer> foretold) {
        this.world = world;
        this.resource = resource;
        this.foretold = foretold;
    }

    /** Has the faults of a world befall its work from now on. */
    static void in(World world) {
        world.works().under(resource -> new FaultCircumstances(world, resource, null));
    }

    @Override
    public Duration duration(Label step, Duration usual) {
        InjectedFaults faults = InjectedFaults.in(world);
        if (faults.isEmpty()) {
            return usual;
        }
        if (foretold == null) {
            beginThoseThatWaitFor(step, faults);
        }
        Duration takes = usual.plus(wait(step, faults));
        for (InjectedFault fault : faults.active(FaultKind.SLOW_STEPS).toList()) {
            if (hits(fault, step) && use(faults, fault)) {
                takes = slowed(takes, fault.factor());
            }
        }
        return takes;
    }

    private static Duration slowed(Duration step, double factor) {
        Duration slow = Duration.ofMillis(Math.round(step.toMillis() * factor));
        // What waits for capacity takes as long as it takes.
        Duration longest = step.compareTo(LONGEST_SLOW_STEP) > 0 ? step : LONGEST_SLOW_STEP;
        return slow.compareTo(longest) < 0 ? slow : longest;
    }

    private void beginThoseThatWaitFor(Label step, InjectedFaults faults) {
        List.copyOf(faults.all()).stream()
                .filter(fault ->
                        fault.state() == FaultState.WAITING && step.kind().equals(fault.whenStep()))
                .forEach(fault -> Faults.beginWithStep(world, fault));
    }

    /** Who replaces a node that is down waits for capacity in its zone, and for replication and memory. */
    private Duration wait(Label step, InjectedFaults faults) {
        Node node = launched(step);
        if (node != null && node.isDown()) {
            return Duration.between(
                    world.now(),
                    faults.capacityFrom(node.availabilityZone(), node.nodeType().name(), world.now()));
        }
        CacheClusters.Member member = copying(step);
        return member != null && isReplacement(step, member)
                ? Duration.between(world.now(), end(faults, member))
                : Duration.ZERO;
    }

    /** A node that took the place of one that is down gets its data: that is waited for, not given up. */
    private static boolean isReplacement(Label step, CacheClusters.Member member) {
        return step.kind().equals(WorkKind.SYNCHRONIZE_NODE.word())
                && member.node().isDown();
    }

    private Instant end(InjectedFaults faults, CacheClusters.Member member) {
        return Stream.of(FaultKind.REPLICATION_FAILURE, FaultKind.INSUFFICIENT_MEMORY)
                .filter(kind -> kind == FaultKind.INSUFFICIENT_MEMORY || replicates(member))
                .flatMap(faults::active)
                .filter(fault -> hits(fault, member))
                .map(InjectedFault::end)
                .filter(world.now()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(world.now());
    }

    /** The member that a step has copy its shard's data, from another node, or to or from a snapshot; Memcached has none. */
    private CacheClusters.@Nullable Member copying(Label step) {
        boolean copies = COPYING.contains(step.kind())
                || step.kind().equals(WorkKind.TAKE_SNAPSHOT.word())
                || step.kind().equals(WorkKind.RESTORE_SNAPSHOT.word());
        String id = step.node();
        return id == null || !copies
                ? null
                : CacheClusters.in(world)
                        .ofNode(id)
                        .filter(member -> !member.group().isMemcached())
                        .orElse(null);
    }

    /** A node that is alone in its shard has nobody to copy. */
    private static boolean replicates(CacheClusters.Member member) {
        return member.group()
                .shardOf(member.node().id())
                .filter(shard -> shard.nodes().size() > 1)
                .isPresent();
    }

    private static boolean hits(InjectedFault fault, CacheClusters.Member member) {
        return fault.target().equals(ANYTHING)
                || fault.target().equals(member.group().id())
                || fault.target().equals(member.node().id())
                || fault.target().equals(member.node().cacheClusterId());
    }

    private @Nullable Node launched(Label step) {
        String id = step.node();
        return id == null || !step.kind().equals(WorkKind.LAUNCH_NODE.word())
                ? null
                : CacheClusters.in(world)
                        .ofNode(id)
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
                || concerns(fault.target())
                || concerns(ReplicationGroup.idOfCluster(fault.target()))
                || ServerlessCaches.work(fault.target()).equals(resource);
    }

    private boolean concerns(String groupId) {
        return ReplicationGroups.work(groupId).equals(resource)
                || ReplicationGroups.recovery(groupId).equals(resource);
    }

    /**
     * A node cannot be launched where capacity is missing, nor get its shard's data where replication does not catch up or
     * memory is missing; but for one that is down that is waited for.
     */
    @Override
    public @Nullable String obstacle(Label step) {
        InjectedFaults faults = InjectedFaults.in(world);
        if (faults.isEmpty()) {
            return null;
        }
        Node node = launched(step);
        if (node != null
                && !node.isDown()
                && !faults.hasCapacity(node.availabilityZone(), node.nodeType().name())) {
            return "There is no capacity for " + node.nodeType().name() + " in " + node.availabilityZone() + ".";
        }
        CacheClusters.Member member = copying(step);
        if (member == null || isReplacement(step, member)) {
            return null;
        }
        String id = member.node().id();
        if (faults.active(FaultKind.INSUFFICIENT_MEMORY).anyMatch(fault -> hits(fault, member))) {
            return "There is not enough memory to copy the data of " + id + ".";
        }
        boolean replicates = COPYING.contains(step.kind())
                && member.group()
                        .shardOf(id)
                        .filter(shard -> shard.nodes().size() > 1)
                        .isPresent();
        return replicates && faults.active(FaultKind.REPLICATION_FAILURE).anyMatch(fault -> hits(fault, member))
                ? "Replication to " + id + " does not catch up."
                : null;
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
