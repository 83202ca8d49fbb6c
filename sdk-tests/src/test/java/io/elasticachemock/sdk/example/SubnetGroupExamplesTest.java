package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroup;
import software.amazon.awssdk.services.elasticache.model.Subnet;

class SubnetGroupExamplesTest {
    @Test
    @ExampleOf({"CreateCacheSubnetGroup", "DescribeCacheSubnetGroups"})
    void a_subnet_group_is_created_of_a_subnet_whose_id_is_partly_hidden() {
        Oregon.manual((aws, client) -> {
            CacheSubnetGroup created = create(client);

            assertThat(created.cacheSubnetGroupName()).isEqualTo("mygroup");
            assertThat(created.cacheSubnetGroupDescription()).isEqualTo("my subnet group");
            assertThat(created.vpcId()).startsWith("vpc-");
            assertThat(created.subnets()).singleElement().satisfies(subnet -> {
                assertThat(subnet.subnetIdentifier()).isEqualTo("subnet-xxxxec4f");
                assertThat(subnet.subnetAvailabilityZone().name()).matches("us-west-2[a-d]");
            });
            assertThat(client.describeCacheSubnetGroups().cacheSubnetGroups())
                    .extracting(CacheSubnetGroup::cacheSubnetGroupName)
                    .containsExactly("default", "mygroup");
        });
    }

    @Test
    @ExampleOf({"ModifyCacheSubnetGroup", "DeleteCacheSubnetGroup"})
    void it_is_modified_and_deleted() {
        Oregon.manual((aws, client) -> {
            List<Subnet> before = create(client).subnets();

            CacheSubnetGroup modified = client.modifyCacheSubnetGroup(
                            group -> group.cacheSubnetGroupName("mygroup").cacheSubnetGroupDescription("mygroup"))
                    .cacheSubnetGroup();
            assertThat(modified.cacheSubnetGroupDescription()).isEqualTo("mygroup");
            assertThat(modified.subnets()).isEqualTo(before);
            client.deleteCacheSubnetGroup(group -> group.cacheSubnetGroupName("mygroup"));
            assertThat(client.describeCacheSubnetGroups().cacheSubnetGroups()).hasSize(1);
        });
    }

    private static CacheSubnetGroup create(ElastiCacheClient client) {
        return client.createCacheSubnetGroup(group -> group.cacheSubnetGroupName("mygroup")
                        .cacheSubnetGroupDescription("my subnet group")
                        .subnetIds("subnet-xxxxec4f"))
                .cacheSubnetGroup();
    }
}
