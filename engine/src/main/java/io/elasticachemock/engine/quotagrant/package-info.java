/** What AWS grants an account beyond its usual quotas. */
@NullMarked
package io.elasticachemock.engine.quotagrant;

import org.jspecify.annotations.NullMarked;
