/** Reads the tables of facts that are kept as class-path resources. */
@NullMarked
package io.elasticachemock.engine.catalogue;

import org.jspecify.annotations.NullMarked;
