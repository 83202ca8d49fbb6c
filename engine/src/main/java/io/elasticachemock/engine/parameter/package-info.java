/** Parameter groups. */
@NullMarked
package io.elasticachemock.engine.parameter;

import org.jspecify.annotations.NullMarked;
