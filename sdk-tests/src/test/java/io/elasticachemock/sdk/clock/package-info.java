/** Waiters, paginators and impatient clients on every kind of clock. */
@NullMarked
package io.elasticachemock.sdk.clock;

import org.jspecify.annotations.NullMarked;
