/** Serverless caches and their snapshots. */
@NullMarked
package io.elasticachemock.sdk.serverless;

import org.jspecify.annotations.NullMarked;
