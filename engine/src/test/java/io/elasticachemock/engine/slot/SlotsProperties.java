package io.elasticachemock.engine.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlotsProperties {
    @Property
    void every_partition_is_complete_and_even(@ForAll @IntRange(min = 1, max = 500) int shards) {
        var partition = Slots.partition(shards);
        var counts = partition.stream().map(Slots::count).toList();

        assertThat(partition).hasSize(shards);
        Slots.checkComplete(partition);
        assertThat(counts).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(counts.get(0) - counts.get(shards - 1)).isBetween(0, 1);
    }

    @Property
    void slots_are_read_back_from_their_text(@ForAll @IntRange(min = 1, max = 60) int cuts, @ForAll Random random) {
        // Every second range between sorted cuts, so that no two of them touch.
        var ends = IntStream.generate(() -> random.nextInt(Slots.COUNT))
                .distinct()
                .limit(cuts * 2L)
                .sorted()
                .boxed()
                .toList();
        var ranges = new ArrayList<SlotRange>();
        for (int index = 0; index < ends.size(); index += 2) {
            ranges.add(new SlotRange(ends.get(index), ends.get(index + 1)));
        }
        var slots = new Slots(ranges);
        Collections.shuffle(ranges, random);

        assertThat(Slots.parse(slots.toString())).isEqualTo(slots);
        assertThat(new Slots(List.copyOf(ranges))).isEqualTo(slots);
    }
}
