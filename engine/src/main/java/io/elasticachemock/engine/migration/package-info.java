/** Online migration: a group becomes a replica of servers that the customer runs, and takes their place. */
@NullMarked
package io.elasticachemock.engine.migration;

import org.jspecify.annotations.NullMarked;
