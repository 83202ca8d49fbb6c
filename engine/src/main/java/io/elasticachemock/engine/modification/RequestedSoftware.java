package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.RequestedParameterGroup;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Software;
import io.elasticachemock.engine.upgrade.UpgradeRule;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shall run on the nodes; null where the request says nothing. A parameter group that comes with an engine or a version
 * is that version's; alone it has to be of the present version's family (API reference, ModifyReplicationGroup).
 *
 * @param engine such as {@code valkey}
 * @param engineVersion such as {@code 7.1}
 * @param parameterGroup a parameter group's name
 */
public record RequestedSoftware(
        @Nullable String engine,
        @Nullable String engineVersion,
        @Nullable String parameterGroup) {
    /** Nothing. */
    public static final RequestedSoftware NONE = new RequestedSoftware(null, null, null);

    /** Whether it names an engine or a version. */
    boolean isUpgrade() {
        return engine != null || engineVersion != null;
    }

    /** @throws io.elasticachemock.engine.ElastiCacheFault if it is refused */
    List<Change> resolve(ReplicationGroup group, World world) {
        if (isUpgrade()) {
            return upgrade(group, UpgradeRule.check(world, group, engine, engineVersion, parameterGroup));
        }
        if (parameterGroup == null) {
            return List.of();
        }
        Change.Version upgrade = group.queued().find(Change.Version.class);
        if (upgrade != null) {
            // The group will be used with the version that waits for the window.
            String waiting = upgrade.version().version();
            String itsEngine = upgrade.version().engine().wireName();
            return List.of(UpgradeRule.check(world, group, itsEngine, waiting, parameterGroup));
        }
        Software software = group.settings().software();
        ParameterGroup present = ParameterGroups.in(world).use(software.parameterGroup());
        ParameterGroup wanted = RequestedParameterGroup.ofRunning(world, parameterGroup, software.version(), present);
        return List.of(new Change.ParameterGroup(wanted.name()));
    }

    /** The present version cancels one that waits; a parameter group that came with it is a change of its own. */
    private static List<Change> upgrade(ReplicationGroup group, Change.Version asked) {
        Software present = group.settings().software();
        return asked.version().equals(present.version())
                ? List.of(
                        new Change.Version(present.version(), present.parameterGroup()),
                        new Change.ParameterGroup(asked.parameterGroup()))
                : List.of(asked);
    }
}
