/** Reserved nodes: what is offered, and what was bought. They change bills, not caches. */
@NullMarked
package io.elasticachemock.engine.reservation;

import org.jspecify.annotations.NullMarked;
