package io.elasticachemock.server.control;

import io.elasticachemock.engine.replication.Outage;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Service;
import io.elasticachemock.engine.replication.Shard;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The outages of a group within a span of time, shard by shard, with totals. */
final class AvailabilityJson {
    private AvailabilityJson() {}

    static JsonObject of(ReplicationGroup group, List<Outage> all, Instant from, Instant to) {
        List<String> present = group.shards().stream().map(Shard::id).toList();
        List<Outage> within = all.stream()
                .filter(outage -> present.contains(outage.shard()))
                .filter(outage -> outage.from().isBefore(to) && outage.to().isAfter(from))
                .map(outage -> new Outage(
                        outage.shard(),
                        outage.service(),
                        outage.from().isBefore(from) ? from : outage.from(),
                        outage.to().isAfter(to) ? to : outage.to(),
                        outage.reason()))
                .toList();
        JsonArray shards = new JsonArray();
        for (Shard shard : group.shards()) {
            List<Outage> ofShard = within.stream()
                    .filter(outage -> outage.shard().equals(shard.id()))
                    .toList();
            shards.add(new JsonObject()
                    .put("shard", shard.id())
                    .put("reads", service(ofShard, Service.READS))
                    .put("writes", service(ofShard, Service.WRITES)));
        }
        return new JsonObject()
                .put(group.isStandalone() ? "cacheCluster" : "replicationGroup", group.name())
                .put("from", from.toString())
                .put("to", to.toString())
                .put("readsNotServed", total(within, Service.READS).toString())
                .put("writesNotServed", total(within, Service.WRITES).toString())
                .put("shards", shards);
    }

    private static JsonObject service(List<Outage> outages, Service service) {
        JsonArray notServed = new JsonArray();
        outages.stream()
                .filter(outage -> outage.service() == service)
                .forEach(outage -> notServed.add(new JsonObject()
                        .put("from", outage.from().toString())
                        .put("to", outage.to().toString())
                        .put("reason", outage.reason())));
        return new JsonObject()
                .put("notServed", total(outages, service).toString())
                .put("outages", notServed);
    }

    private static Duration total(List<Outage> outages, Service service) {
        return outages.stream()
                .filter(outage -> outage.service() == service)
                .map(Outage::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
