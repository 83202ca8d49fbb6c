/** The resources and data sources of Terraform's provider, each with the calls that it makes and what it compares. */
@NullMarked
package io.elasticachemock.sdk.terraform;

import org.jspecify.annotations.NullMarked;
