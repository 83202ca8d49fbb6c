package io.elasticachemock.engine.reshard;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.slot.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlotMovesProperties {
    @Property
    void after_the_moves_the_shards_that_stay_share_all_slots_evenly_and_no_slot_moves_twice(
            @ForAll @IntRange(min = 1, max = 90) int before,
            @ForAll @IntRange(min = 0, max = 20) int added,
            @ForAll @IntRange(min = 0, max = 20) int removed) {
        List<Shard> shards = new ArrayList<>();
        List<Slots> partition = Slots.partition(before);
        for (int i = 0; i < before + added; i++) {
            shards.add(shard(i + 1, i < before ? partition.get(i) : Slots.NONE));
        }
        List<String> leaving = shards.stream()
                .map(Shard::id)
                .limit(Math.min(removed, before + added - 1))
                .toList();

        List<SlotMove> moves = SlotMoves.of(shards, leaving);

        Map<String, Slots> slots = new TreeMap<>();
        shards.forEach(shard -> slots.put(shard.id(), shard.slots()));
        for (SlotMove move : moves) {
            slots.computeIfPresent(move.from(), (id, own) -> own.without(move.slots()));
            slots.computeIfPresent(move.to(), (id, own) -> own.with(move.slots()));
            Slots.checkComplete(List.copyOf(slots.values()));
        }
        leaving.forEach(id -> assertThat(slots.remove(id)).isEqualTo(Slots.NONE));
        List<Integer> counts =
                slots.values().stream().map(Slots::count).sorted().toList();
        assertThat(counts.get(counts.size() - 1) - counts.get(0)).isBetween(0, 1);
        List<String> sources = moves.stream().map(SlotMove::from).toList();
        assertThat(moves).noneMatch(move -> sources.contains(move.to()));
    }

    @Property
    void slots_that_are_taken_away_and_given_back_are_the_same(
            @ForAll @IntRange(min = 0, max = 8192) int count, @ForAll @IntRange(min = 0, max = 16384) int first) {
        Slots all = new Slots(Slots.partition(2).get(0).ranges())
                .with(Slots.partition(4).get(3));
        Slots part = all.afterFirst(first).first(count);

        assertThat(all.without(part).with(part)).isEqualTo(all);
        assertThat(all.without(part).count()).isEqualTo(all.count() - part.count());
    }

    private static Shard shard(int number, Slots slots) {
        return new Shard("%04d".formatted(number), ShardStatus.AVAILABLE, slots, List.of(), DataSet.EMPTY);
    }
}
