/** Which module may know which. */
@NullMarked
package io.elasticachemock.sdk.architecture;

import org.jspecify.annotations.NullMarked;
