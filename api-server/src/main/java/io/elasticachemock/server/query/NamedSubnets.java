package io.elasticachemock.server.query;

import static io.elasticachemock.server.query.Operations.CREATE_CACHE_SUBNET_GROUP;
import static io.elasticachemock.server.query.Operations.CREATE_SERVERLESS_CACHE;
import static io.elasticachemock.server.query.Operations.MODIFY_CACHE_SUBNET_GROUP;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Scope;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.elasticache.model.CreateCacheSubnetGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheSubnetGroupRequest;

/**
 * The subnets that a request names, and whose they are.
 *
 * @param ids none if the request is about something else, or cannot be read: its answer will say so
 */
public record NamedSubnets(Scope scope, List<String> ids) {
    /** A request's ids do not change. */
    public NamedSubnets {
        ids = List.copyOf(ids);
    }

    /** Those of a request. */
    public static NamedSubnets in(QueryRequest request) {
        Form form = new Form();
        RecentTexts texts = new RecentTexts();
        try {
            String queryString = request.queryString();
            if (queryString != null) {
                FormDecoder.decode(queryString.getBytes(StandardCharsets.UTF_8), form, texts);
            }
            FormDecoder.decode(request.body(), form, texts);
            Scope scope = CredentialScope.of(request.authorization(), form);
            return new NamedSubnets(scope, ids(form));
        } catch (ElastiCacheFault | QueryFault unreadable) {
            return new NamedSubnets(CredentialScope.of(request.authorization(), new Form()), List.of());
        }
    }

    private static List<String> ids(Form form) {
        String action = String.valueOf(form.value("Action"));
        List<String> ids = new ArrayList<>();
        add(CREATE_CACHE_SUBNET_GROUP, action, form, CreateCacheSubnetGroupRequest::subnetIds, ids);
        add(MODIFY_CACHE_SUBNET_GROUP, action, form, ModifyCacheSubnetGroupRequest::subnetIds, ids);
        add(CREATE_SERVERLESS_CACHE, action, form, CreateServerlessCacheRequest::subnetIds, ids);
        return ids;
    }

    private static <Q extends ElastiCacheRequest> void add(
            Operation<Q, ?> operation, String action, Form form, Function<Q, List<String>> subnets, List<String> ids) {
        if (operation.name().equals(action)) {
            ids.addAll(subnets.apply(operation.read(form)));
        }
    }
}
