package io.elasticachemock.engine.tagging;

import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * Adds tags to a resource, in the place of those with the same keys, and answers all that it has then (API reference,
 * AddTagsToResource).
 */
public record AddTagsToResource(String resourceName, Tags tags) implements Command<Tags> {
    @Override
    public Accepted<Tags> validate(World world) {
        Taggable target = Taggable.of(world, resourceName).checkChangeable();
        TagChange change = new TagChange(world, target, had -> had.merge(tags), had -> had.merge(tags));
        return change::apply;
    }
}
