@NullMarked
package io.elasticachemock.server.view;

import org.jspecify.annotations.NullMarked;
