/** Changing a replication group: what takes effect at once and what waits for the maintenance window. */
@NullMarked
package io.elasticachemock.engine.modification;

import org.jspecify.annotations.NullMarked;
