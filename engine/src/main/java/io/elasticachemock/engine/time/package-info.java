/** Virtual time: what is due when, and how wall time becomes virtual time. */
@NullMarked
package io.elasticachemock.engine.time;

import org.jspecify.annotations.NullMarked;
