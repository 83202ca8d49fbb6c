/** Changing a replication group's node type, up and down. */
@NullMarked
package io.elasticachemock.engine.scaling;

import org.jspecify.annotations.NullMarked;
