/** The 16384 hash slots and how shards share them. */
@NullMarked
package io.elasticachemock.engine.slot;

import org.jspecify.annotations.NullMarked;
