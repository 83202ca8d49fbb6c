package io.elasticachemock.engine.reservation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainReservationWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Reserves 1 to 20 nodes. The payment takes a while, and the reservation is retired when its term is over (API reference,
 * PurchaseReservedCacheNodesOffering).
 *
 * @param id null for one of the present instant, such as {@code ri-2017-03-27-08-33-25-582}
 * @param count null for one node
 */
public record PurchaseReservedCacheNodesOffering(
        String offeringId, @Nullable String id, @Nullable Integer count, Tags tags) implements Command<ReservedNode> {
    private static final int MOST = 20;
    private static final DateTimeFormatter GENERATED =
            DateTimeFormatter.ofPattern("'ri-'uuuu-MM-dd-HH-mm-ss-SSS").withZone(ZoneOffset.UTC);

    @Override
    public Accepted<ReservedNode> validate(World world) {
        ReservedNodes nodes = ReservedNodes.in(world);
        Offering offering = Offerings.get(offeringId);
        int wanted = count == null ? 1 : count;
        if (wanted < 1 || wanted > MOST) {
            throw invalidParameterValue(UncertainReservationWording.badReservedNodeCount(wanted, MOST));
        }
        String checkedId =
                id == null ? generated(nodes, world.now()) : Identifiers.identifier("ReservedCacheNodeId", id);
        if (nodes.find(checkedId).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.RESERVED_CACHE_NODE_ALREADY_EXISTS_FAULT,
                    UncertainReservationWording.reservedNodeExists(checkedId));
        }
        int most = world.quotas().get(Quota.RESERVED_NODES_PER_REGION);
        int reserved = nodes.all().values().stream()
                .filter(node -> node.state() != ReservedNodeState.RETIRED)
                .mapToInt(ReservedNode::count)
                .sum();
        if (reserved + wanted > most) {
            throw new ElastiCacheFault(
                    Fault.RESERVED_CACHE_NODE_QUOTA_EXCEEDED_FAULT,
                    UncertainReservationWording.tooManyReservedNodes(most));
        }
        ReservedNode node =
                new ReservedNode(checkedId, offering, world.now(), wanted, ReservedNodeState.PAYMENT_PENDING);
        return () -> purchase(world, node);
    }

    private static String generated(ReservedNodes nodes, Instant now) {
        Instant at = now;
        while (nodes.find(GENERATED.format(at)).isPresent()) {
            at = at.plusMillis(1);
        }
        return GENERATED.format(at);
    }

    private ReservedNode purchase(World world, ReservedNode node) {
        ReservedNodes nodes = ReservedNodes.in(world);
        nodes.put(node);
        TagBook.in(world).set(ResourceType.RESERVED_INSTANCE, node.id(), tags);
        var chance = world.laws()
                .seed()
                .draw("payment", world.scope().account(), world.scope().region(), node.id());
        var duration = world.laws()
                .durations()
                .of(
                        WorkKind.PAY_RESERVATION,
                        node.offering().product().wireName(),
                        node.offering().nodeType().name(),
                        0,
                        chance);
        Label label =
                new Label("PurchaseReservedCacheNodesOffering", WorkKind.PAY_RESERVATION.word(), null, null, null);
        world.works()
                .start(
                        "reserved-node/" + node.id(),
                        Plan.step(label, duration, Effect.NONE, Effect.NONE),
                        paid -> nodes.become(node.id(), ReservedNodeState.ACTIVE));
        world.appointments()
                .set(
                        "reserved-node/" + node.id(),
                        node.end(),
                        () -> nodes.become(node.id(), ReservedNodeState.RETIRED));
        return node;
    }
}
