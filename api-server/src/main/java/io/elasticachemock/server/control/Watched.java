package io.elasticachemock.server.control;

import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.snapshot.SnapshotStatus;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of resources whose status can be waited for. */
enum Watched {
    REPLICATION_GROUP("replicationGroup") {
        @Override
        Optional<String> status(World world, String id) {
            return ReplicationGroups.in(world).find(id).map(group -> group.status()
                    .word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(ReplicationGroupStatus.values()).map(ReplicationGroupStatus::word);
        }
    },
    CACHE_CLUSTER("cacheCluster") {
        @Override
        Optional<String> status(World world, String id) {
            return CacheClusters.in(world)
                    .find(id)
                    .map(member -> member.node().status().word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(CacheClusterStatus.values()).map(CacheClusterStatus::word);
        }
    },
    SNAPSHOT("snapshot") {
        @Override
        Optional<String> status(World world, String id) {
            return Snapshots.in(world).find(id).map(snapshot -> snapshot.status()
                    .word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(SnapshotStatus.values()).map(SnapshotStatus::word);
        }
    };

    private final String member;

    Watched(String member) {
        this.member = member;
    }

    /** The members of a condition that name such resources. */
    static List<String> members() {
        return Stream.of(values()).map(kind -> kind.member).toList();
    }

    static Watched byMember(String member) {
        return Stream.of(values())
                .filter(kind -> kind.member.equals(member))
                .findFirst()
                .orElseThrow();
    }

    /** Such a resource in a sentence. */
    String noun() {
        return Words.of(this).replace('-', ' ');
    }

    /** The present status of a resource, as ElastiCache spells it; empty if it is not there. */
    abstract Optional<String> status(World world, String id);

    /** All statuses that such a resource may have. */
    abstract Stream<String> statuses();
}
