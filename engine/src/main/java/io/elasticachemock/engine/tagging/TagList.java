package io.elasticachemock.engine.tagging;

import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.World;

/** The tags of a resource (API reference, ListTagsForResource). */
public final class TagList {
    private TagList() {}

    /**
     * The tags of the resource that an ARN names.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if the ARN is malformed or foreign, or the resource is not
     *     there or not available
     */
    public static Tags of(World world, String resourceName) {
        Taggable target = Taggable.of(world, resourceName);
        return target.book(world).get(target.type(), target.name());
    }
}
