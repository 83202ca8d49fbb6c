/** Engine upgrades: what may follow what, and the order in which nodes, shards and primaries get it. */
@NullMarked
package io.elasticachemock.engine.upgrade;

import org.jspecify.annotations.NullMarked;
