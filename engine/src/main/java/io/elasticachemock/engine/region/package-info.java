/** Regions: what host names, ARNs and default windows need to know of them. */
@NullMarked
package io.elasticachemock.engine.region;

import org.jspecify.annotations.NullMarked;
