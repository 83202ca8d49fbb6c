/** Snapshots: taking, listing and deleting them. */
@NullMarked
package io.elasticachemock.sdk.snapshot;

import org.jspecify.annotations.NullMarked;
