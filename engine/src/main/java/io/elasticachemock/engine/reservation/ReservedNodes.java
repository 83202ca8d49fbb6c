package io.elasticachemock.engine.reservation;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.wording.UncertainReservationWording;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.NavigableMap;
import java.util.Optional;

/** The reservations of one world. */
public final class ReservedNodes {
    private static final Kind<ReservedNode> NODES = new Kind<>(
            "reserved-node",
            ReservedNode::id,
            (before, after, report) -> ReservedNodeState.LIFE_CYCLE.move(
                    before != null ? before.id() : after == null ? "" : after.id(),
                    before == null ? null : before.state(),
                    after == null ? null : after.state(),
                    report));

    private final Resources<ReservedNode> nodes;

    private ReservedNodes(World world) {
        this.nodes = world.resources(NODES);
    }

    /** The reservations of a world. */
    public static ReservedNodes in(World world) {
        return new ReservedNodes(world);
    }

    /** All of them by id. */
    public NavigableMap<String, ReservedNode> all() {
        return nodes.all();
    }

    /** A reservation, if there is one of this id, in any case. */
    public Optional<ReservedNode> find(String id) {
        return nodes.find(Identifiers.lowerCase(id));
    }

    /**
     * A reservation.
     *
     * @throws ElastiCacheFault ReservedCacheNodeNotFound
     */
    public ReservedNode get(String id) {
        return find(id).orElseThrow(() -> new ElastiCacheFault(
                Fault.RESERVED_CACHE_NODE_NOT_FOUND_FAULT, UncertainReservationWording.reservedNodeNotFound(id)));
    }

    ReservedNode put(ReservedNode node) {
        nodes.put(node);
        return node;
    }

    void become(String id, ReservedNodeState state) {
        nodes.put(get(id).in(state));
    }
}
