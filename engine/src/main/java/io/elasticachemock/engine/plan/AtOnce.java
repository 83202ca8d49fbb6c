package io.elasticachemock.engine.plan;

/** Something that is done between steps and takes no time. Whoever only looks at the plan does not see it. */
final class AtOnce extends Plan {
    private final Runnable deed;

    AtOnce(Runnable deed) {
        this.deed = deed;
    }

    @Override
    void run(Conductor conductor, Runnable then) {
        conductor.performAtOnce(deed, then);
    }
}
