/** What happened, in order: the source of DescribeEvents and of every trace. */
@NullMarked
package io.elasticachemock.engine.event;

import org.jspecify.annotations.NullMarked;
