package io.elasticachemock.server.control;

import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;

/** Shows the clock, and switches its mode. */
final class ClockCalls {
    private final SimulationClock clock;

    ClockCalls(SimulationClock clock) {
        this.clock = clock;
    }

    JsonObject show(ControlRequest request) {
        clock.catchUp();
        return new JsonObject()
                .put("now", clock.simulation().now().toString())
                .put("mode", clock.mode().name())
                .put(
                        "nextDue",
                        clock.simulation().nextDue().map(Instant::toString).orElse(null));
    }

    JsonObject switchMode(ControlRequest request) {
        String name = request.members(List.of("mode")).text("mode");
        try {
            clock.switchTo(ClockMode.parse(name));
        } catch (IllegalArgumentException e) {
            throw ControlRefusal.badRequest(String.valueOf(e.getMessage()));
        }
        return show(request);
    }
}
