/** Global datastores, through the SDK. */
@NullMarked
package io.elasticachemock.sdk.global;

import org.jspecify.annotations.NullMarked;
