package io.elasticachemock.engine.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.failover.TestFailover;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.parametergroup.CreateCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.DeleteCacheParameterGroup;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.replica.IncreaseReplicaCount;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Primaries that are retained when their group is deleted. */
class RetainedPrimaryTest {
    @Test
    void the_replicas_go_and_the_primary_is_a_standalone_cluster_when_they_are_gone() {
        Stage stage = Stage.set();
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .tag("of", "orders")
                .get());

        stage.execute(new DeleteReplicationGroup("orders", true, null));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to deleting
                mon 00:07 node-group orders/0001: available to deleting
                mon 00:07 cache-cluster orders-002: available to deleting
                mon 00:11 cache-cluster orders-002 "Cache cluster deleted"
                mon 00:11 replication-group orders: deleting to -
                mon 00:11 automatic-failover orders: disabled to -
                mon 00:11 node-group orders/0001: deleting to -
                mon 00:11 cache-cluster orders-001: available to -
                mon 00:11 cache-cluster orders-002: deleting to -
                mon 00:11 cache-cluster orders-001: - to available
                """);
        assertThat(ReplicationGroups.in(stage.world()).standalone())
                .extracting(ReplicationGroup::name)
                .containsExactly("orders-001");
        assertThat(TagBook.in(stage.world())
                        .get(ResourceType.CLUSTER, "orders-001")
                        .isEmpty())
                .isFalse();
        assertThat(TagBook.in(stage.world())
                        .get(ResourceType.CLUSTER, "orders-002")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void it_counts_as_a_node_and_uses_its_parameter_group() {
        Stage stage = Stage.with(new Quotas(2, 500, 90, 20));
        stage.execute(new CreateCacheParameterGroup("p", "redis7", "for tests", Tags.NONE));
        stage.after(CreateRequest.of("orders").cacheParameterGroupName("p").get());
        stage.after(new DeleteReplicationGroup("orders", true, null));

        assertThat(stage.refusal(new DeleteCacheParameterGroup("p")).fault())
                .isEqualTo(Fault.INVALID_CACHE_PARAMETER_GROUP_STATE_FAULT);
        assertThat(stage.refusal(CreateRequest.of("carts").numCacheClusters(2).get())
                        .fault())
                .isEqualTo(Fault.NODE_QUOTA_FOR_CUSTOMER_EXCEEDED_FAULT);
    }

    @Test
    void another_group_of_the_same_name_leaves_its_id_out() {
        Stage stage = Stage.set();
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .get());
        stage.after(new TestFailover("orders", "0001"));
        stage.after(new DeleteReplicationGroup("orders", true, null));
        stage.after(CreateRequest.of("orders").get());

        stage.after(new IncreaseReplicaCount("orders", true, 1, List.of()));

        assertThat(stage.group("orders").nodes().map(Node::cacheClusterId)).containsExactly("orders-001", "orders-003");
    }
}
