package io.elasticachemock.engine.node;

import java.util.List;
import java.util.function.Predicate;

/**
 * The node types that a running cluster or replication group can be moved to, each list in alphabetical order.
 *
 * @param scaleUp the types with more memory
 * @param scaleDown the types with less memory
 */
public record NodeTypeModifications(List<CacheNodeType> scaleUp, List<CacheNodeType> scaleDown) {
    /** Nowhere to go, as for a Memcached version that cannot scale vertically. */
    public static final NodeTypeModifications NONE = new NodeTypeModifications(List.of(), List.of());

    /** Copies the lists. */
    public NodeTypeModifications {
        scaleUp = List.copyOf(scaleUp);
        scaleDown = List.copyOf(scaleDown);
    }

    /** Only the types that can do what a resource needs, such as {@code CacheNodeType::supportsEncryption}. */
    public NodeTypeModifications thatCan(Predicate<CacheNodeType> ability) {
        return new NodeTypeModifications(
                scaleUp.stream().filter(ability).toList(),
                scaleDown.stream().filter(ability).toList());
    }
}
