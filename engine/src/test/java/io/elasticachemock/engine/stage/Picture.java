package io.elasticachemock.engine.stage;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.parameter.CustomParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.serverless.ServerlessCache;
import io.elasticachemock.engine.serverless.ServerlessCaches;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.snapshot.Snapshot;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.user.UserGroup;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All of a simulation that can be seen from outside, to be compared with what it was or with another one. */
public record Picture(
        Instant now,
        Optional<Instant> nextDue,
        boolean idle,
        List<Occurrence> log,
        long position,
        long entriesRun,
        List<Simulation.Journal> journal,
        Map<Scope, Resources> worlds) {

    /** A simulation as it is now. */
    public static Picture of(Simulation simulation) {
        Map<Scope, Resources> worlds = new LinkedHashMap<>();
        simulation.worlds().forEach(world -> worlds.put(world.scope(), Resources.of(world)));
        return new Picture(
                simulation.now(),
                simulation.nextDue(),
                simulation.isIdle(),
                simulation.log().since(0),
                simulation.log().position(),
                simulation.entriesRun(),
                List.copyOf(simulation.journal()),
                worlds);
    }

    /** The resources of one world. */
    public record Resources(
            List<ReplicationGroup> groups,
            Map<String, String> members,
            List<GlobalDatastore> datastores,
            List<Snapshot> snapshots,
            List<ServerlessCache> serverlessCaches,
            List<ServerlessCacheSnapshot> serverlessSnapshots,
            List<UserGroup> userGroups,
            List<CustomParameterGroup> parameterGroups,
            List<String> clustersToReboot,
            Map<String, Tags> tags,
            Map<String, List<StepRun>> steps) {

        static Resources of(World world) {
            ReplicationGroups groups = ReplicationGroups.in(world);
            TagBook book = TagBook.in(world);
            Map<String, Tags> tags = new LinkedHashMap<>();
            Map<String, List<StepRun>> steps = new LinkedHashMap<>();
            for (ReplicationGroup group : groups.all().values()) {
                tags.put("group " + group.id(), book.get(ResourceType.REPLICATION_GROUP, group.id()));
                group.nodes()
                        .forEach(node -> tags.put(
                                "cluster " + node.cacheClusterId(),
                                book.get(ResourceType.CLUSTER, node.cacheClusterId())));
                steps.put(group.id(), world.works().steps(ReplicationGroups.work(group.id())));
            }
            List<Snapshot> snapshots = new ArrayList<>(Snapshots.in(world).all().values());
            snapshots.forEach(snapshot ->
                    tags.put("snapshot " + snapshot.name(), book.get(ResourceType.SNAPSHOT, snapshot.name())));
            List<ServerlessCache> caches =
                    List.copyOf(ServerlessCaches.in(world).all().values());
            for (ServerlessCache cache : caches) {
                tags.put("serverless cache " + cache.name(), book.get(ResourceType.SERVERLESS_CACHE, cache.name()));
                steps.put("serverless " + cache.name(), world.works().steps(ServerlessCaches.work(cache.name())));
            }
            List<ServerlessCacheSnapshot> serverlessSnapshots =
                    List.copyOf(ServerlessCacheSnapshots.in(world).all().values());
            serverlessSnapshots.forEach(snapshot -> tags.put(
                    "serverless snapshot " + snapshot.name(),
                    book.get(ResourceType.SERVERLESS_CACHE_SNAPSHOT, snapshot.name())));
            List<CustomParameterGroup> parameterGroups =
                    List.copyOf(ParameterGroups.in(world).custom().values());
            parameterGroups.forEach(group ->
                    tags.put("parameter group " + group.name(), book.get(ResourceType.PARAMETER_GROUP, group.name())));
            return new Resources(
                    List.copyOf(groups.all().values()),
                    Map.copyOf(groups.members()),
                    List.copyOf(GlobalDatastores.in(world).all().values()),
                    snapshots,
                    caches,
                    serverlessSnapshots,
                    List.copyOf(UserGroups.in(world).all().values()),
                    parameterGroups,
                    ParameterStatus.in(world).clustersToReboot(),
                    tags,
                    steps);
        }
    }
}
