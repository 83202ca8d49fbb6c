package io.elasticachemock.sdk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ScaleConfig;

/** Time that is moved until a resource has a status: the status that the resource's own Describe shows. */
class UntilStatusTest {
    @Test
    void a_memcached_cluster_is_available_when_its_last_node_is() {
        Loan.manual(aws -> {
            aws.client().createCacheCluster(cluster -> cluster.cacheClusterId("web")
                    .cacheNodeType("cache.m5.large")
                    .numCacheNodes(2));
            aws.clock().advanceUntilIdle();
            aws.client().modifyCacheCluster(change -> change.cacheClusterId("web")
                    .cacheNodeType("cache.m5.xlarge")
                    .scaleConfig(ScaleConfig.builder()
                            .scalePercentage(50)
                            .scaleIntervalMinutes(5)
                            .build())
                    .applyImmediately(true));

            until(aws, "cacheCluster", "web", "available");

            assertThat(aws.cluster("web").cacheClusterStatus()).isEqualTo("available");
            assertThat(aws.cluster("web").cacheNodeType()).isEqualTo("cache.m5.xlarge");
        });
    }

    @Test
    void users_and_user_groups_can_be_waited_for() {
        Loan.manual(aws -> {
            aws.client().createUser(user -> user.userId("ann")
                    .userName("default")
                    .engine("valkey")
                    .accessString("on ~* +@all")
                    .passwords("correct-horse-battery"));
            aws.client()
                    .createUserGroup(
                            group -> group.userGroupId("team").engine("valkey").userIds("ann"));

            assertThat(until(aws, "userGroup", "Team", "active")).isEqualTo(Loan.START.plus(Loan.UPDATE_USERS));
            aws.client().deleteUserGroup(group -> group.userGroupId("team"));
            until(aws, "userGroup", "team", "deleted");
            aws.client().deleteUser(user -> user.userId("ann"));
            until(aws, "user", "ann", "deleted");

            assertThat(aws.client().describeUserGroups(all -> {}).userGroups()).isEmpty();
            assertThat(aws.client().describeUsers(all -> {}).users()).hasSize(1);
        });
    }

    @Test
    void a_reservation_can_be_waited_for_until_it_has_run_out() {
        Loan.manual(aws -> {
            String offering = aws.client()
                    .describeReservedCacheNodesOfferings(
                            request -> request.duration("1").maxRecords(20))
                    .reservedCacheNodesOfferings()
                    .get(0)
                    .reservedCacheNodesOfferingId();
            aws.client().purchaseReservedCacheNodesOffering(purchase -> purchase.reservedCacheNodesOfferingId(offering)
                    .reservedCacheNodeId("mine"));

            until(aws, "reservedCacheNode", "mine", "active");

            assertThat(until(aws, "reservedCacheNode", "mine", "retired"))
                    .isEqualTo(Loan.START.plus(Duration.ofDays(365)));
        });
    }

    @Test
    void a_status_that_such_a_resource_never_has_is_refused() {
        Loan.manual(aws -> assertThat(aws.control()
                        .refused("POST", "/_mock/clock/advance", goal("reservedCacheNode", "mine", "available")))
                .isEqualTo("400 A reserved cache node is never 'available'."
                        + " Its statuses: payment-pending, active, retired, deleted."));
    }

    private static Instant until(Aws aws, String kind, String id, String status) {
        return Instant.parse(aws.control().advance(goal(kind, id, status)).getString("now"));
    }

    private static JsonObject goal(String kind, String id, String status) {
        return new JsonObject()
                .put(
                        "until",
                        new JsonObject().put(kind, id).put("status", status).put("account", Aws.ACCOUNT));
    }
}
