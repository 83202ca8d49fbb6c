package io.elasticachemock.engine.slot;

/**
 * Consecutive hash slots.
 *
 * @param first the lowest slot, at least 0
 * @param last the highest slot, which belongs to the range, at most 16383
 */
public record SlotRange(int first, int last) implements Comparable<SlotRange> {
    /** @throws IllegalArgumentException if there is no such range */
    public SlotRange {
        if (first < 0 || first > last || last >= Slots.COUNT) {
            throw new IllegalArgumentException("no slots: " + first + "-" + last);
        }
    }

    /** How many slots the range has. */
    public int count() {
        return last - first + 1;
    }

    /** In the order of their first slots, and then of their last. */
    @Override
    public int compareTo(SlotRange other) {
        int byFirst = Integer.compare(first, other.first);
        return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
    }

    /** AWS's form: {@code 0-5461}. */
    @Override
    public String toString() {
        return first + "-" + last;
    }
}
