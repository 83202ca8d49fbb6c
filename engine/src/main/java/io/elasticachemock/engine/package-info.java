/** The simulation of Amazon ElastiCache's control plane on virtual time. */
@NullMarked
package io.elasticachemock.engine;

import org.jspecify.annotations.NullMarked;
