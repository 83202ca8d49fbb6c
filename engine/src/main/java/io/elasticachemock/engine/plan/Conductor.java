package io.elasticachemock.engine.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** What plans are run by: whoever performs their steps, and the queues at their turnstiles. */
abstract class Conductor {
    // Most plans have no turnstile.
    private Map<Turns, Deque<Runnable>> waiting = Map.of();

    /** Performs a step, and then what follows it. */
    abstract void perform(Step step, Runnable then);

    /** Does what takes no time, and then what follows it. */
    abstract void performAtOnce(Runnable deed, Runnable then);

    /** Whether a part that it has come to begins. */
    abstract boolean begins(AsLongAs part);

    /** Goes on at once if nobody has the turn, else when those who came before have given it up. */
    final void awaitTurn(Turns turns, Runnable then) {
        Deque<Runnable> queue = waiting.get(turns);
        if (queue == null) {
            if (waiting.isEmpty()) {
                waiting = new LinkedHashMap<>();
            }
            waiting.put(turns, new ArrayDeque<>());
            then.run();
        } else {
            queue.addLast(then);
        }
    }

    /** Lets the next in the queue go on. */
    final void giveUpTurn(Turns turns) {
        Deque<Runnable> queue = waiting.get(turns);
        Runnable next = queue == null ? null : queue.pollFirst();
        if (next == null) {
            waiting.remove(turns);
        } else {
            next.run();
        }
    }
}
