package io.elasticachemock.engine.reservation;

import java.util.Optional;

/** How a reservation is paid (API reference, ReservedCacheNodesOffering). */
public enum OfferingType {
    NO_UPFRONT("No Upfront"),
    PARTIAL_UPFRONT("Partial Upfront"),
    ALL_UPFRONT("All Upfront");

    private final String wireName;

    OfferingType(String wireName) {
        this.wireName = wireName;
    }

    /** AWS's name for it. */
    public String wireName() {
        return wireName;
    }

    static Optional<OfferingType> find(String name) {
        for (OfferingType type : values()) {
            if (type.wireName.equalsIgnoreCase(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
