/** Changing and scaling replication groups. */
@NullMarked
package io.elasticachemock.sdk.modification;

import org.jspecify.annotations.NullMarked;
