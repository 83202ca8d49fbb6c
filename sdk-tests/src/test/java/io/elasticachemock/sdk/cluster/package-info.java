/** Cache clusters outside replication groups, and those that join one by name. */
@NullMarked
package io.elasticachemock.sdk.cluster;

import org.jspecify.annotations.NullMarked;
