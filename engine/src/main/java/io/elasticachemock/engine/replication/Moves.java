package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.LifeCycle;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks what moved between two records of a replication group: the group, its switches, its shards, its nodes. */
final class Moves implements Kind.Moves<ReplicationGroup> {
    @Override
    public void check(@Nullable ReplicationGroup before, @Nullable ReplicationGroup after, Kind.Report report) {
        String group = Objects.requireNonNull(before != null ? before : after).id();
        move(ReplicationGroupStatus.LIFE_CYCLE, group, before, after, ReplicationGroup::status, report);
        move(
                AutomaticFailover.LIFE_CYCLE,
                group,
                before,
                after,
                replicationGroup -> replicationGroup.settings().availability().automaticFailover(),
                report);
        eachPair(
                before == null ? List.of() : before.settings().logDeliveries(),
                after == null ? List.of() : after.settings().logDeliveries(),
                delivery -> group + "/" + delivery.logType(),
                (id, was, is) -> move(LogDelivery.Status.LIFE_CYCLE, id, was, is, LogDelivery::status, report));
        eachPair(
                before == null ? List.of() : before.shards(),
                after == null ? List.of() : after.shards(),
                shard -> group + "/" + shard.id(),
                (id, was, is) -> checkShard(id, was, is, report));
    }

    private static void checkShard(String id, @Nullable Shard before, @Nullable Shard after, Kind.Report report) {
        move(ShardStatus.LIFE_CYCLE, id, before, after, Shard::status, report);
        eachPair(
                before == null ? List.of() : before.nodes(),
                after == null ? List.of() : after.nodes(),
                Node::cacheClusterId,
                (node, was, is) -> move(CacheClusterStatus.LIFE_CYCLE, node, was, is, Node::status, report));
    }

    private static <T, S extends Enum<S>> void move(
            LifeCycle<S> lifeCycle,
            String id,
            @Nullable T before,
            @Nullable T after,
            Function<T, S> status,
            Kind.Report report) {
        lifeCycle.move(
                id, before == null ? null : status.apply(before), after == null ? null : status.apply(after), report);
    }

    /** Brings together what has the same id before and after, and skips what is the same object. */
    private static <T> void eachPair(List<T> before, List<T> after, Function<T, String> id, Pair<T> pair) {
        for (T was : before) {
            T is = find(after, id, id.apply(was));
            if (is != was) {
                pair.check(id.apply(was), was, is);
            }
        }
        for (T is : after) {
            if (find(before, id, id.apply(is)) == null) {
                pair.check(id.apply(is), null, is);
            }
        }
    }

    private static <T> @Nullable T find(List<T> parts, Function<T, String> id, String wanted) {
        for (T part : parts) {
            if (id.apply(part).equals(wanted)) {
                return part;
            }
        }
        return null;
    }

    private interface Pair<T> {
        void check(String id, @Nullable T was, @Nullable T is);
    }
}
