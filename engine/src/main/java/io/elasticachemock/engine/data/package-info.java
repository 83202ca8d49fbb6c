/** The simulated data of replication groups: how large it is. */
@NullMarked
package io.elasticachemock.engine.data;

import org.jspecify.annotations.NullMarked;
