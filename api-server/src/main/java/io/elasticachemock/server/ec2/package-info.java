/** Another emulator, or EC2 itself, that knows the subnets. */
@NullMarked
package io.elasticachemock.server.ec2;

import org.jspecify.annotations.NullMarked;
