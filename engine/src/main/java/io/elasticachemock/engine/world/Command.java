package io.elasticachemock.engine.world;

/**
 * Something that a client asks for and that changes a world: a plain record, secrets already hashed. The simulation is
 * a function of its seed, its start and its commands with their instants, so a command holds everything that its effect
 * depends on beside the world.
 *
 * @param <R> what the client is answered
 */
public interface Command<R> {
    /**
     * Checks everything against the world as it is, and changes nothing.
     *
     * @return what it will do, ready to be done at the same instant
     * @throws io.elasticachemock.engine.ElastiCacheFault if AWS would refuse it
     */
    Accepted<R> validate(World world);

    /** A command that was validated. */
    @FunctionalInterface
    interface Accepted<R> {
        /** Does what it asks for. It cannot be refused any more. */
        R apply();
    }
}
