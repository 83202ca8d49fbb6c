/** What moves the simulation's time: the wall clock, the calls that settle it, and whoever moves it by hand. */
@NullMarked
package io.elasticachemock.server.clock;

import org.jspecify.annotations.NullMarked;
