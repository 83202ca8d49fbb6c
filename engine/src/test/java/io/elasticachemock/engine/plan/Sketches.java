package io.elasticachemock.engine.plan;

import io.elasticachemock.engine.plan.Sketch.Ending;
import io.elasticachemock.engine.plan.Sketch.Leaf;
import io.elasticachemock.engine.plan.Sketch.Sequence;
import io.elasticachemock.engine.plan.Sketch.Together;
import io.elasticachemock.engine.plan.Sketch.Turn;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random plans, four levels deep. */
final class Sketches {
    static final int TURNSTILES = 3;

    private static final int DEPTH = 4;
    private static final int WIDTH = 4;

    private Sketches() {}

    /** Plans of which every step ends well. */
    static Arbitrary<Sketch> succeeding() {
        return sketch(DEPTH, 0, Arbitraries.just(Ending.WELL));
    }

    /** Plans of which about one step in eight fails. */
    static Arbitrary<Sketch> failing() {
        return sketch(
                DEPTH,
                0,
                Arbitraries.frequency(
                        Tuple.of(14, Ending.WELL), Tuple.of(1, Ending.CANNOT_BEGIN), Tuple.of(1, Ending.CANNOT_END)));
    }

    private static Arbitrary<Sketch> sketch(int depth, int turnstile, Arbitrary<Ending> endings) {
        // Few different lengths, and none at all among them, so that much happens at the same instant.
        Arbitrary<Sketch> leaf = Arbitraries.integers()
                .between(0, 5)
                .flatMap(seconds -> endings.map(ending -> new Leaf(seconds, ending)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Sketch> part = Arbitraries.lazy(() -> sketch(depth - 1, turnstile, endings));
        Arbitrary<Sketch> sequence = part.list().ofMaxSize(WIDTH).map(Sequence::new);
        Arbitrary<Sketch> together = part.list().ofMaxSize(WIDTH).map(Together::new);
        if (turnstile == TURNSTILES) {
            return Arbitraries.oneOf(leaf, sequence, together);
        }
        Arbitrary<Sketch> turn = Arbitraries.integers()
                .between(turnstile, TURNSTILES - 1)
                .flatMap(number -> sketch(depth - 1, number + 1, endings).map(inside -> new Turn(number, inside)));
        return Arbitraries.oneOf(leaf, sequence, together, turn);
    }
}
