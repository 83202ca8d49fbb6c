package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.DESCRIBE_EVENTS;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.event.Event;
import io.elasticachemock.engine.event.EventFilter;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.EventView;
import io.elasticachemock.server.view.Words;
import software.amazon.awssdk.services.elasticache.model.DescribeEventsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeEventsResponse;

/** What happened, newest first. */
final class EventActions {
    private final Simulation simulation;

    private EventActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        actions.on(DESCRIBE_EVENTS, new EventActions(simulation)::describe);
    }

    private DescribeEventsResponse describe(Scope scope, DescribeEventsRequest request) {
        Paging paging = Paging.of(DESCRIBE_EVENTS, request.maxRecords(), request.marker());
        EventPlace reader = EventPlace.of(paging.after(), simulation.now());
        EventFilter filter = new EventFilter(
                Words.engine(SourceType.class, request.sourceType()),
                request.sourceIdentifier(),
                request.startTime(),
                request.endTime(),
                request.duration());
        Page<Event> page = paging.of(
                filter.find(simulation.log(), scope, reader.firstRead()).iterator(), reader::identifier);
        return DescribeEventsResponse.builder()
                .events(page.each(EventView::of))
                .marker(page.marker())
                .build();
    }
}
