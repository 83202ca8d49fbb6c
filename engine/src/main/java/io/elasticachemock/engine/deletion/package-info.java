/** Deleting replication groups. */
@NullMarked
package io.elasticachemock.engine.deletion;

import org.jspecify.annotations.NullMarked;
