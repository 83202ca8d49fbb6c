/** Reboots, through the real SDK. */
@NullMarked
package io.elasticachemock.sdk.reboot;

import org.jspecify.annotations.NullMarked;
