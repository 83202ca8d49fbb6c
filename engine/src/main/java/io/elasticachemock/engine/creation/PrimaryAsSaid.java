package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of the cluster that shall become a group's primary. The cluster's settings are the group's, so it has to
 * be so already (user guide, "Creating a replication group using an available cluster"). What is null is not said.
 */
public record PrimaryAsSaid(
        @Nullable String engine,
        @Nullable String engineVersion,
        @Nullable NetworkType networkType,
        @Nullable IpDiscovery ipDiscovery) {
    /** Nothing is said of it. */
    public static final PrimaryAsSaid NOTHING = new PrimaryAsSaid(null, null, null, null);

    /** @throws io.elasticachemock.engine.ElastiCacheFault if the cluster is another */
    void check(ReplicationGroup cluster) {
        EngineVersion runs = cluster.settings().software().version();
        if (engine != null && !engine.equalsIgnoreCase(runs.engine().wireName())) {
            throw another(cluster, "runs " + runs.engine().wireName());
        }
        if (engineVersion != null
                && !EngineVersions.find(runs.engine(), engineVersion)
                        .filter(runs::equals)
                        .isPresent()) {
            throw another(cluster, "runs version " + runs.fullVersion());
        }
        var network = cluster.settings().network();
        if (networkType != null && networkType != network.networkType()) {
            throw another(cluster, "has the network type " + word(network.networkType()));
        }
        if (ipDiscovery != null && ipDiscovery != network.ipDiscovery()) {
            throw another(cluster, "is found by " + word(network.ipDiscovery()));
        }
    }

    private static RuntimeException another(ReplicationGroup cluster, String is) {
        return invalidParameterCombination(UncertainClusterWording.cannotBecomePrimary(cluster.name(), is));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
