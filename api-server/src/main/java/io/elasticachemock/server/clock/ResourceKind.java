package io.elasticachemock.server.clock;

import io.elasticachemock.engine.global.GlobalDatastoreStatus;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.reservation.ReservedNodeState;
import io.elasticachemock.engine.reservation.ReservedNodes;
import io.elasticachemock.engine.serverless.ServerlessCacheStatus;
import io.elasticachemock.engine.serverless.ServerlessCaches;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessSnapshotStatus;
import io.elasticachemock.engine.snapshot.SnapshotStatus;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.user.UserGroupStatus;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.user.UserStatus;
import io.elasticachemock.engine.user.Users;
import io.elasticachemock.engine.world.World;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of resources whose status can be waited for. */
public enum ResourceKind {
    REPLICATION_GROUP {
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
    CACHE_CLUSTER {
        @Override
        Optional<String> status(World world, String id) {
            return CacheClusters.in(world).find(id).map(member -> member.status()
                    .word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(CacheClusterStatus.values()).map(CacheClusterStatus::word);
        }
    },
    SNAPSHOT {
        @Override
        Optional<String> status(World world, String id) {
            return Snapshots.in(world).find(id).map(snapshot -> snapshot.status()
                    .word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(SnapshotStatus.values()).map(SnapshotStatus::word);
        }
    },
    /** The same from every region. */
    GLOBAL_REPLICATION_GROUP {
        @Override
        Optional<String> status(World world, String id) {
            return GlobalDatastores.in(world)
                    .find(id)
                    .map(datastore -> datastore.status().word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(GlobalDatastoreStatus.values()).map(GlobalDatastoreStatus::word);
        }
    },
    SERVERLESS_CACHE {
        @Override
        Optional<String> status(World world, String id) {
            return ServerlessCaches.in(world).find(id).map(cache -> cache.status()
                    .word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(ServerlessCacheStatus.values()).map(ServerlessCacheStatus::word);
        }
    },
    SERVERLESS_CACHE_SNAPSHOT {
        @Override
        Optional<String> status(World world, String id) {
            return ServerlessCacheSnapshots.in(world).find(id).map(snapshot -> snapshot.status()
                    .word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(ServerlessSnapshotStatus.values()).map(ServerlessSnapshotStatus::word);
        }
    },
    USER {
        @Override
        Optional<String> status(World world, String id) {
            return Users.in(world).find(id).map(user -> user.status().word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(UserStatus.values()).map(UserStatus::word);
        }
    },
    USER_GROUP {
        @Override
        Optional<String> status(World world, String id) {
            return UserGroups.in(world).find(id).map(group -> group.status().word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(UserGroupStatus.values()).map(UserGroupStatus::word);
        }
    },
    RESERVED_CACHE_NODE {
        @Override
        Optional<String> status(World world, String id) {
            return ReservedNodes.in(world).find(id).map(node -> node.state().word());
        }

        @Override
        Stream<String> statuses() {
            return Stream.of(ReservedNodeState.values()).map(ReservedNodeState::word);
        }
    };

    /** Such a resource in a sentence. */
    String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The present status of a resource, as ElastiCache spells it; empty if it is not there. */
    abstract Optional<String> status(World world, String id);

    /** All statuses that such a resource may have. */
    abstract Stream<String> statuses();
}
