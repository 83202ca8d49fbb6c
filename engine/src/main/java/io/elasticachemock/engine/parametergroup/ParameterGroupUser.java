package io.elasticachemock.engine.parametergroup;

import java.util.List;

/**
 * A cache cluster that uses a parameter group.
 *
 * @param cacheNodeIds its nodes that run; those which do not run yet will start with the values of the day
 */
record ParameterGroupUser(String cacheClusterId, String parameterGroup, List<String> cacheNodeIds) {
    /** A user's lists do not change. */
    ParameterGroupUser {
        cacheNodeIds = List.copyOf(cacheNodeIds);
    }
}
