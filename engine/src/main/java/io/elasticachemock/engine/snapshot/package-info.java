/** Snapshots: taking, keeping and deleting them. */
@NullMarked
package io.elasticachemock.engine.snapshot;

import org.jspecify.annotations.NullMarked;
