/** Global datastores: which groups of which regions belong together, and what they have in common. */
@NullMarked
package io.elasticachemock.engine.global;

import org.jspecify.annotations.NullMarked;
