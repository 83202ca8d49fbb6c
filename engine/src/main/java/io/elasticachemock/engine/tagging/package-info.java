/** Tags on resources, as the three tag operations see them. */
@NullMarked
package io.elasticachemock.engine.tagging;

import org.jspecify.annotations.NullMarked;
