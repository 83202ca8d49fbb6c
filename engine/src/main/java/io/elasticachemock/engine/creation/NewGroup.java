package io.elasticachemock.engine.creation;

import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.serviceupdate.ExtendedSupport;
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.snapshot.SnapshotRestore;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.World;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What becomes of a replication group, or of a cache cluster outside any, that may be created. */
final class NewGroup {
    private NewGroup() {}

    /**
     * Brings it into being, and begins to create its nodes.
     *
     * @param group is creating
     * @param tags of it and of each of its clusters
     * @param source where its data comes from; null without any
     */
    static ReplicationGroup add(World world, ReplicationGroup group, Tags tags, @Nullable RestoredData source) {
        ReplicationGroups.in(world).add(group);
        if (!tags.isEmpty()) {
            TagBook book = TagBook.in(world);
            if (!group.isStandalone()) {
                book.set(ResourceType.REPLICATION_GROUP, group.id(), tags);
            }
            group.nodes().map(Node::cacheClusterId).distinct().forEach(id -> book.set(ResourceType.CLUSTER, id, tags));
        }
        String snapshot = source == null ? null : source.snapshot();
        if (snapshot != null) {
            SnapshotRestore.begin(world, snapshot);
        }
        CreationPlan.start(world, group, source != null, snapshot);
        if (group.settings().backup().retentionDays() > 0) {
            AutomaticSnapshots.schedule(world, group);
        }
        ExtendedSupport.expect(world, group);
        return group;
    }

    /** Draws of groups that bear the same name one after the other differ. */
    static RandomGenerator chanceOfWindows(World world, String id) {
        return world.laws()
                .seed()
                .draw(
                        "windows",
                        world.scope().account(),
                        world.scope().region(),
                        id,
                        Long.toString(world.now().toEpochMilli()));
    }
}
