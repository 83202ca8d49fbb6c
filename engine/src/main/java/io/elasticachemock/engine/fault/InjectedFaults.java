package io.elasticachemock.engine.fault;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The faults of one world. */
public final class InjectedFaults {
    private static final Kind<InjectedFault> FAULTS =
            new Kind<>("fault", InjectedFault::id, (before, after, report) -> {});
    private static final String ANYTHING = "*";

    private final Resources<InjectedFault> faults;

    private InjectedFaults(World world) {
        this.faults = world.resources(FAULTS);
    }

    /** The faults of a world. */
    public static InjectedFaults in(World world) {
        return new InjectedFaults(world);
    }

    /** All faults, by id. */
    public Collection<InjectedFault> all() {
        return faults.all().values();
    }

    /** Whether there has never been one. */
    public boolean isEmpty() {
        return faults.size() == 0;
    }

    /** A fault, if there is one of this id. */
    public Optional<InjectedFault> find(String id) {
        return faults.find(id);
    }

    /** An id that no fault has had. They stay when they are over, so there are as many as there were. */
    public String nextId() {
        return "fault-%04d".formatted(faults.size() + 1);
    }

    /** Makes a record the current one of its fault, new or not. */
    public void put(InjectedFault fault) {
        faults.put(fault);
    }

    /** What is so at present, of one kind. */
    public Stream<InjectedFault> active(FaultKind kind) {
        return List.copyOf(faults.all().values()).stream()
                .filter(fault -> fault.kind() == kind && fault.state() == FaultState.ACTIVE);
    }

    /** Whether a node of a type can be launched in a zone at present. */
    public boolean hasCapacity(String zone, String nodeType) {
        return active(FaultKind.INSUFFICIENT_CAPACITY).noneMatch(fault -> hits(fault, zone) || hits(fault, nodeType))
                && !isOut(zone);
    }

    /** When a node of a type can be launched in a zone, as far as is known at present; now if it can already. */
    public Instant capacityFrom(String zone, String nodeType, Instant now) {
        return Stream.concat(
                        active(FaultKind.INSUFFICIENT_CAPACITY)
                                .filter(fault -> hits(fault, zone) || hits(fault, nodeType)),
                        active(FaultKind.AVAILABILITY_ZONE_OUTAGE)
                                .filter(fault -> fault.target().equals(zone)))
                .map(InjectedFault::end)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /** Whether a zone is away at present. */
    public boolean isOut(String zone) {
        return active(FaultKind.AVAILABILITY_ZONE_OUTAGE)
                .anyMatch(fault -> fault.target().equals(zone));
    }

    /**
     * Checks that a node of a type can be launched in a zone at present.
     *
     * @throws ElastiCacheFault InsufficientCacheClusterCapacity if not
     */
    public void checkCapacity(String zone, String nodeType) {
        if (!hasCapacity(zone, nodeType)) {
            throw new ElastiCacheFault(
                    Fault.INSUFFICIENT_CACHE_CLUSTER_CAPACITY_FAULT,
                    "The requested cache node type is not available in the specified Availability Zone.");
        }
    }

    static boolean hits(InjectedFault fault, String what) {
        return fault.target().equals(ANYTHING) || fault.target().equals(what);
    }
}
