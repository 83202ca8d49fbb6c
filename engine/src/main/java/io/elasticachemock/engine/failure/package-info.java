/** What goes wrong: nodes that fail and are recovered, zones that go away, and the faults that bring it about. */
@NullMarked
package io.elasticachemock.engine.failure;

import org.jspecify.annotations.NullMarked;
