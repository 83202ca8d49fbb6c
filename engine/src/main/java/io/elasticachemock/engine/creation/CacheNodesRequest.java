package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many nodes a cache cluster shall have, and in which availability zones.
 *
 * <p>A Redis cluster has one. A Memcached cluster has them in one zone, or with AZMode {@code cross-az} in several, each in
 * the zone that is given for it or spread over the region's. Without a mode the zones that are given decide, and without
 * these it is one; the mode of one zone refuses several (API reference, CreateCacheCluster: AZMode, and the sample request).
 *
 * @param crossAz whether AZMode is {@code cross-az} rather than {@code single-az}; null where nothing is said
 */
public record CacheNodesRequest(
        @Nullable Integer numCacheNodes,
        @Nullable Boolean crossAz,
        @Nullable String preferredAvailabilityZone,
        List<String> preferredAvailabilityZones) {
    /** A command's lists do not change. */
    public CacheNodesRequest {
        preferredAvailabilityZones = List.copyOf(preferredAvailabilityZones);
    }

    /**
     * The zone of each node.
     *
     * @param restored whether the data comes from a snapshot, which says how many nodes there are
     * @throws io.elasticachemock.engine.ElastiCacheFault if what is asked for cannot be
     */
    List<String> zones(Engine engine, boolean restored, Region region) {
        int count = count(engine, restored);
        if (preferredAvailabilityZone != null && !preferredAvailabilityZones.isEmpty()) {
            throw invalidParameterCombination(UncertainClusterWording.zonesGivenTwice());
        }
        for (String zone : preferredAvailabilityZones) {
            checkIn(region, zone);
        }
        if (preferredAvailabilityZone != null) {
            checkIn(region, preferredAvailabilityZone);
        }
        if (engine == Engine.REDIS) {
            checkOnlyForMemcached();
        } else {
            checkZones(count);
        }
        if (!preferredAvailabilityZones.isEmpty()) {
            return preferredAvailabilityZones;
        }
        List<String> all = region.availabilityZones();
        if (!Boolean.TRUE.equals(crossAz)) {
            String one = preferredAvailabilityZone == null ? all.get(0) : preferredAvailabilityZone;
            return Collections.nCopies(count, one);
        }
        List<String> zones = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            zones.add(all.get(i % all.size()));
        }
        return zones;
    }

    private int count(Engine engine, boolean restored) {
        if (numCacheNodes == null) {
            if (restored) {
                return 1;
            }
            throw invalidParameterValue("The parameter NumCacheNodes must be provided and must not be null.");
        }
        if (numCacheNodes < 1) {
            throw invalidParameterValue(UncertainClusterWording.numCacheNodes(numCacheNodes));
        }
        if (engine == Engine.REDIS && numCacheNodes > 1) {
            throw invalidParameterValue("Cannot create a Redis cluster with a NumCacheNodes parameter greater than 1.");
        }
        return numCacheNodes;
    }

    private static void checkIn(Region region, String zone) {
        if (!region.availabilityZones().contains(zone)) {
            throw invalidParameterValue(UncertainTopologyWording.unknownAvailabilityZone(zone));
        }
    }

    private void checkOnlyForMemcached() {
        if (Boolean.TRUE.equals(crossAz)) {
            throw invalidParameterCombination(UncertainClusterWording.onlyForMemcached("AZMode cross-az"));
        }
        if (!preferredAvailabilityZones.isEmpty()) {
            throw invalidParameterCombination(UncertainClusterWording.onlyForMemcached("PreferredAvailabilityZones"));
        }
    }

    private void checkZones(int count) {
        if (!preferredAvailabilityZones.isEmpty() && preferredAvailabilityZones.size() != count) {
            throw invalidParameterCombination(
                    "Must specify the same number of preferred availability zones as requested number of nodes.");
        }
        boolean several = preferredAvailabilityZones.stream().distinct().count() > 1;
        if (several && Boolean.FALSE.equals(crossAz)) {
            throw invalidParameterCombination(UncertainClusterWording.severalZonesNeedCrossAz());
        }
        boolean one = preferredAvailabilityZone != null || (!preferredAvailabilityZones.isEmpty() && !several);
        if (Boolean.TRUE.equals(crossAz) && (count == 1 || one)) {
            throw invalidParameterCombination(UncertainClusterWording.crossAzNeedsSeveralNodes());
        }
    }
}
