/** Engines, their versions, and what each version can do. */
@NullMarked
package io.elasticachemock.engine.version;

import org.jspecify.annotations.NullMarked;
