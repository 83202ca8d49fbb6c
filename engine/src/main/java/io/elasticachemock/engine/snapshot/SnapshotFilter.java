package io.elasticachemock.engine.snapshot;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.World;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which snapshots DescribeSnapshots lists; each may be null. A name that there is not is not found. The snapshots of a
 * group or cluster outlive it, so one that there is not has none, or those of a former one. A cluster's snapshots are
 * those that were taken of it alone (API reference, DescribeSnapshots).
 *
 * @param source {@code user} for manual snapshots, {@code system} for automatic ones
 */
public record SnapshotFilter(
        @Nullable String name,
        @Nullable String replicationGroupId,
        @Nullable String cacheClusterId,
        @Nullable String source) {
    /**
     * The snapshots that fit, by name.
     *
     * @param after the name to begin behind; empty to begin with the first
     * @throws io.elasticachemock.engine.ElastiCacheFault if there is no snapshot of that name, or no such source
     */
    public Stream<Snapshot> find(World world, String after) {
        SnapshotSource wanted = source == null ? null : source(source);
        Snapshots snapshots = Snapshots.in(world);
        // By their names, which the tail of a map tells one by one: a stream of its values would count them all first.
        Stream<Snapshot> named = name == null
                ? snapshots.all().tailMap(after, false).keySet().stream().flatMap(each -> snapshots.find(each).stream())
                : Stream.of(snapshots.get(name));
        return named.filter(snapshot -> wanted == null || snapshot.source() == wanted)
                .filter(this::isOfGroup)
                .filter(this::isOfCluster);
    }

    private static SnapshotSource source(String word) {
        return switch (word) {
            case "user" -> SnapshotSource.MANUAL;
            case "system" -> SnapshotSource.AUTOMATED;
            default -> throw invalidParameterValue(UncertainSnapshotWording.invalidSnapshotSource(word));
        };
    }

    private boolean isOfGroup(Snapshot snapshot) {
        return replicationGroupId == null
                || (snapshot.member() == null && snapshot.origin().id().equalsIgnoreCase(replicationGroupId));
    }

    private boolean isOfCluster(Snapshot snapshot) {
        Node member = snapshot.member();
        return cacheClusterId == null
                || (member != null && member.cacheClusterId().equalsIgnoreCase(cacheClusterId));
    }
}
