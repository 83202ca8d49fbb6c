/** Snapshots of serverless caches: what they are, and what can be done with them when they are there. */
@NullMarked
package io.elasticachemock.engine.serverlesssnapshot;

import org.jspecify.annotations.NullMarked;
