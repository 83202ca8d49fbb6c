/** The examples that AWS publishes, played as they are printed: AWS CLI reference, API reference and user guide. */
@NullMarked
package io.elasticachemock.sdk.example;

import org.jspecify.annotations.NullMarked;
