package io.elasticachemock.engine.plan;

/**
 * A turnstile: of all plans that {@linkplain Plan#takingTurns take turns} at it, one runs at a time, in the order in
 * which they came to it. Two turnstiles are the same only if they are the same object. A part that has the turn must not
 * wait for it again, nor may two parts each wait for the turn that the other has: such a plan would never end.
 */
public final class Turns {}
