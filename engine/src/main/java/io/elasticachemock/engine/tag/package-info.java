/** The tags that resources bear. */
@NullMarked
package io.elasticachemock.engine.tag;

import org.jspecify.annotations.NullMarked;
