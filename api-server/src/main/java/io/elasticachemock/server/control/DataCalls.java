package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.scaling.MemoryRule;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** How much simulated data the shards of a replication group hold. */
final class DataCalls {
    private final SimulationClock clock;
    private final boolean ofClusters;

    private DataCalls(SimulationClock clock, boolean ofClusters) {
        this.clock = clock;
        this.ofClusters = ofClusters;
    }

    static DataCalls ofGroups(SimulationClock clock) {
        return new DataCalls(clock, false);
    }

    /** Of cache clusters outside replication groups: each node of Memcached is a shard. */
    static DataCalls ofClusters(SimulationClock clock) {
        return new DataCalls(clock, true);
    }

    JsonObject show(ControlRequest request) {
        Scope scope = Scopes.read(request.parameters(List.of("region", "account")));
        clock.catchUp();
        return json(find(scope, request.pathParameter()));
    }

    JsonObject set(ControlRequest request) {
        Members members = request.members(List.of("shard", "bytes", "largestItemBytes", "region", "account"));
        Scope scope = Scopes.read(members);
        String shard = members.textOrNull("shard");
        long bytes = members.bytes("bytes");
        long largest = members.has("largestItemBytes") ? members.bytes("largestItemBytes") : 0;
        if (largest > bytes) {
            throw ControlRefusal.badRequest("'largestItemBytes' must not be more than 'bytes'.");
        }
        clock.beforeCall(false);
        ReplicationGroup group = find(scope, request.pathParameter());
        return json(clock.simulation().execute(scope, new SetData(group.id(), shard, new DataSet(bytes, largest))));
    }

    private ReplicationGroup find(Scope scope, String id) {
        World world = clock.simulation().world(scope);
        if (ofClusters) {
            return NamedGroup.cluster(world, id);
        }
        return ReplicationGroups.in(world).find(id).orElseThrow(() -> ControlRefusal.noGroup(id, scope));
    }

    private static JsonObject json(ReplicationGroup group) {
        JsonArray shards = new JsonArray();
        for (Shard shard : group.shards()) {
            shards.add(new JsonObject()
                    .put("shard", shard.id())
                    .put("bytes", shard.data().bytes())
                    .put("largestItemBytes", shard.data().largestItemBytes())
                    .put(
                            "capacityBytes",
                            MemoryRule.capacity(group.settings().hardware().nodeType())));
        }
        return new JsonObject()
                .put(group.isStandalone() ? "cacheCluster" : "replicationGroup", group.name())
                .put("shards", shards);
    }
}
