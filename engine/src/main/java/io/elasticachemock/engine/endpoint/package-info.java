/** Where clients of a cache connect to. */
@NullMarked
package io.elasticachemock.engine.endpoint;

import org.jspecify.annotations.NullMarked;
