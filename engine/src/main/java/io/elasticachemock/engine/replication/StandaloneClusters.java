package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.replication.Settings.Backup;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The cache clusters of one world that belong to no replication group: so far primaries that were retained when their group
 * was deleted. Each goes on with its settings, its data and its name; no snapshots are taken of it by themselves any more.
 */
public final class StandaloneClusters {
    private static final Kind<CacheClusters.Member> STANDALONE =
            new Kind<>("standalone-cluster", member -> member.node().cacheClusterId(), (before, after, report) -> {
                if (before == null && after != null) {
                    report.moved(
                            "cache-cluster",
                            after.node().cacheClusterId(),
                            "-",
                            after.node().status().word());
                }
            });

    private final Resources<CacheClusters.Member> clusters;

    private StandaloneClusters(World world) {
        this.clusters = world.resources(STANDALONE);
    }

    /** The standalone clusters of a world. */
    public static StandaloneClusters in(World world) {
        return new StandaloneClusters(world);
    }

    /** All of them, by id. */
    public NavigableMap<String, CacheClusters.Member> all() {
        return clusters.all();
    }

    /** One of them, if there is one of this id, in lower case. */
    public Optional<CacheClusters.Member> find(String cacheClusterId) {
        return clusters.find(cacheClusterId);
    }

    /** Has the primary of a group without cluster mode, which is gone now, go on by itself. */
    public void retain(ReplicationGroup group) {
        Shard shard = group.shards().get(0);
        Node primary = shard.primary().in(CacheClusterStatus.AVAILABLE);
        Settings settings = group.settings().withoutLogDeliveries();
        Backup backup = settings.backup();
        ReplicationGroup remains = group.with(settings.with(new Backup(backup.window(), 0, null)))
                .withShards(List.of(shard.withNodes(List.of(primary)).in(ShardStatus.AVAILABLE)))
                .queueing(Changes.NONE)
                .in(ReplicationGroupStatus.AVAILABLE);
        clusters.put(new CacheClusters.Member(remains, primary, true));
    }
}
