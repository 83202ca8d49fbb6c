/** One seed for everything that is random. */
@NullMarked
package io.elasticachemock.engine.chance;

import org.jspecify.annotations.NullMarked;
