/** Parameter groups, through the SDK. */
@NullMarked
package io.elasticachemock.sdk.parameter;

import org.jspecify.annotations.NullMarked;
