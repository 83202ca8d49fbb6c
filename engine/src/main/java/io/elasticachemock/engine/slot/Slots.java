package io.elasticachemock.engine.slot;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hash slots of one shard. However they are given, they are kept as the fewest ranges in ascending order, so equal
 * sets of slots are equal.
 *
 * @param ranges ascending, neither overlapping nor touching
 */
public record Slots(List<SlotRange> ranges) {
    /** No slots. */
    public static final Slots NONE = new Slots(List.of());

    /** How many hash slots there are: 0 to 16383. */
    public static final int COUNT = 16384;

    private static final List<Slots> UNDIVIDED = List.of(new Slots(List.of(new SlotRange(0, COUNT - 1))));

    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})-(\\d{1,5})");

    /** @throws IllegalArgumentException if two ranges overlap */
    public Slots {
        ranges = joined(ranges);
    }

    /**
     * Shares all slots out among a number of shards: each gets a run of {@code 16384 / shards} slots, and the first
     * {@code 16384 % shards} of them one more. AWS's samples of one, two and three shards say so; for more it is
     * inferred.
     *
     * @param shards from 1 to 16384
     */
    public static List<Slots> partition(int shards) {
        if (shards == 1) {
            return UNDIVIDED;
        }
        int base = COUNT / shards;
        int larger = COUNT % shards;
        var partition = new ArrayList<Slots>(shards);
        int first = 0;
        for (int shard = 0; shard < shards; shard++) {
            int size = base + (shard < larger ? 1 : 0);
            partition.add(new Slots(List.of(new SlotRange(first, first + size - 1))));
            first += size;
        }
        return List.copyOf(partition);
    }

    /**
     * Reads {@code 0-1000,4000-5461}.
     *
     * @throws ElastiCacheFault InvalidParameterValue if it is not of that form, has slots that do not exist, or has a
     *     slot twice
     */
    public static Slots parse(String text) {
        var ranges = new ArrayList<SlotRange>();
        for (String part : text.split(",", -1)) {
            var range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                throw ElastiCacheFault.invalidParameterValue(UncertainTopologyWording.invalidSlots(text));
            }
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            if (first > last || last >= COUNT) {
                throw ElastiCacheFault.invalidParameterValue(UncertainTopologyWording.invalidSlots(text));
            }
            ranges.add(new SlotRange(first, last));
        }
        if (overlap(ranges)) {
            throw ElastiCacheFault.invalidParameterValue(UncertainTopologyWording.invalidSlots(text));
        }
        return new Slots(ranges);
    }

    /**
     * Demands that shards have every slot exactly once.
     *
     * @throws ElastiCacheFault InvalidParameterValue if a slot is missing or shared
     */
    public static void checkComplete(List<Slots> shards) {
        var all = shards.stream().flatMap(shard -> shard.ranges().stream()).toList();
        if (overlap(all) || all.stream().mapToInt(SlotRange::count).sum() != COUNT) {
            throw ElastiCacheFault.invalidParameterValue(UncertainTopologyWording.INCOMPLETE_SLOTS);
        }
    }

    /** How many slots these are. */
    public int count() {
        return ranges.stream().mapToInt(SlotRange::count).sum();
    }

    /** These slots and others, none of which is among these. */
    public Slots with(Slots others) {
        return new Slots(Stream.concat(ranges.stream(), others.ranges.stream()).toList());
    }

    /** These slots without others, all of which are among these. */
    public Slots without(Slots others) {
        List<SlotRange> rest = new ArrayList<>();
        for (SlotRange range : ranges) {
            int next = range.first();
            for (SlotRange gone : others.ranges) {
                if (gone.last() < next || gone.first() > range.last()) {
                    continue;
                }
                if (gone.first() > next) {
                    rest.add(new SlotRange(next, gone.first() - 1));
                }
                next = gone.last() + 1;
            }
            if (next <= range.last()) {
                rest.add(new SlotRange(next, range.last()));
            }
        }
        return new Slots(rest);
    }

    /** The lowest of these slots; at most so many as there are. */
    public Slots first(int count) {
        List<SlotRange> first = new ArrayList<>();
        int missing = count;
        for (SlotRange range : ranges) {
            if (missing > 0) {
                int taken = Math.min(missing, range.count());
                first.add(new SlotRange(range.first(), range.first() + taken - 1));
                missing -= taken;
            }
        }
        return new Slots(first);
    }

    /** These slots but for the lowest of them. */
    public Slots afterFirst(int count) {
        List<SlotRange> rest = new ArrayList<>();
        int skipped = count;
        for (SlotRange range : ranges) {
            int here = Math.min(skipped, range.count());
            skipped -= here;
            if (here < range.count()) {
                rest.add(new SlotRange(range.first() + here, range.last()));
            }
        }
        return new Slots(rest);
    }

    /** AWS's form: {@code 0-1000,4000-5461}. */
    @Override
    public String toString() {
        return ranges.stream().map(SlotRange::toString).collect(Collectors.joining(","));
    }

    private static boolean overlap(List<SlotRange> ranges) {
        int next = 0;
        for (SlotRange range : ranges.stream().sorted().toList()) {
            if (range.first() < next) {
                return true;
            }
            next = range.last() + 1;
        }
        return false;
    }

    private static List<SlotRange> joined(List<SlotRange> ranges) {
        if (ranges.size() == 1) {
            return List.copyOf(ranges);
        }
        if (overlap(ranges)) {
            throw new IllegalArgumentException("slots given twice: " + ranges);
        }
        var joined = new ArrayList<SlotRange>();
        for (SlotRange range : ranges.stream().sorted().toList()) {
            int end = joined.size() - 1;
            if (end >= 0 && joined.get(end).last() + 1 == range.first()) {
                joined.set(end, new SlotRange(joined.get(end).first(), range.last()));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }
}
