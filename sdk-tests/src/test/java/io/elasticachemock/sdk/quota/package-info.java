/** What an account may have. */
@NullMarked
package io.elasticachemock.sdk.quota;

import org.jspecify.annotations.NullMarked;
