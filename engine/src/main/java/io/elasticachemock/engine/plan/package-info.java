/** Work that takes virtual time, described before any of it happens. */
@NullMarked
package io.elasticachemock.engine.plan;

import org.jspecify.annotations.NullMarked;
