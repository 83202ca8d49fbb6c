package io.elasticachemock.server.view;

import io.elasticachemock.engine.event.Event;
import software.amazon.awssdk.services.elasticache.model.SourceType;

/** An event. */
public final class EventView {
    private EventView() {}

    /** What happened, to what, and when. */
    public static software.amazon.awssdk.services.elasticache.model.Event of(Event event) {
        return software.amazon.awssdk.services.elasticache.model.Event.builder()
                .sourceIdentifier(event.sourceIdentifier())
                .sourceType(Words.sdk(SourceType.class, event.sourceType()))
                .message(event.message())
                .date(event.at())
                .build();
    }
}
