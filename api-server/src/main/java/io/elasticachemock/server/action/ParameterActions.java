package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.DESCRIBE_CACHE_PARAMETERS;
import static io.elasticachemock.server.query.Operations.DESCRIBE_ENGINE_DEFAULT_PARAMETERS;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.parameter.ListedParameter;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.ParameterSource;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.ParameterView;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CacheNodeTypeSpecificParameter;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParametersRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParametersResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeEngineDefaultParametersRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeEngineDefaultParametersResponse;
import software.amazon.awssdk.services.elasticache.model.Parameter;

/**
 * What is in parameter groups. A page counts the parameters with one value and those with a value for each node type
 * together, in the order of their names, and tells them apart.
 */
final class ParameterActions {
    private final Simulation simulation;

    private ParameterActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        ParameterActions parameters = new ParameterActions(simulation);
        actions.on(DESCRIBE_CACHE_PARAMETERS, parameters::describe)
                .on(DESCRIBE_ENGINE_DEFAULT_PARAMETERS, (scope, request) -> engineDefaults(request));
    }

    private DescribeCacheParametersResponse describe(Scope scope, DescribeCacheParametersRequest request) {
        Paging paging = Paging.of(DESCRIBE_CACHE_PARAMETERS, request.maxRecords(), request.marker());
        ParameterGroup group = ParameterGroups.in(simulation.world(scope)).describe(request.cacheParameterGroupName());
        ParameterSource source = request.source() == null ? null : ParameterSource.parse(request.source());
        Page<ListedParameter> page = page(paging, ListedParameter.of(group, source));
        return DescribeCacheParametersResponse.builder()
                .parameters(plain(page))
                .cacheNodeTypeSpecificParameters(nodeTypeSpecific(group.family(), page))
                .marker(page.marker())
                .build();
    }

    private static DescribeEngineDefaultParametersResponse engineDefaults(
            DescribeEngineDefaultParametersRequest request) {
        Paging paging = Paging.of(DESCRIBE_ENGINE_DEFAULT_PARAMETERS, request.maxRecords(), request.marker());
        String family = request.cacheParameterGroupFamily();
        Page<ListedParameter> page = page(paging, ListedParameter.engineDefaults(family));
        return DescribeEngineDefaultParametersResponse.builder()
                .engineDefaults(defaults -> defaults.cacheParameterGroupFamily(family)
                        .parameters(plain(page))
                        .cacheNodeTypeSpecificParameters(nodeTypeSpecific(family, page))
                        .marker(page.marker()))
                .build();
    }

    private static Page<ListedParameter> page(Paging paging, List<ListedParameter> listed) {
        return paging.of(listed.iterator(), each -> each.parameter().name());
    }

    private static List<Parameter> plain(Page<ListedParameter> page) {
        return page.elements().stream()
                .filter(listed -> !listed.parameter().nodeTypeSpecific())
                .map(ParameterView::of)
                .toList();
    }

    private static List<CacheNodeTypeSpecificParameter> nodeTypeSpecific(String family, Page<ListedParameter> page) {
        return page.elements().stream()
                .filter(listed -> listed.parameter().nodeTypeSpecific())
                .map(listed -> ParameterView.ofNodeTypes(family, listed))
                .toList();
    }
}
