/** Failovers, through the real SDK. */
@NullMarked
package io.elasticachemock.sdk.failover;

import org.jspecify.annotations.NullMarked;
