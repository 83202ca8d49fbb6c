/** What resources are called: ids, names and ARNs. */
@NullMarked
package io.elasticachemock.engine.identifier;

import org.jspecify.annotations.NullMarked;
