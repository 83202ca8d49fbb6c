/** What ElastiCache offers: engine versions, node types, parameter groups. */
@NullMarked
package io.elasticachemock.sdk.catalogue;

import org.jspecify.annotations.NullMarked;
