/** Failing over: a replica takes the place of its primary. */
@NullMarked
package io.elasticachemock.engine.failover;

import org.jspecify.annotations.NullMarked;
