/**
 * Engine records in the shapes of the SDK: the only package that knows both. Which members an answer holds, and which of
 * them are there but empty, is decided here and nowhere else.
 */
@NullMarked
package io.elasticachemock.server.view;

import org.jspecify.annotations.NullMarked;
