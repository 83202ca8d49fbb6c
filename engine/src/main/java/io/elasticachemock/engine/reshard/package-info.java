/** Other numbers of shards for a running replication group, and the slots that move between them. */
@NullMarked
package io.elasticachemock.engine.reshard;

import org.jspecify.annotations.NullMarked;
