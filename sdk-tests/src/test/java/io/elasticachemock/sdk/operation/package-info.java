/** Which operations are simulated. */
@NullMarked
package io.elasticachemock.sdk.operation;

import org.jspecify.annotations.NullMarked;
