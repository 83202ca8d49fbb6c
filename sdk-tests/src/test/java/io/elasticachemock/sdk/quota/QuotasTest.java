package io.elasticachemock.sdk.quota;

import static io.elasticachemock.sdk.support.Refusal.NODE_QUOTA_FOR_CUSTOMER_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

/** Quotas that are changed while the server runs. */
class QuotasTest {
    private static final String QUOTAS = "/_mock/quotas";

    @Test
    void an_account_is_granted_another_quota_in_a_region_and_keeps_what_it_has() {
        Loan.of(server -> server.quotas(Quotas.DEFAULT.with("nodes-per-region", 2)), aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            NODE_QUOTA_FOR_CUSTOMER_EXCEEDED.meets(() -> aws.create("more"));

            JsonObject granted = aws.control().put(QUOTAS, body().put("nodes-per-region", 3));
            assertThat(granted.getInteger("nodes-per-region")).isEqualTo(3);
            assertThat(granted.fieldNames()).containsExactlyInAnyOrderElementsOf(Quotas.NAMES);
            aws.available("more");
            NODE_QUOTA_FOR_CUSTOMER_EXCEEDED.meets(() -> aws.create("another"));
            assertThat(aws.client(Region.EU_WEST_1, Aws.ACCOUNT)
                            .describeReplicationGroups()
                            .replicationGroups())
                    .isEmpty();
            assertThat(aws.control()
                            .get(QUOTAS + "?region=eu-west-1&account=" + Aws.ACCOUNT)
                            .getInteger("nodes-per-region"))
                    .as("another region has its own")
                    .isEqualTo(2);

            aws.control().put(QUOTAS, body().put("nodes-per-region", 1));
            assertThat(aws.client().describeCacheClusters().cacheClusters()).hasSize(3);
            NODE_QUOTA_FOR_CUSTOMER_EXCEEDED.meets(() -> aws.create("another"));
        });
    }

    @Test
    void what_is_no_quota_is_refused() {
        Loan.manual(aws -> {
            assertThat(aws.control().refused("PUT", QUOTAS, body().put("nodes", 3)))
                    .startsWith("400 Unknown member 'nodes'. Known: nodes-per-region, ");
            assertThat(aws.control().refused("PUT", QUOTAS, body().put("nodes-per-region", -1)))
                    .startsWith("400 A quota cannot be negative");
            assertThat(aws.control().refused("PUT", QUOTAS, body().put("nodes-per-region", "many")))
                    .isEqualTo("400 The member 'nodes-per-region' must be a whole number.");
        });
    }

    private static JsonObject body() {
        return new JsonObject().put("account", Aws.ACCOUNT);
    }
}
