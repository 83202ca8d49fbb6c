/** Whole stories, as well-known tools tell them. */
@NullMarked
package io.elasticachemock.sdk.story;

import org.jspecify.annotations.NullMarked;
