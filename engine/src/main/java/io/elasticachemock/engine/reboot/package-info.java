/** Rebooting cache clusters. */
@NullMarked
package io.elasticachemock.engine.reboot;

import org.jspecify.annotations.NullMarked;
