package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.ServerlessCache;
import software.amazon.awssdk.services.elasticache.model.User;

/** The data sources: each reads one thing by its name, and some of it without looking whether it is there. */
class DataSourcesTest {
    private static final Map<String, String> TAGS = Map.of("team", "checkout");

    @Test
    void a_cluster_has_an_address_at_each_node() {
        Provider.plays(provider -> {
            ClusterResource source = new ClusterResource(provider, "tf-sessions");
            source.create(request -> request.engine("memcached")
                    .cacheNodeType("cache.t4g.small")
                    .numCacheNodes(2)
                    .tags(list(TAGS)));

            CacheCluster cluster = source.read();
            assertThat(cluster.configurationEndpoint().address()).isNotBlank();
            assertThat(cluster.cacheNodes())
                    .hasSize(2)
                    .allSatisfy(node -> assertThat(node.endpoint().address()).isNotBlank());
            assertThat(provider.tags(cluster.arn())).isEqualTo(TAGS);
            Refusal.CACHE_CLUSTER_NOT_FOUND.meets(() -> new ClusterResource(provider, "tf-none").read());
        });
    }

    @Test
    void a_replication_group_has_one_endpoint_or_two() {
        Provider.plays(provider -> {
            new ReplicationGroupResource(provider, "tf-orders")
                    .create(request -> request.cacheNodeType("cache.t4g.small").numCacheClusters(1));
            ReplicationGroup group = new ReplicationGroupResource(provider, "tf-orders").read();
            assertThat(group.configurationEndpoint()).isNull();
            assertThat(group.nodeGroups().get(0).primaryEndpoint().address()).isNotBlank();
            assertThat(group.nodeGroups().get(0).primaryEndpoint().port()).isEqualTo(6379);
            assertThat(group.nodeGroups().get(0).readerEndpoint().address()).isNotBlank();
            assertThat(group.authTokenEnabled()).isFalse();

            new ReplicationGroupResource(provider, "tf-carts")
                    .create(request -> request.cacheNodeType("cache.t4g.small")
                            .automaticFailoverEnabled(true)
                            .numNodeGroups(1)
                            .replicasPerNodeGroup(1)
                            .cacheParameterGroupName("default.redis7.cluster.on"));
            ReplicationGroup sharded = new ReplicationGroupResource(provider, "tf-carts").read();
            assertThat(sharded.configurationEndpoint().address()).isNotBlank();
            assertThat(sharded.configurationEndpoint().port()).isEqualTo(6379);
        });
    }

    @Test
    void a_subnet_group_and_a_user_are_there_by_default() {
        Provider.plays(provider -> {
            assertThat(provider.client()
                            .describeCacheSubnetGroups(request -> request.cacheSubnetGroupName("default"))
                            .cacheSubnetGroups())
                    .singleElement()
                    .satisfies(group -> {
                        assertThat(group.subnets()).isNotEmpty();
                        assertThat(provider.tags(group.arn())).isEmpty();
                    });
            User user = new UserResource(provider, "default").read();
            assertThat(user.userName()).isEqualTo("default");
            assertThat(user.accessString()).isNotBlank();
            assertThat(user.engine()).isNotBlank();
        });
    }

    @Test
    void a_serverless_cache_has_what_it_takes_by_default() {
        Provider.plays(provider -> {
            provider.client().createServerlessCache(cache -> cache.serverlessCacheName("tf-flash")
                    .engine("valkey"));
            List<ServerlessCache> caches = provider.client()
                    .describeServerlessCaches(request -> request.serverlessCacheName("tf-flash"))
                    .serverlessCaches();
            assertThat(caches).singleElement().satisfies(cache -> {
                assertThat(cache.fullEngineVersion()).isNotBlank();
                assertThat(cache.majorEngineVersion()).isNotBlank();
                assertThat(cache.createTime()).isNotNull();
            });
            Refusal.SERVERLESS_CACHE_NOT_FOUND.meets(() ->
                    provider.client().describeServerlessCaches(request -> request.serverlessCacheName("tf-none")));
        });
    }
}
