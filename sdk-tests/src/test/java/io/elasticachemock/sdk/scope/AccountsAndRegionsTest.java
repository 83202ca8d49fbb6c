package io.elasticachemock.sdk.scope;

import static io.elasticachemock.sdk.support.Refusal.REPLICATION_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.SNAPSHOT_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Accounts and regions are worlds of their own on one clock. The credential scope says which one a request is about. */
class AccountsAndRegionsTest {
    private static final String OTHER_ACCOUNT = "210987654321";

    @Test
    void the_same_id_may_exist_in_each_and_nobody_sees_the_others() {
        Loan.manual(aws -> {
            ElastiCacheClient here = aws.client();
            ElastiCacheClient elsewhere = aws.client(Region.EU_WEST_1, Aws.ACCOUNT);
            ElastiCacheClient other = aws.client(Region.US_EAST_1, OTHER_ACCOUNT);
            create(here, "here");
            create(elsewhere, "elsewhere");
            create(other, "other");
            aws.clock().advanceUntilIdle();

            assertThat(List.of(only(here), only(elsewhere), only(other)))
                    .extracting(ReplicationGroup::description)
                    .containsExactly("here", "elsewhere", "other");
            assertThat(List.of(only(here), only(elsewhere), only(other)))
                    .extracting(ReplicationGroup::arn)
                    .containsExactly(
                            "arn:aws:elasticache:us-east-1:123456789012:replicationgroup:orders",
                            "arn:aws:elasticache:eu-west-1:123456789012:replicationgroup:orders",
                            "arn:aws:elasticache:us-east-1:210987654321:replicationgroup:orders");
            assertThat(List.of(only(here), only(elsewhere), only(other)))
                    .extracting(
                            group -> group.nodeGroups().get(0).primaryEndpoint().address())
                    .doesNotHaveDuplicates();
            assertThat(only(elsewhere)
                            .nodeGroups()
                            .get(0)
                            .nodeGroupMembers()
                            .get(0)
                            .preferredAvailabilityZone())
                    .startsWith("eu-west-1");
        });
    }

    @Test
    void what_is_deleted_in_one_stays_in_the_others() {
        Loan.manual(aws -> {
            ElastiCacheClient elsewhere = aws.client(Region.EU_WEST_1, Aws.ACCOUNT);
            create(aws.client(), "here");
            create(elsewhere, "elsewhere");
            aws.clock().advanceUntilIdle();
            elsewhere.deleteReplicationGroup(request -> request.replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();

            REPLICATION_GROUP_NOT_FOUND.meets(
                    () -> elsewhere.describeReplicationGroups(request -> request.replicationGroupId("orders")));
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(elsewhere
                            .describeEvents(request -> request.sourceType("replication-group"))
                            .events())
                    .hasSize(1);
        });
    }

    @Test
    void snapshots_and_events_are_apart_too() {
        Loan.manual(aws -> {
            ElastiCacheClient other = aws.client(Region.US_EAST_1, OTHER_ACCOUNT);
            aws.available("orders");
            aws.client()
                    .createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();

            SNAPSHOT_NOT_FOUND.meets(() -> other.describeSnapshots(request -> request.snapshotName("before")));
            assertThat(other.describeEvents().events()).isEmpty();
            assertThat(other.describeCacheClusters().cacheClusters()).isEmpty();
        });
    }

    @Test
    void a_key_that_is_not_an_account_and_no_key_at_all_mean_account_000000000000() {
        Loan.manual(aws -> {
            ElastiCacheClient named = aws.client(Region.US_EAST_1, "AKIAIOSFODNN7EXAMPLE");
            create(named, "named");

            assertThat(only(named).arn())
                    .isEqualTo("arn:aws:elasticache:us-east-1:000000000000:replicationgroup:orders");
            assertThat(only(aws.unsignedClient()).description()).isEqualTo("named");
        });
    }

    @Test
    void unsigned_requests_are_taken() {
        Loan.manual(aws -> {
            create(aws.unsignedClient(), "unsigned");

            assertThat(only(aws.unsignedClient()).arn())
                    .isEqualTo("arn:aws:elasticache:us-east-1:000000000000:replicationgroup:orders");
        });
    }

    private static void create(ElastiCacheClient client, String description) {
        client.createReplicationGroup(group -> group.replicationGroupId("orders")
                .replicationGroupDescription(description)
                .cacheNodeType("cache.r6g.large"));
    }

    private static ReplicationGroup only(ElastiCacheClient client) {
        List<ReplicationGroup> groups = client.describeReplicationGroups().replicationGroups();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }
}
