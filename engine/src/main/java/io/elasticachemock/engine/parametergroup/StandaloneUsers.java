package io.elasticachemock.engine.parametergroup;

import io.elasticachemock.engine.replication.StandaloneClusters;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.stream.Stream;

/** Standalone clusters, each of which has one node. */
final class StandaloneUsers implements ParameterGroupUsers {
    private static final List<String> ONLY_NODE = List.of("0001");

    @Override
    public Stream<ParameterGroupUser> in(World world) {
        return StandaloneClusters.in(world).all().values().stream()
                .map(cluster -> new ParameterGroupUser(
                        cluster.node().cacheClusterId(),
                        cluster.group().settings().software().parameterGroup(),
                        ONLY_NODE));
    }
}
