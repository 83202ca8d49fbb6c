package io.elasticachemock.server.view;

import io.elasticachemock.engine.tag.Tags;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** The tags of a resource. */
public final class TagView {
    private TagView() {}

    /** All of them; an empty list if there are none. */
    public static List<Tag> of(Tags tags) {
        return tags.list().stream()
                .map(tag -> Tag.builder().key(tag.key()).value(tag.value()).build())
                .toList();
    }
}
