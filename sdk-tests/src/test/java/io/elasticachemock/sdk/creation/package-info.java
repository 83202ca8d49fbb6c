/** Creating replication groups: what is asked for is what comes, or a refusal in AWS's words. */
@NullMarked
package io.elasticachemock.sdk.creation;

import org.jspecify.annotations.NullMarked;
