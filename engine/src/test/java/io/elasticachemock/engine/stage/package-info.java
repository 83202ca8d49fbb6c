/** What the engine's tests are told with: a simulation to watch, and requests that say only what matters. */
@NullMarked
package io.elasticachemock.engine.stage;

import org.jspecify.annotations.NullMarked;
