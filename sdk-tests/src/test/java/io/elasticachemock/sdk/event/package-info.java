/** Events, as DescribeEvents reports them. */
@NullMarked
package io.elasticachemock.sdk.event;

import org.jspecify.annotations.NullMarked;
