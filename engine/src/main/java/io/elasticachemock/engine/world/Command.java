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
     * @return the change, ready to be made at the same instant
     * @throws io.elasticachemock.engine.ElastiCacheFault if AWS would refuse it
     */
    Change<R> validate(World world);

    /** A change that was validated. */
    @FunctionalInterface
    interface Change<R> {
        /** Makes the change. It cannot be refused any more. */
        R apply();
    }
}
