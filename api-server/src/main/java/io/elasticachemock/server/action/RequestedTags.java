package io.elasticachemock.server.action;

import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags of a request. */
final class RequestedTags {
    private RequestedTags() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault if they break a rule */
    static Tags of(List<software.amazon.awssdk.services.elasticache.model.Tag> tags) {
        return tags.isEmpty()
                ? Tags.NONE
                : new Tags(tags.stream()
                        .map(tag -> new Tag(text(tag.key()), text(tag.value())))
                        .toList());
    }

    /** An empty value is a value: the API knows tags that have none. */
    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
