package io.elasticachemock.engine.world;

import io.elasticachemock.engine.behaviour.Behaviour;
import io.elasticachemock.engine.chance.Seed;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.event.EventLog;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.time.Timeline;

/**
 * What is the same in every world of one simulation.
 *
 * @param timeline the one timeline that serves them all
 * @param seed the one source of chance
 * @param log what happened anywhere
 * @param durations how long work takes
 * @param quotas what an account may have in a region, until it is granted something else
 * @param behaviour what is a matter of choice
 */
public record Laws(
        Timeline timeline, Seed seed, EventLog log, Durations durations, Quotas quotas, Behaviour behaviour) {}
