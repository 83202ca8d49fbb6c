package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.reshard.ReshardingConfiguration;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The zones of new shards in one region (API reference, RegionalConfiguration). */
public record RegionalConfiguration(
        String replicationGroupId, String region, List<ReshardingConfiguration> reshardingConfiguration) {
    /** A command's lists do not change. */
    public RegionalConfiguration {
        reshardingConfiguration = List.copyOf(reshardingConfiguration);
    }

    /**
     * What is said of each region.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if a group is no member, or comes twice
     */
    static SortedMap<String, List<ReshardingConfiguration>> byRegion(
            GlobalDatastore datastore, List<RegionalConfiguration> configurations) {
        SortedMap<String, List<ReshardingConfiguration>> byRegion = new TreeMap<>();
        for (RegionalConfiguration each : configurations) {
            GlobalMember member = datastore.checkedMember(each.replicationGroupId, each.region);
            if (byRegion.put(member.region(), each.reshardingConfiguration) != null) {
                throw invalidParameterCombination(
                        UncertainGlobalWording.regionalConfigurationTwice(member.replicationGroupId()));
            }
        }
        return byRegion;
    }
}
