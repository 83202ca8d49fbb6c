/** Holds the README to the truth. */
@NullMarked
package io.elasticachemock.readme;

import org.jspecify.annotations.NullMarked;
