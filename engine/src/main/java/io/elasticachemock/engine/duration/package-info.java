/** How long work takes. */
@NullMarked
package io.elasticachemock.engine.duration;

import org.jspecify.annotations.NullMarked;
