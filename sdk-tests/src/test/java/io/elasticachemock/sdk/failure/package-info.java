/** What goes wrong: nodes that fail, zones that go away, capacity that is missing, steps that are slow. */
@NullMarked
package io.elasticachemock.sdk.failure;

import org.jspecify.annotations.NullMarked;
