package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.DESCRIBE_RESERVED_CACHE_NODES;
import static io.elasticachemock.server.query.Operations.DESCRIBE_RESERVED_CACHE_NODES_OFFERINGS;
import static io.elasticachemock.server.query.Operations.PURCHASE_RESERVED_CACHE_NODES_OFFERING;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.reservation.Offering;
import io.elasticachemock.engine.reservation.Offerings;
import io.elasticachemock.engine.reservation.PurchaseReservedCacheNodesOffering;
import io.elasticachemock.engine.reservation.ReservationFilter;
import io.elasticachemock.engine.reservation.ReservedNode;
import io.elasticachemock.engine.reservation.ReservedNodes;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.ReservationView;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.DescribeReservedCacheNodesOfferingsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeReservedCacheNodesOfferingsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeReservedCacheNodesRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeReservedCacheNodesResponse;
import software.amazon.awssdk.services.elasticache.model.PurchaseReservedCacheNodesOfferingRequest;
import software.amazon.awssdk.services.elasticache.model.PurchaseReservedCacheNodesOfferingResponse;

/** What can be done with reserved nodes. */
final class ReservationActions {
    private final Simulation simulation;

    private ReservationActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        ReservationActions reservations = new ReservationActions(simulation);
        actions.on(DESCRIBE_RESERVED_CACHE_NODES_OFFERINGS, reservations::offerings)
                .on(PURCHASE_RESERVED_CACHE_NODES_OFFERING, reservations::purchase)
                .on(DESCRIBE_RESERVED_CACHE_NODES, reservations::describe);
    }

    private DescribeReservedCacheNodesOfferingsResponse offerings(
            Scope scope, DescribeReservedCacheNodesOfferingsRequest request) {
        Paging paging = Paging.of(DESCRIBE_RESERVED_CACHE_NODES_OFFERINGS, request.maxRecords(), request.marker());
        ReservationFilter filter = new ReservationFilter(
                request.reservedCacheNodesOfferingId(),
                request.cacheNodeType(),
                request.duration(),
                request.productDescription(),
                request.offeringType());
        String id = request.reservedCacheNodesOfferingId();
        Collection<Offering> asked = id == null ? Offerings.catalogue().values() : List.of(Offerings.get(id));
        Page<Offering> page = paging.of(asked.stream().filter(filter::fits).iterator(), Offering::id);
        return DescribeReservedCacheNodesOfferingsResponse.builder()
                .reservedCacheNodesOfferings(page.each(ReservationView::of))
                .marker(page.marker())
                .build();
    }

    private PurchaseReservedCacheNodesOfferingResponse purchase(
            Scope scope, PurchaseReservedCacheNodesOfferingRequest request) {
        ReservedNode bought = simulation.execute(
                scope,
                new PurchaseReservedCacheNodesOffering(
                        request.reservedCacheNodesOfferingId(),
                        request.reservedCacheNodeId(),
                        request.cacheNodeCount(),
                        RequestedTags.of(request.tags())));
        return PurchaseReservedCacheNodesOfferingResponse.builder()
                .reservedCacheNode(ReservationView.of(scope, bought))
                .build();
    }

    private DescribeReservedCacheNodesResponse describe(Scope scope, DescribeReservedCacheNodesRequest request) {
        Paging paging = Paging.of(DESCRIBE_RESERVED_CACHE_NODES, request.maxRecords(), request.marker());
        ReservationFilter filter = new ReservationFilter(
                request.reservedCacheNodesOfferingId(),
                request.cacheNodeType(),
                request.duration(),
                request.productDescription(),
                request.offeringType());
        ReservedNodes nodes = ReservedNodes.in(simulation.world(scope));
        Collection<ReservedNode> asked = request.reservedCacheNodeId() == null
                ? nodes.all().values()
                : List.of(nodes.get(request.reservedCacheNodeId()));
        Page<ReservedNode> page = paging.of(
                asked.stream().filter(node -> filter.fits(node.offering())).iterator(), ReservedNode::id);
        return DescribeReservedCacheNodesResponse.builder()
                .reservedCacheNodes(page.each(node -> ReservationView.of(scope, node)))
                .marker(page.marker())
                .build();
    }
}
