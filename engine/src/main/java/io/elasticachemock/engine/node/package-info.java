/** Cache node types: what each can do, and which can take another's place. */
@NullMarked
package io.elasticachemock.engine.node;

import org.jspecify.annotations.NullMarked;
