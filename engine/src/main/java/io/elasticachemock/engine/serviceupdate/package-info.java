/** Service updates: what AWS releases for running clusters, and how it comes to their nodes. */
@NullMarked
package io.elasticachemock.engine.serviceupdate;

import org.jspecify.annotations.NullMarked;
