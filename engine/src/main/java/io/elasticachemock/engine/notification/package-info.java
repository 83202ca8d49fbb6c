/** Topics that are told of events. */
@NullMarked
package io.elasticachemock.engine.notification;

import org.jspecify.annotations.NullMarked;
