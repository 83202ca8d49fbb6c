package io.elasticachemock.engine;

import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.world.Command;
import java.time.Duration;

/** Something that is done to a simulation from outside. */
sealed interface Deed {
    /** A request, which may be refused. */
    record Ask(String region, Command<?> command) implements Deed {
        /** A request where the stage is. */
        Ask(Command<?> command) {
            this(Stage.SCOPE.region(), command);
        }
    }

    /** Time passes. */
    record Pass(Duration duration) implements Deed {}

    /** Time passes until all work in progress is over. */
    record Settle() implements Deed {}
}
