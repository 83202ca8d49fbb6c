/** Engine upgrades, as the user guide's page about them tells it. */
@NullMarked
package io.elasticachemock.sdk.upgrade;

import org.jspecify.annotations.NullMarked;
