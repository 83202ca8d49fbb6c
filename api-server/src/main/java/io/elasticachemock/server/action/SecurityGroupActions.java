package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.AUTHORIZE_CACHE_SECURITY_GROUP_INGRESS;
import static io.elasticachemock.server.query.Operations.CREATE_CACHE_SECURITY_GROUP;
import static io.elasticachemock.server.query.Operations.DELETE_CACHE_SECURITY_GROUP;
import static io.elasticachemock.server.query.Operations.DESCRIBE_CACHE_SECURITY_GROUPS;
import static io.elasticachemock.server.query.Operations.REVOKE_CACHE_SECURITY_GROUP_INGRESS;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.network.CacheSecurityGroups;
import io.elasticachemock.engine.wording.UncertainNetworkWording;
import io.elasticachemock.server.query.Actions;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.AuthorizeCacheSecurityGroupIngressRequest;
import software.amazon.awssdk.services.elasticache.model.AuthorizeCacheSecurityGroupIngressResponse;
import software.amazon.awssdk.services.elasticache.model.CreateCacheSecurityGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateCacheSecurityGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheSecurityGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheSecurityGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheSecurityGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheSecurityGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.RevokeCacheSecurityGroupIngressRequest;
import software.amazon.awssdk.services.elasticache.model.RevokeCacheSecurityGroupIngressResponse;

/** Cache security groups, as an account in a VPC gets them: it has none, and can have none. */
final class SecurityGroupActions {
    private SecurityGroupActions() {}

    static void add(Actions actions) {
        actions.on(CREATE_CACHE_SECURITY_GROUP, SecurityGroupActions::create)
                .on(DESCRIBE_CACHE_SECURITY_GROUPS, SecurityGroupActions::describe)
                .on(AUTHORIZE_CACHE_SECURITY_GROUP_INGRESS, SecurityGroupActions::authorize)
                .on(REVOKE_CACHE_SECURITY_GROUP_INGRESS, SecurityGroupActions::revoke)
                .on(DELETE_CACHE_SECURITY_GROUP, SecurityGroupActions::delete);
    }

    private static CreateCacheSecurityGroupResponse create(Scope scope, CreateCacheSecurityGroupRequest request) {
        CacheSecurityGroups.refuse(List.of(request.cacheSecurityGroupName()), false);
        return CreateCacheSecurityGroupResponse.builder().build();
    }

    private static DescribeCacheSecurityGroupsResponse describe(
            Scope scope, DescribeCacheSecurityGroupsRequest request) {
        String name = request.cacheSecurityGroupName();
        if (name != null) {
            throw new ElastiCacheFault(
                    Fault.CACHE_SECURITY_GROUP_NOT_FOUND_FAULT,
                    UncertainNetworkWording.cacheSecurityGroupNotFound(name));
        }
        return DescribeCacheSecurityGroupsResponse.builder()
                .cacheSecurityGroups(List.of())
                .build();
    }

    private static AuthorizeCacheSecurityGroupIngressResponse authorize(
            Scope scope, AuthorizeCacheSecurityGroupIngressRequest request) {
        CacheSecurityGroups.refuse(List.of(request.cacheSecurityGroupName()), false);
        return AuthorizeCacheSecurityGroupIngressResponse.builder().build();
    }

    private static RevokeCacheSecurityGroupIngressResponse revoke(
            Scope scope, RevokeCacheSecurityGroupIngressRequest request) {
        CacheSecurityGroups.refuse(List.of(request.cacheSecurityGroupName()), false);
        return RevokeCacheSecurityGroupIngressResponse.builder().build();
    }

    private static DeleteCacheSecurityGroupResponse delete(Scope scope, DeleteCacheSecurityGroupRequest request) {
        CacheSecurityGroups.refuse(List.of(request.cacheSecurityGroupName()), false);
        return DeleteCacheSecurityGroupResponse.builder().build();
    }
}
