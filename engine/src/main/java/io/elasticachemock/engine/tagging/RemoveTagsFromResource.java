package io.elasticachemock.engine.tagging;

import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * Takes tags from a resource by their keys, each of which it has to have, and answers those that are left (API
 * reference, RemoveTagsFromResource).
 */
public record RemoveTagsFromResource(String resourceName, List<String> keys) implements Command<Tags> {
    /** A command's lists do not change. */
    public RemoveTagsFromResource {
        keys = List.copyOf(keys);
    }

    @Override
    public Accepted<Tags> validate(World world) {
        Taggable target = Taggable.of(world, resourceName).checkChangeable();
        // A member may have lost a tag of the group's before: then there is nothing to take from it.
        TagChange change = new TagChange(world, target, had -> had.remove(keys), had -> had.without(keys));
        return change::apply;
    }
}
