/** ElastiCache Mock as a program: the launcher script and the jar. */
@NullMarked
package io.elasticachemock.launcher;

import org.jspecify.annotations.NullMarked;
