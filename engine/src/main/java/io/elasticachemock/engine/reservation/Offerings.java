package io.elasticachemock.engine.reservation;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.node.CacheNodeTypes;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.wording.UncertainReservationWording;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Every node type for each engine that runs on it, for one year and for three, paid in each of three ways. AWS's prices are
 * not published with the API; these follow from a type's memory and processors, are lower the longer the term is and the more
 * is paid at once, and for Valkey are four fifths of those for Redis.
 */
public final class Offerings {
    private static final double HOURS_OF_YEAR = 8_760;
    private static final NavigableMap<String, Offering> ALL = all();

    private Offerings() {}

    /** All of them by id. */
    public static NavigableMap<String, Offering> catalogue() {
        return ALL;
    }

    /**
     * An offering.
     *
     * @throws ElastiCacheFault ReservedCacheNodesOfferingNotFound
     */
    public static Offering get(String id) {
        Offering offering = ALL.get(id);
        if (offering == null) {
            throw new ElastiCacheFault(
                    Fault.RESERVED_CACHE_NODES_OFFERING_NOT_FOUND_FAULT,
                    UncertainReservationWording.offeringNotFound(id));
        }
        return offering;
    }

    private static NavigableMap<String, Offering> all() {
        NavigableMap<String, Offering> all = new TreeMap<>();
        for (CacheNodeType nodeType : CacheNodeTypes.all()) {
            for (Engine product : Engine.values()) {
                if (nodeType.runs(product)) {
                    add(all, nodeType, product);
                }
            }
        }
        return all;
    }

    private static void add(NavigableMap<String, Offering> all, CacheNodeType nodeType, Engine product) {
        for (Term term : Term.values()) {
            for (OfferingType type : OfferingType.values()) {
                Offering offering = offering(nodeType, product, term, type);
                all.put(offering.id(), offering);
            }
        }
    }

    private static Offering offering(CacheNodeType nodeType, Engine product, Term term, OfferingType type) {
        double onDemand =
                (0.0105 * nodeType.memoryGib() + 0.02 * nodeType.vcpu()) * (product == Engine.VALKEY ? 0.8 : 1);
        double discount =
                switch (type) {
                    case NO_UPFRONT -> term == Term.ONE_YEAR ? 0.30 : 0.45;
                    case PARTIAL_UPFRONT -> term == Term.ONE_YEAR ? 0.34 : 0.52;
                    case ALL_UPFRONT -> term == Term.ONE_YEAR ? 0.36 : 0.55;
                };
        double share =
                switch (type) {
                    case NO_UPFRONT -> 0;
                    case PARTIAL_UPFRONT -> 0.5;
                    case ALL_UPFRONT -> 1;
                };
        double hourly = onDemand * (1 - discount);
        String key = nodeType.name() + "/" + product + "/" + term + "/" + type;
        return new Offering(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
                nodeType,
                term,
                type,
                product,
                Math.round(hourly * share * HOURS_OF_YEAR * term.years()),
                Math.round(hourly * (1 - share) * 1_000) / 1_000.0);
    }
}
