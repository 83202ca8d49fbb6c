package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.CREATE_CACHE_CLUSTER;
import static io.elasticachemock.server.query.Operations.DELETE_CACHE_CLUSTER;
import static io.elasticachemock.server.query.Operations.DESCRIBE_CACHE_CLUSTERS;
import static io.elasticachemock.server.query.Operations.MODIFY_CACHE_CLUSTER;
import static io.elasticachemock.server.query.Operations.REBOOT_CACHE_CLUSTER;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.deletion.DeleteCacheCluster;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.reboot.RebootCacheCluster;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.CacheClusters.Member;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;
import io.elasticachemock.server.view.CacheClusterView;
import io.elasticachemock.server.view.KeptViews;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheClusterResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheClustersRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheClustersResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheClusterResponse;
import software.amazon.awssdk.services.elasticache.model.RebootCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.RebootCacheClusterResponse;

/** What can be done with cache clusters. */
final class CacheClusterActions {
    private final Simulation simulation;
    private final KeptViews<CacheCluster> views;
    private final KeptViews<CacheCluster> viewsWithNode;

    private CacheClusterActions(Simulation simulation, Fragments fragments) {
        this.simulation = simulation;
        this.views =
                new KeptViews<>(fragments, world -> ReplicationGroups.in(world).members());
        this.viewsWithNode =
                new KeptViews<>(fragments, world -> ReplicationGroups.in(world).members());
    }

    static void add(Actions actions, Simulation simulation, Fragments fragments) {
        CacheClusterActions clusters = new CacheClusterActions(simulation, fragments);
        actions.on(CREATE_CACHE_CLUSTER, clusters::create, NewCacheCluster::refuse)
                .on(DESCRIBE_CACHE_CLUSTERS, clusters::describe)
                .on(MODIFY_CACHE_CLUSTER, clusters::modify)
                .on(REBOOT_CACHE_CLUSTER, clusters::reboot)
                .on(DELETE_CACHE_CLUSTER, clusters::delete);
    }

    private CreateCacheClusterResponse create(Scope scope, CreateCacheClusterRequest request) {
        Member created = request.replicationGroupId() == null
                ? simulation.execute(scope, NewCacheCluster.command(request))
                : simulation.execute(scope, NewCacheCluster.replica(request));
        return CreateCacheClusterResponse.builder()
                .cacheCluster(view(scope, created))
                .build();
    }

    private ModifyCacheClusterResponse modify(Scope scope, ModifyCacheClusterRequest request) {
        Member modified = simulation.execute(scope, CacheClusterChange.command(request));
        return ModifyCacheClusterResponse.builder()
                .cacheCluster(view(scope, modified))
                .build();
    }

    private DeleteCacheClusterResponse delete(Scope scope, DeleteCacheClusterRequest request) {
        Member deleting = simulation.execute(
                scope, new DeleteCacheCluster(request.cacheClusterId(), request.finalSnapshotIdentifier()));
        return DeleteCacheClusterResponse.builder()
                .cacheCluster(view(scope, deleting))
                .build();
    }

    private CacheCluster view(Scope scope, Member cluster) {
        return CacheClusterView.of(scope, cluster, toReboot(scope, cluster));
    }

    private List<String> toReboot(Scope scope, Member cluster) {
        return ParameterStatus.in(simulation.world(scope))
                .cacheNodeIdsToReboot(cluster.node().cacheClusterId());
    }

    private RebootCacheClusterResponse reboot(Scope scope, RebootCacheClusterRequest request) {
        Member rebooting = simulation.execute(
                scope, new RebootCacheCluster(request.cacheClusterId(), request.cacheNodeIdsToReboot()));
        return RebootCacheClusterResponse.builder()
                .cacheCluster(CacheClusterView.withNode(scope, rebooting, toReboot(scope, rebooting)))
                .build();
    }

    private DescribeCacheClustersResponse describe(Scope scope, DescribeCacheClustersRequest request) {
        World world = simulation.world(scope);
        Paging paging = Paging.of(DESCRIBE_CACHE_CLUSTERS, request.maxRecords(), request.marker());
        Page<Member> page = paging.of(asked(request, CacheClusters.in(world), paging), member -> member.node()
                .cacheClusterId());
        boolean withNode = Boolean.TRUE.equals(request.showCacheNodeInfo());
        return DescribeCacheClustersResponse.builder()
                .cacheClusters(page.each(member -> view(world, member, withNode)))
                .marker(page.marker())
                .build();
    }

    /** An unknown cluster is not found, whatever else is asked. */
    private static Iterator<Member> asked(DescribeCacheClustersRequest request, CacheClusters clusters, Paging paging) {
        Member named = request.cacheClusterId() == null ? null : clusters.get(request.cacheClusterId());
        boolean standaloneOnly = Boolean.TRUE.equals(request.showCacheClustersNotInReplicationGroups());
        if (named != null) {
            return standaloneOnly && !named.isStandalone()
                    ? Collections.emptyIterator()
                    : List.of(named).iterator();
        }
        return (standaloneOnly ? clusters.standaloneAfter(paging.after()) : clusters.after(paging.after())).iterator();
    }

    /** A member's view tells much of its group, so it lasts as long as the group's record and its nodes' status. */
    private CacheCluster view(World world, Member member, boolean withNode) {
        String id = member.node().cacheClusterId();
        List<String> toReboot = ParameterStatus.in(world).cacheNodeIdsToReboot(id);
        return withNode
                ? viewsWithNode.of(
                        world,
                        id,
                        member.group(),
                        toReboot,
                        () -> CacheClusterView.withNode(world.scope(), member, toReboot))
                : views.of(
                        world,
                        id,
                        member.group(),
                        toReboot,
                        () -> CacheClusterView.of(world.scope(), member, toReboot));
    }
}
