package io.elasticachemock.engine.reshard;

import static io.elasticachemock.engine.plan.Plan.inOrder;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.StepFailure;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.scaling.MemoryRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves slots a batch at a time; what has moved shows as a percentage (API reference, SlotMigration). Before the first batch
 * it is found out whether all data fits where it goes; if it does not, nothing moves.
 */
final class SlotMigration {
    /** A thirty-second of all slots: a percentage that is seen to grow. */
    private static final int SLOTS_PER_BATCH = 512;

    private final GroupWork work;
    private final List<SlotMove> moves;
    private final int all;
    private int moved;

    SlotMigration(GroupWork work, List<SlotMove> moves) {
        this.work = work;
        this.moves = moves;
        this.all = moves.stream().mapToInt(move -> move.slots().count()).sum();
    }

    Plan plan(ReplicationGroup group) {
        List<Plan> steps = new ArrayList<>();
        ReplicationGroup then = group;
        for (List<SlotMove> batch : batches()) {
            long bytes = 0;
            for (SlotMove move : batch) {
                bytes += move.bytes(then);
                then = move.done(then);
            }
            boolean first = steps.isEmpty();
            steps.add(work.step(
                    WorkKind.MIGRATE_SLOTS,
                    bytes,
                    () -> {
                        if (first) {
                            checkAllFits();
                        }
                    },
                    () -> migrate(batch)));
        }
        return inOrder(steps);
    }

    private void checkAllFits() {
        ReplicationGroup then = work.current();
        for (SlotMove move : moves) {
            then = move.done(then);
        }
        for (Shard shard : then.shards()) {
            if (!MemoryRule.fits(
                    shard.data().bytes(), then.settings().hardware().nodeType())) {
                throw new StepFailure("The data does not fit the shards that stay.");
            }
        }
    }

    private void migrate(List<SlotMove> batch) {
        work.change(current -> {
            ReplicationGroup then = current;
            for (SlotMove move : batch) {
                then = move.done(then);
                moved += move.slots().count();
            }
            return then.migrating((int) (100L * moved / all));
        });
    }

    private List<List<SlotMove>> batches() {
        List<List<SlotMove>> batches = new ArrayList<>();
        List<SlotMove> batch = new ArrayList<>();
        int room = SLOTS_PER_BATCH;
        for (SlotMove move : moves) {
            SlotMove left = move;
            while (left.slots().count() > 0) {
                SlotMove part =
                        new SlotMove(left.from(), left.to(), left.slots().first(room));
                batch.add(part);
                room -= part.slots().count();
                left = new SlotMove(
                        left.from(),
                        left.to(),
                        left.slots().afterFirst(part.slots().count()));
                if (room == 0) {
                    batches.add(List.copyOf(batch));
                    batch.clear();
                    room = SLOTS_PER_BATCH;
                }
            }
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
