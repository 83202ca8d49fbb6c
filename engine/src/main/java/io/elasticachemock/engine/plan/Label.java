package io.elasticachemock.engine.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a step is, for whoever looks at a plan.
 *
 * @param operation the API operation that the work belongs to, such as {@code ModifyReplicationGroup}
 * @param kind what the step does, such as {@code launch-node}
 * @param shard the node group's id; null for a step of the whole resource
 * @param node the cache cluster's id; null for a step of a whole shard or resource
 * @param role {@code primary} or {@code replica} when the plan was made; null where it has no meaning
 */
public record Label(
        String operation,
        String kind,
        @Nullable String shard,
        @Nullable String node,
        @Nullable String role) {}
