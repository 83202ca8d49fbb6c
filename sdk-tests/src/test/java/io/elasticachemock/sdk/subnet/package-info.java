/** Subnet groups, and the security groups of before VPCs. */
@NullMarked
package io.elasticachemock.sdk.subnet;

import org.jspecify.annotations.NullMarked;
