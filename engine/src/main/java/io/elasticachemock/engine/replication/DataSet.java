package io.elasticachemock.engine.replication;

/**
 * The simulated data of one shard: how large it is, not what it says.
 *
 * @param bytes all of it, 0 or more
 * @param largestItemBytes the largest item, which is a part of it
 */
public record DataSet(long bytes, long largestItemBytes) {
    /** No data. */
    public static final DataSet EMPTY = new DataSet(0, 0);

    /** @throws IllegalArgumentException if a size is negative, or an item larger than all */
    public DataSet {
        if (bytes < 0 || largestItemBytes < 0 || largestItemBytes > bytes) {
            throw new IllegalArgumentException(
                    "There is no data set of " + bytes + " bytes with an item of " + largestItemBytes + " bytes");
        }
    }

    /** Data of so many bytes, in small items. */
    public static DataSet of(long bytes) {
        return bytes == 0 ? EMPTY : new DataSet(bytes, 0);
    }

    /** This data and other data. */
    public DataSet with(DataSet other) {
        return new DataSet(bytes + other.bytes, Math.max(largestItemBytes, other.largestItemBytes));
    }

    /** This data without a part of it. */
    public DataSet without(DataSet part) {
        long left = bytes - part.bytes;
        return new DataSet(left, Math.min(left, largestItemBytes));
    }
}
