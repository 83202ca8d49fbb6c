/** What DescribeReplicationGroups and DescribeCacheClusters show, at each moment. */
@NullMarked
package io.elasticachemock.sdk.description;

import org.jspecify.annotations.NullMarked;
