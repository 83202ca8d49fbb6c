/** Users, user groups, and who may connect to what. */
@NullMarked
package io.elasticachemock.sdk.user;

import org.jspecify.annotations.NullMarked;
