/** Replication groups, their shards and nodes, and the moves that they may make. */
@NullMarked
package io.elasticachemock.engine.replication;

import org.jspecify.annotations.NullMarked;
