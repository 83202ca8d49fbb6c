/** Other numbers of shards, the slots that move, and the data in them. */
@NullMarked
package io.elasticachemock.sdk.reshard;

import org.jspecify.annotations.NullMarked;
