/** Holds the wire against real clients: every operation in both directions, every fault, and requests that nobody should send. */
@NullMarked
package io.elasticachemock.wire;

import org.jspecify.annotations.NullMarked;
