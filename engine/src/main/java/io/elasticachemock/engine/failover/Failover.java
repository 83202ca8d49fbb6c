package io.elasticachemock.engine.failover;

import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.plan.StepFailure;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.WritePause;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import java.util.function.Predicate;

/**
 * A replica becomes the primary of its shard; the former primary is a replica from then on, and the roles do not swap back
 * (user guide, "Minimizing downtime with Multi-AZ"). The events are those of recorded failovers.
 */
public final class Failover {
    private Failover() {}

    /**
     * Fails a shard over now.
     *
     * @param from the primary when the work was planned; nothing happens if it is none any more
     * @param eligible which replicas may take over
     * @throws StepFailure if no replica that serves may
     */
    public static void of(GroupWork work, Shard shard, Node from, Predicate<Node> eligible) {
        Shard present = work.current().shard(shard.id());
        if (!present.primary().id().equals(from.id())) {
            return;
        }
        String to = present.replicas().stream()
                .filter(Failover::canTakeOver)
                .filter(eligible)
                .findFirst()
                .map(Node::cacheClusterId)
                .orElseThrow(() -> new StepFailure(UncertainReplicaWording.noReplicaToFailOverTo(shard.id())));
        work.change(current -> current.withShard(shard.id(), was -> was.promoting(to)));
        WritePause.ofFailover(work.world(), work.current(), shard.id(), from.version());
        report(work, from.cacheClusterId(), to);
    }

    /** Whether a replica could take over: it serves, and is not about to go. */
    public static boolean canTakeOver(Node replica) {
        return replica.serving() && replica.status() != CacheClusterStatus.DELETING;
    }

    /** Reports that the primary of a group without cluster mode, or of a shard, is another node now. */
    public static void report(GroupWork work, String from, String to) {
        String group = work.current().id();
        String roles = "Failover from master node " + from + " to replica node " + to + " completed";
        work.world().report(SourceType.REPLICATION_GROUP, group, "Failover to replica node " + to + " completed");
        work.world().report(SourceType.REPLICATION_GROUP, group, roles);
        work.world().report(SourceType.CACHE_CLUSTER, from, roles);
    }
}
