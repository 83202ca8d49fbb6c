/** The state of one account in one region, and how commands change it. */
@NullMarked
package io.elasticachemock.engine.world;

import org.jspecify.annotations.NullMarked;
