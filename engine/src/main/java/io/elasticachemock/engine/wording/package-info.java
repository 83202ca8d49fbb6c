/** Texts that nobody has seen AWS send. */
@NullMarked
package io.elasticachemock.engine.wording;

import org.jspecify.annotations.NullMarked;
