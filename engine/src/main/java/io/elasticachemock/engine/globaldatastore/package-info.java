/** What can be done with global datastores, and how it is forwarded to their members. */
@NullMarked
package io.elasticachemock.engine.globaldatastore;

import org.jspecify.annotations.NullMarked;
