package io.elasticachemock.sdk.description;

import static io.elasticachemock.sdk.support.Refusal.CACHE_CLUSTER_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;

/** Which clusters are listed. */
class DescribeCacheClustersTest {
    @Test
    void members_of_all_groups_are_listed_by_id() {
        Loan.manual(aws -> {
            aws.create("orders", group -> group.numCacheClusters(2));
            aws.create("carts", group -> group.numNodeGroups(2));

            assertThat(aws.client().describeCacheClusters().cacheClusters())
                    .extracting(CacheCluster::cacheClusterId)
                    .containsExactly("carts-0001-001", "carts-0002-001", "orders-001", "orders-002");
        });
    }

    @Test
    void members_are_left_out_when_only_others_are_asked_for() {
        Loan.manual(aws -> {
            aws.create("orders", group -> group.numCacheClusters(2));

            assertThat(aws.client()
                            .describeCacheClusters(request -> request.showCacheClustersNotInReplicationGroups(true))
                            .cacheClusters())
                    .isEmpty();
            assertThat(aws.client()
                            .describeCacheClusters(request -> request.showCacheClustersNotInReplicationGroups(false))
                            .cacheClusters())
                    .hasSize(2);
        });
    }

    @Test
    void an_unknown_id_is_refused() {
        Loan.manual(aws ->
                CACHE_CLUSTER_NOT_FOUND.meets(() -> aws.cluster("orders-001"), "CacheCluster not found: orders-001"));
    }

    @Test
    void an_id_is_found_in_any_case() {
        Loan.manual(aws -> {
            aws.create("orders");

            assertThat(aws.cluster("ORDERS-001").cacheClusterId()).isEqualTo("orders-001");
        });
    }
}
