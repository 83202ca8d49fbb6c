@NullMarked
package io.elasticachemock.server.query;

import org.jspecify.annotations.NullMarked;
