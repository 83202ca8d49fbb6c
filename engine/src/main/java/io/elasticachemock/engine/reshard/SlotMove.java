package io.elasticachemock.engine.reshard;

import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.slot.Slots;

/**
 * Slots that move from one shard to another, with what is in them. The data of a shard is spread evenly over its slots, but
 * for its largest item: it is in the shard's first slot, and so is what does not fill a slot.
 *
 * @param slots some of the source's
 */
record SlotMove(String from, String to, Slots slots) {
    /** How many bytes move, as the shards are now. */
    long bytes(ReplicationGroup group) {
        return moved(group.shard(from)).bytes();
    }

    /** The group after the move. */
    ReplicationGroup done(ReplicationGroup group) {
        Shard source = group.shard(from);
        DataSet moved = moved(source);
        return group.withShard(from, shard -> shard.with(shard.slots().without(slots))
                        .with(shard.data().without(moved)))
                .withShard(to, shard -> shard.with(shard.slots().with(slots))
                        .with(shard.data().with(moved)));
    }

    private DataSet moved(Shard source) {
        DataSet data = source.data();
        if (slots.equals(source.slots())) {
            return data;
        }
        long spread = data.bytes() - data.largestItemBytes();
        return DataSet.of(Math.multiplyExact(spread / source.slots().count(), slots.count()));
    }
}
