/** Adding replicas to the shards of a replication group, and removing them. */
@NullMarked
package io.elasticachemock.engine.replica;

import org.jspecify.annotations.NullMarked;
