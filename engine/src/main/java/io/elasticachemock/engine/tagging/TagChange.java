package io.elasticachemock.engine.tagging;

import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Changes the tags of a resource, and with those of a replication group those of each member, which may bear more of its
 * own. All of them are checked before the first is changed.
 */
final class TagChange {
    private final World world;
    private final TagBook book;
    private final Taggable target;
    private final Map<Taggable, Tags> changed = new LinkedHashMap<>();

    /**
     * Prepares a change.
     *
     * @param change of the resource's own tags; it may refuse
     * @param memberChange of each member's tags; it may refuse
     */
    TagChange(World world, Taggable target, UnaryOperator<Tags> change, UnaryOperator<Tags> memberChange) {
        this.world = world;
        this.book = target.book(world);
        this.target = target;
        prepare(target, change);
        if (target.type() == ResourceType.REPLICATION_GROUP) {
            ReplicationGroups.in(world)
                    .get(target.name())
                    .nodes()
                    .forEach(node -> prepare(new Taggable(ResourceType.CLUSTER, node.cacheClusterId()), memberChange));
        }
    }

    /** Makes it, and answers the resource's tags. Of serverless caches there is an event. */
    Tags apply() {
        changed.forEach((resource, tags) -> book.set(resource.type(), resource.name(), tags));
        if (target.type() == ResourceType.SERVERLESS_CACHE) {
            world.report(
                    SourceType.SERVERLESS_CACHE, target.name(), "Tags updated for the cache " + target.name() + ".");
        }
        return book.get(target.type(), target.name());
    }

    private void prepare(Taggable resource, UnaryOperator<Tags> change) {
        changed.put(resource, change.apply(book.get(resource.type(), resource.name())));
    }
}
