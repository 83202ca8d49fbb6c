package io.elasticachemock.engine.plan;

/** A part that waits for its turn. */
final class TakingTurns extends Plan {
    private final Turns turns;
    private final Plan part;

    TakingTurns(Turns turns, Plan part) {
        this.turns = turns;
        this.part = part;
    }

    @Override
    void run(Conductor conductor, Runnable then) {
        conductor.awaitTurn(
                turns,
                () -> part.run(conductor, () -> {
                    conductor.giveUpTurn(turns);
                    then.run();
                }));
    }
}
