/** The control API under {@code /_mock}: JSON, not AWS. */
@NullMarked
package io.elasticachemock.server.control;

import org.jspecify.annotations.NullMarked;
