package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.scaling.NodeTypeRule;
import io.elasticachemock.engine.upgrade.UpgradeRule;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request wants changed that takes work; null where it says nothing.
 *
 * @param nodeType such as {@code cache.r6g.xlarge}
 * @param engine such as {@code valkey}
 * @param engineVersion such as {@code 7.1}
 */
public record RequestedChanges(
        @Nullable String nodeType,
        @Nullable String engine,
        @Nullable String engineVersion) {
    /** Nothing. */
    public static final RequestedChanges NONE = new RequestedChanges(null, null, null);

    /**
     * The changes of a group that this amounts to, including those that ask for what is so already.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if one is refused
     */
    Changes resolve(ReplicationGroup group, World world) {
        List<Change> changes = new ArrayList<>();
        if (nodeType != null) {
            changes.add(new Change.NodeType(NodeTypeRule.check(group, nodeType)));
        }
        if (engine != null || engineVersion != null) {
            changes.add(UpgradeRule.check(world, group, engine, engineVersion, null));
        }
        return new Changes(changes);
    }
}
