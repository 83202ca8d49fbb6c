package io.elasticachemock.engine.reshard;

import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.slot.Slots;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fewest moves after which the shards that stay share all slots out evenly, and those that go have none. What a shard
 * gives away are the last of its slots. An item of more than 256 MB does not move: a shard with one keeps the slot that it is
 * in, and is not removed (user guide, "Best practices: Online resharding").
 */
final class SlotMoves {
    /** A larger item does not move. */
    static final long LARGEST_ITEM_BYTES = 256L << 20;

    private SlotMoves() {}

    /**
     * The moves, one source after the other.
     *
     * @param shards all shards, new ones among them, without slots
     * @param leaving which of them go
     */
    static List<SlotMove> of(List<Shard> shards, List<String> leaving) {
        Map<String, Integer> wanted = wanted(shards, leaving);
        Deque<SlotMove> given = new ArrayDeque<>();
        for (Shard shard : shards) {
            int surplus = shard.slots().count() - wanted.getOrDefault(shard.id(), 0);
            if (surplus > 0) {
                int kept = shard.slots().count() - surplus;
                given.add(new SlotMove(shard.id(), "", shard.slots().afterFirst(kept)));
            }
        }
        List<SlotMove> moves = new ArrayList<>();
        for (Shard shard : shards) {
            int missing = wanted.getOrDefault(shard.id(), 0) - shard.slots().count();
            while (missing > 0) {
                SlotMove source = given.removeFirst();
                Slots taken = source.slots().first(missing);
                moves.add(new SlotMove(source.from(), shard.id(), taken));
                missing -= taken.count();
                Slots rest = source.slots().afterFirst(taken.count());
                if (rest.count() > 0) {
                    given.addFirst(new SlotMove(source.from(), "", rest));
                }
            }
        }
        return moves;
    }

    /** Whether a shard that is to go has to stay, with one slot. */
    static boolean isKept(Shard shard) {
        return shard.data().largestItemBytes() > LARGEST_ITEM_BYTES;
    }

    /** How many slots each shard shall have. Those that have the most keep one more where they do not come out even. */
    private static Map<String, Integer> wanted(List<Shard> shards, List<String> leaving) {
        Map<String, Integer> wanted = new TreeMap<>();
        List<Shard> staying = new ArrayList<>();
        for (Shard shard : shards) {
            if (!leaving.contains(shard.id())) {
                staying.add(shard);
            } else if (isKept(shard)) {
                wanted.put(shard.id(), 1);
            }
        }
        int shared = Slots.COUNT - wanted.size();
        int larger = shared % staying.size();
        staying.sort(
                Comparator.comparingInt((Shard shard) -> -shard.slots().count()).thenComparing(Shard::id));
        for (int i = 0; i < staying.size(); i++) {
            wanted.put(staying.get(i).id(), shared / staying.size() + (i < larger ? 1 : 0));
        }
        return wanted;
    }
}
