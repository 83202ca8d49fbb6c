/** Online migration. */
@NullMarked
package io.elasticachemock.sdk.migration;

import org.jspecify.annotations.NullMarked;
