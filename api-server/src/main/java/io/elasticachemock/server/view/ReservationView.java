package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.reservation.Offering;
import io.elasticachemock.engine.reservation.ReservedNode;
import software.amazon.awssdk.services.elasticache.model.RecurringCharge;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNode;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNodesOffering;

/** An offering, and a reservation (API reference, ReservedCacheNodesOffering and ReservedCacheNode). */
public final class ReservationView {
    private ReservationView() {}

    /** What is offered. */
    public static ReservedCacheNodesOffering of(Offering offering) {
        return ReservedCacheNodesOffering.builder()
                .reservedCacheNodesOfferingId(offering.id())
                .cacheNodeType(offering.nodeType().name())
                .duration((int) offering.term().duration().toSeconds())
                .fixedPrice(offering.fixedPrice())
                .usagePrice(0.0)
                .productDescription(offering.product().wireName())
                .offeringType(offering.type().wireName())
                .recurringCharges(hourly(offering))
                .build();
    }

    /** What was bought. */
    public static ReservedCacheNode of(Scope scope, ReservedNode node) {
        Offering offering = node.offering();
        return ReservedCacheNode.builder()
                .reservedCacheNodeId(node.id())
                .reservedCacheNodesOfferingId(offering.id())
                .cacheNodeType(offering.nodeType().name())
                .startTime(node.start())
                .duration((int) offering.term().duration().toSeconds())
                .fixedPrice(offering.fixedPrice())
                .usagePrice(0.0)
                .cacheNodeCount(node.count())
                .productDescription(offering.product().wireName())
                .offeringType(offering.type().wireName())
                .state(node.state().word())
                .recurringCharges(hourly(offering))
                .reservationARN(
                        Arn.of(scope, ResourceType.RESERVED_INSTANCE, node.id()).toString())
                .build();
    }

    private static RecurringCharge hourly(Offering offering) {
        return RecurringCharge.builder()
                .recurringChargeAmount(offering.hourlyCharge())
                .recurringChargeFrequency("Hourly")
                .build();
    }
}
