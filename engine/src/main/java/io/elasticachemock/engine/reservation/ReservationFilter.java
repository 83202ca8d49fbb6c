package io.elasticachemock.engine.reservation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.wording.UncertainReservationWording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which offerings, or reservations of offerings, are asked for: those that fit all that is given. A duration is given in years
 * or in seconds. The types of offerings of before 2017 are known, and there are none of them any more (API reference,
 * DescribeReservedCacheNodesOfferings).
 */
public record ReservationFilter(
        @Nullable String offeringId,
        @Nullable String nodeType,
        @Nullable String duration,
        @Nullable String product,
        @Nullable String offeringType) {
    private static final List<String> OLD_TYPES =
            List.of("Light Utilization", "Medium Utilization", "Heavy Utilization");

    /** @throws io.elasticachemock.engine.ElastiCacheFault if the duration or the type of offering is none */
    public ReservationFilter {
        if (duration != null && termOf(duration) == null) {
            throw invalidParameterValue(UncertainReservationWording.badReservationDuration(duration));
        }
        if (offeringType != null
                && OfferingType.find(offeringType).isEmpty()
                && OLD_TYPES.stream().noneMatch(offeringType::equalsIgnoreCase)) {
            throw invalidParameterValue(UncertainReservationWording.badOfferingType(offeringType));
        }
    }

    /** Whether an offering fits. */
    public boolean fits(Offering offering) {
        return (offeringId == null || offeringId.equals(offering.id()))
                && (nodeType == null
                        || nodeType.equalsIgnoreCase(offering.nodeType().name()))
                && (duration == null || termOf(duration) == offering.term())
                && (product == null
                        || product.equalsIgnoreCase(offering.product().wireName()))
                && (offeringType == null
                        || offeringType.equalsIgnoreCase(offering.type().wireName()));
    }

    private static @Nullable Term termOf(String duration) {
        for (Term term : Term.values()) {
            if (duration.equals(Integer.toString(term.years()))
                    || duration.equals(Long.toString(term.duration().toSeconds()))) {
                return term;
            }
        }
        return null;
    }
}
