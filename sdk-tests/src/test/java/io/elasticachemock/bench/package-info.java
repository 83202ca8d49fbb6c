/**
 * How fast the server and the engine are: {@link io.elasticachemock.bench.Benchmark} measures the server beside a bare
 * Vert.x server that answers the same bytes. Compiled with the tests, and run by the Maven profile {@code bench} only.
 */
@NullMarked
package io.elasticachemock.bench;

import org.jspecify.annotations.NullMarked;
