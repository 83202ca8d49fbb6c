/** The networks that nodes are reached in. */
@NullMarked
package io.elasticachemock.engine.network;

import org.jspecify.annotations.NullMarked;
