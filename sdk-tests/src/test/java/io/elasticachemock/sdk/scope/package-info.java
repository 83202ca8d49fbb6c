/** Accounts and regions. */
@NullMarked
package io.elasticachemock.sdk.scope;

import org.jspecify.annotations.NullMarked;
