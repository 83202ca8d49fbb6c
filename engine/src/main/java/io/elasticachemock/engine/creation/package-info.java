/** Creating replication groups: what may be asked for, what it amounts to, and the work that it takes. */
@NullMarked
package io.elasticachemock.engine.creation;

import org.jspecify.annotations.NullMarked;
