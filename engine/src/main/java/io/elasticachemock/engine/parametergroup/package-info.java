/** What clients do with parameter groups, and who uses them. */
@NullMarked
package io.elasticachemock.engine.parametergroup;

import org.jspecify.annotations.NullMarked;
