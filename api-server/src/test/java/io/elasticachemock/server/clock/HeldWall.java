package io.elasticachemock.server.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A wall clock that a test holds. */
public final class HeldWall implements InstantSource {
    private volatile Instant now;

    /** @param now what it shows until it is moved */
    public HeldWall(Instant now) {
        this.now = now;
    }

    /** Moves it, forwards or backwards. */
    public void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
