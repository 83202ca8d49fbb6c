package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.parameter.DefaultParameterGroups;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.RequestedParameterGroup;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Software;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainShardWording;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cluster mode goes from disabled to compatible, and from there to enabled, which is final, or back. It needs Redis 7.0 or
 * Valkey 7.2, automatic failover, and a replica. The parameter group has to be one with {@code cluster-enabled} for every mode
 * but disabled; where none is named the default one is taken. Nothing else may come with it. While the mode is compatible the
 * group is neither scaled nor upgraded and keeps automatic failover (user guide, "Modifying cluster mode"). While another
 * mode waits for the maintenance window the group keeps what that mode was checked for: version, parameter group, failover.
 */
final class ClusterModeRule {
    private ClusterModeRule() {}

    /**
     * The change that a request amounts to.
     *
     * @param parameterGroup null if the request names none
     * @throws ElastiCacheFault if the group cannot go there
     */
    static Change.Mode resolve(
            ReplicationGroup group, World world, ClusterMode wanted, @Nullable String parameterGroup) {
        ClusterMode present = group.settings().availability().clusterMode();
        Software software = group.settings().software();
        if (!software.version().supports(Feature.CLUSTER_MODE_CHANGE)) {
            throw invalidParameterCombination(UncertainShardWording.clusterModeChangeNotSupported(
                    software.version().fullVersion()));
        }
        if (wanted != present && !leadsTo(present, wanted)) {
            throw invalidParameterCombination(UncertainShardWording.clusterModeCannotChange(
                    present.name().toLowerCase(Locale.ROOT), wanted.name().toLowerCase(Locale.ROOT)));
        }
        boolean replicated = group.shards().stream().map(Shard::replicas).noneMatch(List::isEmpty);
        boolean failsOver = group.settings().availability().automaticFailover() == AutomaticFailover.ENABLED;
        if (wanted != present && !(replicated && failsOver)) {
            throw invalidParameterCombination(UncertainShardWording.clusterModeChangeNeedsFailover());
        }
        return new Change.Mode(wanted, parameterGroup(world, software, wanted, parameterGroup));
    }

    private static boolean leadsTo(ClusterMode present, ClusterMode wanted) {
        return switch (present) {
            case DISABLED -> wanted == ClusterMode.COMPATIBLE;
            case COMPATIBLE -> true;
            case ENABLED -> false;
        };
    }

    private static String parameterGroup(World world, Software software, ClusterMode wanted, @Nullable String named) {
        boolean clusterEnabled = wanted != ClusterMode.DISABLED;
        if (named == null) {
            ParameterGroup present = ParameterGroups.in(world).use(software.parameterGroup());
            return present.clusterEnabled() == clusterEnabled
                    ? present.name()
                    : DefaultParameterGroups.of(software.version().family(), clusterEnabled)
                            .name();
        }
        ParameterGroup group = RequestedParameterGroup.of(world, named, software.version());
        if (group.clusterEnabled() != clusterEnabled) {
            throw invalidParameterCombination(
                    clusterEnabled
                            ? UncertainTopologyWording.clusterModeShouldBeEnabled()
                            : "Cluster mode should be disabled in parameter group, but found it is enabled.");
        }
        return group.name();
    }

    /** @throws ElastiCacheFault if something would be scaled or upgraded in between two modes */
    static void checkAllows(ReplicationGroup group, boolean scalesOrUpgrades) {
        if (scalesOrUpgrades && group.settings().availability().clusterMode() == ClusterMode.COMPATIBLE) {
            throw invalidParameterCombination(UncertainShardWording.notWhileCompatible());
        }
    }

    /**
     * Checks what is about to wait or to run.
     *
     * @param queue what waits and what is asked for, without what is so already
     * @throws ElastiCacheFault if another mode would find the group other than it was checked for, or a compatible one would
     *     lose automatic failover
     */
    static void checkKeepsWhatItNeeds(ReplicationGroup group, Changes queue) {
        boolean changesMode = queue.has(Change.Mode.class);
        Change.Failover failover = queue.find(Change.Failover.class);
        boolean losesFailover = failover != null && !failover.enabled();
        if (changesMode && (queue.has(Change.Version.class) || queue.has(Change.ParameterGroup.class))) {
            throw invalidParameterCombination(UncertainShardWording.clusterModeAndSoftwareExclude());
        }
        if (losesFailover && (changesMode || group.settings().availability().clusterMode() == ClusterMode.COMPATIBLE)) {
            throw invalidParameterCombination(UncertainShardWording.clusterModeKeepsFailover());
        }
    }

    /** What else comes with another cluster mode is refused. */
    static ElastiCacheFault comesAlone() {
        return invalidParameterCombination(UncertainShardWording.clusterModeComesAlone());
    }
}
