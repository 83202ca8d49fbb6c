/**
 * Everything about the wire: a form in, XML out, and errors.
 *
 * <p>The AWS SDK's model classes are the schema. {@link io.elasticachemock.server.query.QueryFrontDoor} takes what
 * arrived over HTTP, finds the {@link io.elasticachemock.server.query.Operation}, reads its typed request, calls the
 * {@link io.elasticachemock.server.query.Action} that {@link io.elasticachemock.server.query.Actions} holds for it, and
 * writes its typed response or the error. No other package knows a wire name, and only this one looks at
 * {@code sdkFields()}, which the SDK means for its own generated clients.
 */
@NullMarked
package io.elasticachemock.server.query;

import org.jspecify.annotations.NullMarked;
