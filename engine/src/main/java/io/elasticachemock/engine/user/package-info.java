/** Users and user groups: who may connect to the groups that they are attached to, and what they may do there. */
@NullMarked
package io.elasticachemock.engine.user;

import org.jspecify.annotations.NullMarked;
