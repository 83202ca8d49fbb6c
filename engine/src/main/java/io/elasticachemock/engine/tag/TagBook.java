package io.elasticachemock.engine.tag;

import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;

/** Which resource of a world bears which tags. */
public final class TagBook {
    private static final Kind<Entry> ENTRIES = new Kind<>("tags", Entry::key, (before, after, report) -> {});

    private final Resources<Entry> entries;

    private TagBook(World world) {
        this.entries = world.resources(ENTRIES);
    }

    /** The tags of a world's resources. */
    public static TagBook in(World world) {
        return new TagBook(world);
    }

    /** The tags of a resource; none if it never had any. */
    public Tags get(ResourceType type, String name) {
        return entries.find(key(type, name)).map(Entry::tags).orElse(Tags.NONE);
    }

    /** Gives a resource these tags instead of those that it had. */
    public void set(ResourceType type, String name, Tags tags) {
        if (tags.isEmpty()) {
            forget(type, name);
        } else {
            entries.put(new Entry(key(type, name), tags));
        }
    }

    /** Forgets the tags of a resource that is gone. */
    public void forget(ResourceType type, String name) {
        entries.remove(key(type, name));
    }

    private static String key(ResourceType type, String name) {
        return type + "/" + name;
    }

    private record Entry(String key, Tags tags) {}
}
