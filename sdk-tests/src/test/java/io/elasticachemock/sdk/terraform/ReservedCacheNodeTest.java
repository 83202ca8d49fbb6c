package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static io.elasticachemock.sdk.terraform.Provider.changed;
import static io.elasticachemock.sdk.terraform.Provider.list;
import static io.elasticachemock.sdk.terraform.Provider.showsNoDifference;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNode;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNodesOffering;

/** The life of an {@code aws_elasticache_reserved_cache_node}, from the data source that finds its offering. */
class ReservedCacheNodeTest {
    @Test
    void one_is_found_bought_and_tagged() {
        Provider.plays(provider -> {
            String offering = offering(provider);
            provider.client()
                    .purchaseReservedCacheNodesOffering(request -> request.reservedCacheNodesOfferingId(offering)
                            .reservedCacheNodeId("tf-reserved")
                            .cacheNodeCount(2)
                            .tags(list(Map.of("team", "checkout"))));
            provider.awaits(
                    "active", Set.of("payment-pending"), () -> read(provider).state());
            Map<String, Object> wanted = attributes(
                    "id",
                    "tf-reserved",
                    "reserved_cache_nodes_offering_id",
                    offering,
                    "cache_node_count",
                    2,
                    "cache_node_type",
                    "cache.t4g.small",
                    "duration",
                    31536000,
                    "offering_type",
                    "No Upfront",
                    "product_description",
                    "redis",
                    "tags",
                    Map.of("team", "checkout"));
            showsNoDifference(wanted, () -> state(provider));

            provider.changeTags(read(provider).reservationARN(), Map.of("team", "search"));
            showsNoDifference(changed(wanted, "tags", Map.of("team", "search")), () -> state(provider));
        });
    }

    private static String offering(Provider provider) {
        List<ReservedCacheNodesOffering> offerings = provider.client()
                .describeReservedCacheNodesOfferings(request -> request.cacheNodeType("cache.t4g.small")
                        .duration("31536000")
                        .offeringType("No Upfront")
                        .productDescription("redis"))
                .reservedCacheNodesOfferings();
        assertThat(offerings).hasSize(1);
        assertThat(offerings.get(0).fixedPrice()).isNotNull();
        return offerings.get(0).reservedCacheNodesOfferingId();
    }

    private static ReservedCacheNode read(Provider provider) {
        List<ReservedCacheNode> nodes = provider.client()
                .describeReservedCacheNodes(request -> request.reservedCacheNodeId("tf-reserved"))
                .reservedCacheNodes();
        assertThat(nodes).hasSize(1);
        return nodes.get(0);
    }

    private static Map<String, Object> state(Provider provider) {
        ReservedCacheNode node = read(provider);
        assertThat(node.recurringCharges()).isNotEmpty();
        assertThat(node.usagePrice()).isNotNull();
        assertThat(node.startTime()).isNotNull();
        return attributes(
                "id", node.reservedCacheNodeId(),
                "reserved_cache_nodes_offering_id", node.reservedCacheNodesOfferingId(),
                "cache_node_count", node.cacheNodeCount(),
                "cache_node_type", node.cacheNodeType(),
                "duration", node.duration(),
                "offering_type", node.offeringType(),
                "product_description", node.productDescription(),
                "tags", provider.tags(node.reservationARN()));
    }
}
