package io.elasticachemock.engine.stage;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.world.Command;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of refusals.
 *
 * @param when the condition
 * @param command what is refused
 * @param fault AWS's code for it
 * @param message AWS's text; null where it has never been seen
 */
public record Refused(
        String when,
        Command<?> command,
        Fault fault,
        @Nullable String message) {
    /** A row whose text is AWS's own. */
    public static Refused of(String when, Supplier<? extends Command<?>> request, Fault fault, String message) {
        return new Refused(when, request.get(), fault, message);
    }

    /** A row for a documented rule whose text nobody has seen. */
    public static Refused of(String when, Supplier<? extends Command<?>> request, Fault fault) {
        return new Refused(when, request.get(), fault, null);
    }

    @Override
    public String toString() {
        return when;
    }
}
