/** Serverless caches: created, modified, backed up and deleted as a whole, without nodes to be seen. */
@NullMarked
package io.elasticachemock.engine.serverless;

import org.jspecify.annotations.NullMarked;
