package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ScaleConfig;
import org.jspecify.annotations.Nullable;

/** A node type that comes to a Memcached cluster as gradually as it was asked for. */
final class Scaled {
    private Scaled() {}

    static Change by(@Nullable ScaleConfig config, Change change) {
        return config != null && change instanceof Change.NodeType nodeType
                ? new Change.NodeType(nodeType.nodeType(), config)
                : change;
    }
}
