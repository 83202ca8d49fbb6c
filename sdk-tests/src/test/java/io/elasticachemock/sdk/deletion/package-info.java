/** Deleting replication groups. */
@NullMarked
package io.elasticachemock.sdk.deletion;

import org.jspecify.annotations.NullMarked;
