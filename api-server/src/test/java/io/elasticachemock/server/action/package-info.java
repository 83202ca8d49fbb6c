@NullMarked
package io.elasticachemock.server.action;

import org.jspecify.annotations.NullMarked;
