/** What the tests through the real SDK share: a server on loan, refusals in AWS's words, traces. */
@NullMarked
package io.elasticachemock.sdk.support;

import org.jspecify.annotations.NullMarked;
