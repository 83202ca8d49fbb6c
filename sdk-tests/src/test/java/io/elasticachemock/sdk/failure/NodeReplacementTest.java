package io.elasticachemock.sdk.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A node that AWS replaces in the maintenance window. */
class NodeReplacementTest {
    private static final String REPLACEMENTS = "/_mock/node-replacements";

    @Test
    void it_is_announced_moves_with_the_window_and_happens_in_it() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2)
                    .automaticFailoverEnabled(true)
                    .preferredMaintenanceWindow("mon:17:00-mon:18:00"));

            JsonObject scheduled = aws.control().post(REPLACEMENTS, body("orders-001"));

            assertThat(scheduled).isEqualTo(new JsonObject("""
                    {"cacheCluster":"orders-001","start":"2026-01-05T17:00:00Z","end":"2026-01-05T18:00:00Z"}"""));
            aws.client().modifyReplicationGroup(change -> change.replicationGroupId("orders")
                    .preferredMaintenanceWindow("mon:16:00-mon:17:00"));
            assertThat(Trace.described(aws.client()))
                    .last()
                    .asString()
                    .endsWith(
                            "orders-001: The replacement in maintenance window for node with Cache Cluster ID: orders-001,"
                                    + " Node ID: 0001 has re-scheduled from Previous Start Time: 2026-01-05T17:00:00Z,"
                                    + " Previous End Time: 2026-01-05T18:00:00Z to New Start Time: 2026-01-05T16:00:00Z,"
                                    + " New End Time: 2026-01-05T17:00:00Z");
            JsonObject advanced = aws.control().advance(new JsonObject().put("to", "2026-01-05T17:00:00Z"));
            assertThat(Trace.events(advanced)).first().isEqualTo("16:00:00 orders-001: Recovering cache nodes 0001");
            assertThat(Trace.events(advanced)).last().asString().endsWith("Finished recovery for cache nodes 0001");
            assertThat(aws.control()
                            .get(REPLACEMENTS + "?account=" + Aws.ACCOUNT)
                            .getJsonArray("replacements"))
                    .isEmpty();
        });
    }

    @Test
    void what_is_not_there_is_refused() {
        Loan.manual(aws -> assertThat(aws.control().refused("POST", REPLACEMENTS, body("nobody-001")))
                .isEqualTo("400 There is no cache cluster, and no node of a Memcached cluster, 'nobody-001'."));
    }

    private static JsonObject body(String cluster) {
        return new JsonObject().put("cacheCluster", cluster).put("account", Aws.ACCOUNT);
    }
}
