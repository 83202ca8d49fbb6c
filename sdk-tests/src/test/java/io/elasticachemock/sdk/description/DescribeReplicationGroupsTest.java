package io.elasticachemock.sdk.description;

import static io.elasticachemock.sdk.support.Refusal.REPLICATION_GROUP_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Which groups are listed. */
class DescribeReplicationGroupsTest {
    @Test
    void all_of_them_are_listed_by_id_whatever_their_status() {
        Loan.manual(aws -> {
            aws.available("gone");
            aws.available("orders");
            aws.create("carts");
            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("gone"));

            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .extracting(ReplicationGroup::replicationGroupId)
                    .containsExactly("carts", "gone", "orders");
        });
    }

    @Test
    void an_id_is_found_in_any_case() {
        Loan.manual(aws -> {
            aws.create("orders");

            assertThat(aws.group("ORDERS").replicationGroupId()).isEqualTo("orders");
        });
    }

    @Test
    void an_unknown_id_is_refused() {
        Loan.manual(aws -> REPLICATION_GROUP_NOT_FOUND.meets(() -> aws.group("orders")));
    }

    @Test
    void nothing_is_an_empty_list() {
        Loan.manual(aws -> {
            assertThat(aws.client().describeReplicationGroups().hasReplicationGroups())
                    .isTrue();
            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .isEmpty();
            assertThat(aws.client().describeReplicationGroups().marker()).isNull();
        });
    }
}
