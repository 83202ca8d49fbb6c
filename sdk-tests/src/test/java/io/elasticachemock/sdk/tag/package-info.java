/** Tags of resources. */
@NullMarked
package io.elasticachemock.sdk.tag;

import org.jspecify.annotations.NullMarked;
