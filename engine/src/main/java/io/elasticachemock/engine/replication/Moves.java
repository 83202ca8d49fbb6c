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
        move(ReplicationGroupStatus.LIFE_CYCLE, group, null, before, after, ReplicationGroup::status, report);
        move(
                AutomaticFailover.LIFE_CYCLE,
                group,
                null,
                before,
                after,
                replicationGroup -> replicationGroup.settings().availability().automaticFailover(),
                report);
        eachPair(
                before == null ? List.of() : before.settings().logDeliveries(),
                after == null ? List.of() : after.settings().logDeliveries(),
                LogDelivery::logType,
                (type, was, is) ->
                        move(LogDelivery.Status.LIFE_CYCLE, group, type.word(), was, is, LogDelivery::status, report));
        eachPair(
                before == null ? List.of() : before.shards(),
                after == null ? List.of() : after.shards(),
                Shard::id,
                (id, was, is) -> checkShard(group, id, was, is, report));
    }

    private static void checkShard(
            String group, String id, @Nullable Shard before, @Nullable Shard after, Kind.Report report) {
        move(ShardStatus.LIFE_CYCLE, group, id, before, after, Shard::status, report);
        eachPair(
                before == null ? List.of() : before.nodes(),
                after == null ? List.of() : after.nodes(),
                Node::id,
                (node, was, is) -> move(CacheClusterStatus.LIFE_CYCLE, node, null, was, is, Node::status, report));
    }

    private static <T, S extends Enum<S>> void move(
            LifeCycle<S> lifeCycle,
            String whole,
            @Nullable String part,
            @Nullable T before,
            @Nullable T after,
            Function<T, S> status,
            Kind.Report report) {
        lifeCycle.move(
                whole,
                part,
                before == null ? null : status.apply(before),
                after == null ? null : status.apply(after),
                report);
    }

    /** Brings together what has the same id before and after, and skips what is the same object. */
    private static <T, I> void eachPair(List<T> before, List<T> after, Function<T, I> id, Pair<T, I> pair) {
        if (before == after) {
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            T was = before.get(i);
            T is = find(after, i, id, id.apply(was));
            if (is != was) {
                pair.check(id.apply(was), was, is);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            T is = after.get(i);
            if (before.isEmpty() || find(before, i, id, id.apply(is)) == null) {
                pair.check(id.apply(is), null, is);
            }
        }
    }

    /** @param likely where it was, and probably is */
    private static <T, I> @Nullable T find(List<T> parts, int likely, Function<T, I> id, I wanted) {
        if (likely < parts.size() && id.apply(parts.get(likely)).equals(wanted)) {
            return parts.get(likely);
        }
        for (T part : parts) {
            if (id.apply(part).equals(wanted)) {
                return part;
            }
        }
        return null;
    }

    private interface Pair<T, I> {
        void check(I id, @Nullable T was, @Nullable T is);
    }
}
