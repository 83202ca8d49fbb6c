package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static io.elasticachemock.sdk.terraform.Provider.changed;
import static io.elasticachemock.sdk.terraform.Provider.list;
import static io.elasticachemock.sdk.terraform.Provider.set;
import static io.elasticachemock.sdk.terraform.Provider.showsNoDifference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroup;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroupInUseException;
import software.amazon.awssdk.services.elasticache.model.Subnet;

/** The life of an {@code aws_elasticache_subnet_group}. */
class SubnetGroupTest {
    @Test
    void one_is_applied_changed_tagged_and_destroyed() {
        Provider.plays(provider -> {
            provider.client().createCacheSubnetGroup(request -> request.cacheSubnetGroupName("Tf-Net")
                    .cacheSubnetGroupDescription("Managed by Terraform")
                    .subnetIds("subnet-0b", "subnet-0a")
                    .tags(list(Map.of("team", "checkout"))));
            Map<String, Object> wanted = attributes(
                    "name",
                    "tf-net",
                    "description",
                    "Managed by Terraform",
                    "subnet_ids",
                    set("subnet-0a", "subnet-0b"),
                    "tags",
                    Map.of("team", "checkout"));
            showsNoDifference(wanted, () -> state(provider));
            assertThat(read(provider).vpcId()).isNotBlank();

            provider.client().modifyCacheSubnetGroup(request -> request.cacheSubnetGroupName("tf-net")
                    .cacheSubnetGroupDescription("Moved")
                    .subnetIds("subnet-0a", "subnet-0c"));
            wanted = changed(wanted, "description", "Moved", "subnet_ids", set("subnet-0a", "subnet-0c"));
            showsNoDifference(wanted, () -> state(provider));

            provider.changeTags(read(provider).arn(), Map.of("stage", "test"));
            showsNoDifference(changed(wanted, "tags", Map.of("stage", "test")), () -> state(provider));
            delete(provider);
            assertGone(provider);
        });
    }

    @Test
    void what_uses_one_is_destroyed_before_it() {
        Provider.plays(provider -> {
            provider.client().createCacheSubnetGroup(request -> request.cacheSubnetGroupName("tf-net")
                    .cacheSubnetGroupDescription("Managed by Terraform")
                    .subnetIds("subnet-0a"));
            ClusterResource cluster = new ClusterResource(provider, "tf-sessions");
            cluster.create(request -> request.engine("memcached")
                    .cacheNodeType("cache.t4g.small")
                    .numCacheNodes(1)
                    .cacheSubnetGroupName("tf-net")
                    .securityGroupIds(List.of()));
            assertThat(cluster.state()).containsEntry("subnet_group_name", "tf-net");

            assertThatThrownBy(() -> delete(provider)).isInstanceOf(CacheSubnetGroupInUseException.class);
            cluster.delete(request -> {});
            delete(provider);
            assertGone(provider);
        });
    }

    private static void delete(Provider provider) {
        provider.client().deleteCacheSubnetGroup(request -> request.cacheSubnetGroupName("tf-net"));
    }

    private static void assertGone(Provider provider) {
        Refusal.CACHE_SUBNET_GROUP_NOT_FOUND.meets(() -> read(provider));
    }

    private static CacheSubnetGroup read(Provider provider) {
        List<CacheSubnetGroup> groups = provider.client()
                .describeCacheSubnetGroups(request -> request.cacheSubnetGroupName("tf-net"))
                .cacheSubnetGroups();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    private static Map<String, Object> state(Provider provider) {
        CacheSubnetGroup group = read(provider);
        return attributes(
                "name", group.cacheSubnetGroupName(),
                "description", group.cacheSubnetGroupDescription(),
                "subnet_ids",
                        group.subnets().stream().map(Subnet::subnetIdentifier).collect(Collectors.toSet()),
                "tags", provider.tags(group.arn()));
    }
}
