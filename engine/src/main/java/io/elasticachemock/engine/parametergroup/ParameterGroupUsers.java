package io.elasticachemock.engine.parametergroup;

import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.stream.Stream;

/**
 * One kind of cache clusters that use parameter groups. A new kind joins {@link #KINDS}; what deletes a cluster makes
 * {@link io.elasticachemock.engine.parameter.ParameterStatus} forget it.
 */
@FunctionalInterface
interface ParameterGroupUsers {
    /** All of them. */
    List<ParameterGroupUsers> KINDS = List.of(new ReplicationGroupMembers(), new StandaloneUsers());

    /** The clusters of this kind in a world. */
    Stream<ParameterGroupUser> in(World world);

    /** All clusters that use a group. */
    static List<ParameterGroupUser> of(World world, String parameterGroup) {
        return KINDS.stream()
                .flatMap(kind -> kind.in(world))
                .filter(user -> user.parameterGroup().equals(parameterGroup))
                .toList();
    }
}
