/** Faults that a test has injected: what they are, and what befalls the steps of work because of them. */
@NullMarked
package io.elasticachemock.engine.fault;

import org.jspecify.annotations.NullMarked;
