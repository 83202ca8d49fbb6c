/** More replicas and fewer, through the real SDK. */
@NullMarked
package io.elasticachemock.sdk.replica;

import org.jspecify.annotations.NullMarked;
