package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.Fault;

/**
 * Why nothing was done for one of a batch.
 *
 * @param id as it was given
 * @param isCluster whether it was given as a cache cluster rather than as a replication group
 */
public record Unprocessed(String id, boolean isCluster, Fault error, String message) {}
