package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.LIST_ALLOWED_NODE_TYPE_MODIFICATIONS;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.node.NodeTypeModifications;
import io.elasticachemock.engine.scaling.AllowedNodeTypes;
import io.elasticachemock.server.query.Actions;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.ListAllowedNodeTypeModificationsRequest;
import software.amazon.awssdk.services.elasticache.model.ListAllowedNodeTypeModificationsResponse;

/** The node types that a group or cluster can be moved to. */
final class NodeTypeActions {
    private final Simulation simulation;

    private NodeTypeActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        actions.on(LIST_ALLOWED_NODE_TYPE_MODIFICATIONS, new NodeTypeActions(simulation)::list);
    }

    private ListAllowedNodeTypeModificationsResponse list(
            Scope scope, ListAllowedNodeTypeModificationsRequest request) {
        NodeTypeModifications allowed =
                AllowedNodeTypes.of(simulation.world(scope), request.replicationGroupId(), request.cacheClusterId());
        return ListAllowedNodeTypeModificationsResponse.builder()
                .scaleUpModifications(names(allowed.scaleUp()))
                .scaleDownModifications(names(allowed.scaleDown()))
                .build();
    }

    private static List<String> names(List<CacheNodeType> types) {
        return types.stream().map(CacheNodeType::name).toList();
    }
}
