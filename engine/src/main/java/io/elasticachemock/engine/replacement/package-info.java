/** Nodes that AWS replaces by itself, in the maintenance window. */
@NullMarked
package io.elasticachemock.engine.replacement;

import org.jspecify.annotations.NullMarked;
