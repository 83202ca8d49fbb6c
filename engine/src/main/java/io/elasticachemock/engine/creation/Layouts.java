package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.replication.ShardIds;
import io.elasticachemock.engine.slot.Slots;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each shard will be: its id (0001, 0002 … unless given), its slots (an even partition unless given for every
 * shard), and its nodes' availability zones (spread over the region's unless given).
 */
final class Layouts {
    private final TopologyRequest request;
    private final boolean clusterEnabled;
    private final Region region;

    private Layouts(TopologyRequest request, boolean clusterEnabled, Region region) {
        this.request = request;
        this.clusterEnabled = clusterEnabled;
        this.region = region;
    }

    /** The shards that a request amounts to, by id. */
    static List<ShardLayout> of(TopologyRequest request, boolean clusterEnabled, Region region) {
        return new Layouts(request, clusterEnabled, region).resolve();
    }

    private List<ShardLayout> resolve() {
        int count = request.shardCount();
        List<Slots> slots = slots(count);
        List<String> ids = ids(count);
        List<ShardLayout> shards = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            shards.add(new ShardLayout(ids.get(i), slots.get(i), zones(i)));
        }
        request.checkAgreesWith(shards);
        shards.sort(Comparator.comparing(ShardLayout::id));
        return shards;
    }

    private List<String> ids(int count) {
        if (request.nodeGroupConfiguration().isEmpty()) {
            return ShardIds.first(count);
        }
        List<String> ids = new ArrayList<>(count);
        Set<String> given = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            String asked = i < request.nodeGroupConfiguration().size()
                    ? request.nodeGroupConfiguration().get(i).nodeGroupId()
                    : null;
            String id = asked == null ? ShardIds.of(i + 1) : ShardIds.given(asked);
            if (!given.add(id)) {
                throw invalidParameterCombination(UncertainTopologyWording.nodeGroupIdTwice(id));
            }
            ids.add(id);
        }
        return ids;
    }

    private List<Slots> slots(int count) {
        List<String> given = new ArrayList<>();
        for (ShardRequest shard : request.nodeGroupConfiguration()) {
            if (shard.slots() != null) {
                given.add(shard.slots());
            }
        }
        if (given.isEmpty()) {
            return Slots.partition(count);
        }
        if (!clusterEnabled) {
            throw invalidParameterCombination(UncertainTopologyWording.slotsWithoutClusterMode());
        }
        if (given.size() != count) {
            throw invalidParameterCombination(UncertainTopologyWording.slotsForSomeShards());
        }
        List<Slots> slots = given.stream().map(Slots::parse).toList();
        Slots.checkComplete(slots);
        return slots;
    }

    /** The zones of one shard's nodes, the primary's first. */
    private List<String> zones(int shard) {
        if (!request.preferredCacheClusterAzs().isEmpty()) {
            return preferredZones();
        }
        if (shard >= request.nodeGroupConfiguration().size()) {
            return spread(shard, request.replicasPerShard() + 1);
        }
        ShardRequest asked = request.nodeGroupConfiguration().get(shard);
        int replicas = replicas(asked);
        List<String> zones = new ArrayList<>(spread(shard, replicas + 1));
        if (asked.primaryAvailabilityZone() != null) {
            zones.set(0, checked(asked.primaryAvailabilityZone()));
        }
        for (int i = 0; i < asked.replicaAvailabilityZones().size(); i++) {
            zones.set(i + 1, checked(asked.replicaAvailabilityZones().get(i)));
        }
        return zones;
    }

    private List<String> preferredZones() {
        if (request.shardCount() > 1) {
            throw invalidParameterCombination("PreferredCacheClusterAZs can only be specified for one node group.");
        }
        if (!request.nodeGroupConfiguration().isEmpty()) {
            throw invalidParameterCombination(UncertainTopologyWording.zonesGivenTwice());
        }
        if (request.preferredCacheClusterAzs().size() != request.replicasPerShard() + 1) {
            throw invalidParameterCombination(UncertainTopologyWording.zonesCount());
        }
        return request.preferredCacheClusterAzs().stream().map(this::checked).toList();
    }

    private int replicas(ShardRequest asked) {
        int zones = asked.replicaAvailabilityZones().size();
        if (asked.replicaCount() == null) {
            int replicas = zones > 0 ? zones : request.replicasPerShard();
            TopologyRequest.checkReplicas(replicas);
            return replicas;
        }
        TopologyRequest.checkReplicas(asked.replicaCount());
        if (zones > 0 && zones != asked.replicaCount()) {
            throw invalidParameterCombination(UncertainTopologyWording.replicaZonesCount(asked.replicaCount(), zones));
        }
        return asked.replicaCount();
    }

    /** Neighbours in different zones, and primaries of neighbouring shards too. */
    private List<String> spread(int shard, int nodes) {
        List<String> all = region.availabilityZones();
        List<String> zones = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) {
            zones.add(all.get((shard + i) % all.size()));
        }
        return zones;
    }

    private String checked(String zone) {
        if (!region.availabilityZones().contains(zone)) {
            throw invalidParameterValue(UncertainTopologyWording.unknownAvailabilityZone(zone));
        }
        return zone;
    }
}
