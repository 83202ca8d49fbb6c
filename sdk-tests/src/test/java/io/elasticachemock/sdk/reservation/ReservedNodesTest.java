package io.elasticachemock.sdk.reservation;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.RESERVED_CACHE_NODE_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.DescribeReservedCacheNodesOfferingsRequest;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNode;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNodeAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNodeQuotaExceededException;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNodesOffering;
import software.amazon.awssdk.services.elasticache.model.ReservedCacheNodesOfferingNotFoundException;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** Offerings and reservations, as a client sees them. */
class ReservedNodesTest {
    /** Terraform's data source demands that exactly one fits. */
    @Test
    void each_node_type_is_offered_for_one_year_and_three_in_three_ways_for_each_engine() {
        Loan.manual(aws -> {
            List<ReservedCacheNodesOffering> all = offerings(aws, request -> request.cacheNodeType("cache.r6g.large"));
            assertThat(all)
                    .hasSize(18)
                    .extracting(ReservedCacheNodesOffering::reservedCacheNodesOfferingId)
                    .doesNotHaveDuplicates();
            ReservedCacheNodesOffering one = offering(aws, "All Upfront");
            assertThat(one.duration()).isEqualTo(94608000);
            assertThat(one.fixedPrice()).isPositive();
            assertThat(one.recurringCharges().get(0).recurringChargeAmount()).isZero();
            ReservedCacheNodesOffering other = offering(aws, "No Upfront");
            assertThat(other.fixedPrice()).isZero();
            assertThat(other.recurringCharges().get(0).recurringChargeAmount() * 3 * 8760)
                    .as("who pays at once pays less")
                    .isGreaterThan(one.fixedPrice());
            assertThat(offerings(aws, request -> request.duration("31536000").offeringType("Heavy Utilization")))
                    .isEmpty();
            INVALID_PARAMETER_VALUE.meets(() -> offerings(aws, request -> request.duration("2")));
            INVALID_PARAMETER_VALUE.meets(() -> offerings(aws, request -> request.offeringType("Later")));
            assertThat(aws
                            .client()
                            .describeReservedCacheNodesOfferingsPaginator(all100 -> {})
                            .reservedCacheNodesOfferings()
                            .stream()
                            .map(ReservedCacheNodesOffering::reservedCacheNodesOfferingId))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(500);
        });
    }

    @Test
    void what_is_bought_is_paid_active_and_retired_in_time() {
        Loan.manual(aws -> {
            String offering = offering(aws, "Partial Upfront").reservedCacheNodesOfferingId();
            ReservedCacheNode bought = aws.client()
                    .purchaseReservedCacheNodesOffering(request -> request.reservedCacheNodesOfferingId(offering)
                            .cacheNodeCount(2)
                            .tags(tag()))
                    .reservedCacheNode();
            assertThat(bought.reservedCacheNodeId()).isEqualTo("ri-2026-01-05-00-00-00-000");
            assertThat(bought.state()).isEqualTo("payment-pending");
            assertThat(bought.cacheNodeCount()).isEqualTo(2);
            assertThat(bought.startTime()).isEqualTo(Loan.START);
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(bought.reservationARN()))
                            .tagList())
                    .containsExactly(tag());
            aws.clock().advanceUntilIdle();
            assertThat(node(aws, bought.reservedCacheNodeId()).state()).isEqualTo("active");
            aws.clock().advanceTo(Loan.START.plus(Duration.ofDays(3 * 365)).minusSeconds(1));
            assertThat(node(aws, bought.reservedCacheNodeId()).state()).isEqualTo("active");
            aws.clock().advanceBy(Duration.ofSeconds(1));
            assertThat(node(aws, bought.reservedCacheNodeId()).state()).isEqualTo("retired");
        });
    }

    @Test
    void what_cannot_be_bought_is_refused() {
        Loan.of(server -> server.quotas(Quotas.DEFAULT.with("reserved-nodes-per-region", 3)), aws -> {
            String offering = offering(aws, "No Upfront").reservedCacheNodesOfferingId();
            buy(aws, offering, "mine", 2);
            assertThatThrownBy(() -> buy(aws, offering, "MINE", 1))
                    .isInstanceOf(ReservedCacheNodeAlreadyExistsException.class);
            assertThatThrownBy(() -> buy(aws, offering, "more", 2))
                    .isInstanceOf(ReservedCacheNodeQuotaExceededException.class);
            assertThatThrownBy(() -> buy(aws, "none", "more", 1))
                    .isInstanceOf(ReservedCacheNodesOfferingNotFoundException.class);
            INVALID_PARAMETER_VALUE.meets(() -> buy(aws, offering, "more", 21));
            INVALID_PARAMETER_VALUE.meets(() -> buy(aws, offering, "more", 0));
            RESERVED_CACHE_NODE_NOT_FOUND.meets(() -> node(aws, "more"));
            assertThat(aws.client().describeReservedCacheNodes(all -> {}).reservedCacheNodes())
                    .hasSize(1);
        });
    }

    private static void buy(Aws aws, String offering, String id, int count) {
        aws.client().purchaseReservedCacheNodesOffering(request -> request.reservedCacheNodesOfferingId(offering)
                .reservedCacheNodeId(id)
                .cacheNodeCount(count));
    }

    private static ReservedCacheNode node(Aws aws, String id) {
        return aws.client()
                .describeReservedCacheNodes(request -> request.reservedCacheNodeId(id))
                .reservedCacheNodes()
                .get(0);
    }

    private static ReservedCacheNodesOffering offering(Aws aws, String type) {
        List<ReservedCacheNodesOffering> fitting = offerings(aws, request -> request.cacheNodeType("cache.r6g.large")
                .duration("3")
                .productDescription("redis")
                .offeringType(type));
        assertThat(fitting).hasSize(1);
        return fitting.get(0);
    }

    private static List<ReservedCacheNodesOffering> offerings(
            Aws aws, Consumer<DescribeReservedCacheNodesOfferingsRequest.Builder> filter) {
        return aws.client().describeReservedCacheNodesOfferings(filter).reservedCacheNodesOfferings();
    }

    private static Tag tag() {
        return Tag.builder().key("team").value("shop").build();
    }
}
