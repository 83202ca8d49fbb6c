/** When AWS works on a cache: its weekly maintenance window and its daily snapshot window. */
@NullMarked
package io.elasticachemock.engine.maintenance;

import org.jspecify.annotations.NullMarked;
