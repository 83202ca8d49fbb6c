package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.failover.Failover;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.WritePause;

/** Makes a replica the primary; the former primary goes on as a replica (user guide, "Promoting a read replica"). */
final class Promotion implements Modification {
    private final GroupWork work;
    private final String from;
    private final String to;

    Promotion(GroupWork work, ReplicationGroup group, String to) {
        this.work = work;
        this.from = group.shards().get(0).primary().cacheClusterId();
        this.to = to;
    }

    @Override
    public Plan plan() {
        return work.step(WorkKind.PROMOTE_REPLICA, Effect.NONE, Effect.NONE);
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup group) {
        return group.withEachShard(shard -> shard.promoting(to));
    }

    @Override
    public void succeeded() {
        ReplicationGroup group = work.current();
        group.shards()
                .forEach(shard -> WritePause.ofFailover(
                        work.world(), group, shard.id(), shard.primary().version()));
        Failover.report(work, from, to);
    }

    /** The roles are as they were. */
    @Override
    public void failed(String reason) {}
}
