/** In what ways AWS's behaviour is a matter of choice here. */
@NullMarked
package io.elasticachemock.engine.behaviour;

import org.jspecify.annotations.NullMarked;
