/** Reserved nodes. */
@NullMarked
package io.elasticachemock.sdk.reservation;

import org.jspecify.annotations.NullMarked;
