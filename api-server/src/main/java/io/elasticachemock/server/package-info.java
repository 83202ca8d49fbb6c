/**
 * ElastiCache Mock as a server: {@link io.elasticachemock.server.ElastiCacheMock} inside a JVM, {@link
 * io.elasticachemock.server.Main} as a program.
 */
@NullMarked
package io.elasticachemock.server;

import org.jspecify.annotations.NullMarked;
