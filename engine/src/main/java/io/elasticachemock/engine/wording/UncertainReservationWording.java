package io.elasticachemock.engine.wording;

/** Texts of reserved nodes that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainReservationWording {
    private UncertainReservationWording() {}

    /** An offering that there is not. */
    public static String offeringNotFound(String id) {
        return "Reserved cache nodes offering " + id + " not found.";
    }

    /** A reservation that there is not. */
    public static String reservedNodeNotFound(String id) {
        return "Reserved cache node " + id + " not found.";
    }

    /** A reservation of the same id. */
    public static String reservedNodeExists(String id) {
        return "Reserved cache node " + id + " already exists.";
    }

    /** A term that is none. */
    public static String badReservationDuration(String duration) {
        return "Invalid duration: " + duration + ". Valid values are 1, 3, 31536000 and 94608000.";
    }

    /** A way to pay that there is not. */
    public static String badOfferingType(String type) {
        return "Invalid offering type: " + type + ". Valid values are No Upfront, Partial Upfront and All Upfront.";
    }

    /** Too many nodes in one purchase, or none. */
    public static String badReservedNodeCount(int count, int most) {
        return "CacheNodeCount must be between 1 and " + most + ", but is " + count + ".";
    }

    /** As many reserved nodes as an account may have. */
    public static String tooManyReservedNodes(int most) {
        return "The request cannot be processed because it would exceed the quota of " + most
                + " reserved cache nodes.";
    }
}
