package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNode;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNodesOffering;

/** The ids of offerings that AWS prints are not ours. */
class ReservedNodeExamplesTest {
    @Test
    @ExampleOf({
        "DescribeReservedCacheNodesOfferings",
        "PurchaseReservedCacheNodesOffering",
        "DescribeReservedCacheNodes"
    })
    void an_offering_is_described_and_purchased() {
        Oregon.manual((aws, client) -> {
            ReservedCacheNodesOffering offering = client.describeReservedCacheNodesOfferings()
                    .reservedCacheNodesOfferings()
                    .get(0);

            ReservedCacheNode bought = client.purchaseReservedCacheNodesOffering(
                            purchase -> purchase.reservedCacheNodesOfferingId(offering.reservedCacheNodesOfferingId()))
                    .reservedCacheNode();
            assertThat(bought.reservedCacheNodeId()).startsWith("ri-2026-01-05-00-00-00-");
            assertThat(bought.cacheNodeCount()).isEqualTo(1);
            assertThat(bought.state()).isEqualTo("payment-pending");
            assertThat(bought.cacheNodeType()).isEqualTo(offering.cacheNodeType());
            assertThat(bought.fixedPrice()).isEqualTo(offering.fixedPrice());
            assertThat(client.describeReservedCacheNodes().reservedCacheNodes()).containsExactly(bought);
        });
    }
}
