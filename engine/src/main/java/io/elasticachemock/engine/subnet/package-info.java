/** Subnets, and the subnet groups in which nodes are launched. */
@NullMarked
package io.elasticachemock.engine.subnet;

import org.jspecify.annotations.NullMarked;
