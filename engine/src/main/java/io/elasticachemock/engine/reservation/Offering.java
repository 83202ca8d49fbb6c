package io.elasticachemock.engine.reservation;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.version.Engine;

/**
 * An offer to reserve a node.
 *
 * @param id a UUID
 * @param fixedPrice US dollars that are paid at once
 * @param hourlyCharge US dollars that are paid for each hour
 */
public record Offering(
        String id,
        CacheNodeType nodeType,
        Term term,
        OfferingType type,
        Engine product,
        double fixedPrice,
        double hourlyCharge) {}
