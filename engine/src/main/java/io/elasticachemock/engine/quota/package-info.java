/** What an account may have. */
@NullMarked
package io.elasticachemock.engine.quota;

import org.jspecify.annotations.NullMarked;
