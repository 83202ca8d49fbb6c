package io.elasticachemock.engine.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import org.junit.jupiter.api.Test;

/** What happens over time when a group is created. */
class CreateReplicationGroupTest {
    private final Stage stage = Stage.set();

    @Test
    void launches_all_nodes_at_once_and_synchronizes_the_replicas_after_that() {
        stage.execute(CreateRequest.of("orders")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .get());

        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:00 replication-group orders: - to creating
                mon 00:00 automatic-failover orders: - to enabling
                mon 00:00 node-group orders/0001: - to creating
                mon 00:00 cache-cluster orders-001: - to creating
                mon 00:00 cache-cluster orders-002: - to creating
                mon 00:05 cache-cluster orders-001: creating to available
                mon 00:05 cache-cluster orders-001 "Cache cluster created"
                mon 00:05 cache-cluster orders-001 "Added cache node 0001 in availability zone us-east-1a"
                mon 00:07 node-group orders/0001: creating to available
                mon 00:07 cache-cluster orders-002: creating to available
                mon 00:07 cache-cluster orders-002 "Cache cluster created"
                mon 00:07 cache-cluster orders-002 "Added cache node 0001 in availability zone us-east-1b"
                mon 00:07 replication-group orders: creating to available
                mon 00:07 automatic-failover orders: enabling to enabled
                mon 00:07 replication-group orders "Replication group orders created"
                mon 00:07 replication-group orders "Automatic failover has been turned on for replication group orders"
                """);
    }

    @Test
    void creates_all_shards_at_once_and_is_available_when_the_last_is() {
        stage.execute(CreateRequest.of("carts")
                .numNodeGroups(3)
                .replicasPerNodeGroup(1)
                .get());

        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:00 replication-group carts: - to creating
                mon 00:00 automatic-failover carts: - to enabled
                mon 00:00 node-group carts/0001: - to creating
                mon 00:00 cache-cluster carts-0001-001: - to creating
                mon 00:00 cache-cluster carts-0001-002: - to creating
                mon 00:00 node-group carts/0002: - to creating
                mon 00:00 cache-cluster carts-0002-001: - to creating
                mon 00:00 cache-cluster carts-0002-002: - to creating
                mon 00:00 node-group carts/0003: - to creating
                mon 00:00 cache-cluster carts-0003-001: - to creating
                mon 00:00 cache-cluster carts-0003-002: - to creating
                mon 00:05 cache-cluster carts-0001-001: creating to available
                mon 00:05 cache-cluster carts-0001-001 "Cache cluster created"
                mon 00:05 cache-cluster carts-0001-001 "Added cache node 0001 in availability zone us-east-1a"
                mon 00:05 cache-cluster carts-0002-001: creating to available
                mon 00:05 cache-cluster carts-0002-001 "Cache cluster created"
                mon 00:05 cache-cluster carts-0002-001 "Added cache node 0001 in availability zone us-east-1b"
                mon 00:05 cache-cluster carts-0003-001: creating to available
                mon 00:05 cache-cluster carts-0003-001 "Cache cluster created"
                mon 00:05 cache-cluster carts-0003-001 "Added cache node 0001 in availability zone us-east-1c"
                mon 00:07 node-group carts/0001: creating to available
                mon 00:07 cache-cluster carts-0001-002: creating to available
                mon 00:07 cache-cluster carts-0001-002 "Cache cluster created"
                mon 00:07 cache-cluster carts-0001-002 "Added cache node 0001 in availability zone us-east-1b"
                mon 00:07 node-group carts/0002: creating to available
                mon 00:07 cache-cluster carts-0002-002: creating to available
                mon 00:07 cache-cluster carts-0002-002 "Cache cluster created"
                mon 00:07 cache-cluster carts-0002-002 "Added cache node 0001 in availability zone us-east-1c"
                mon 00:07 node-group carts/0003: creating to available
                mon 00:07 cache-cluster carts-0003-002: creating to available
                mon 00:07 cache-cluster carts-0003-002 "Cache cluster created"
                mon 00:07 cache-cluster carts-0003-002 "Added cache node 0001 in availability zone us-east-1d"
                mon 00:07 replication-group carts: creating to available
                mon 00:07 replication-group carts "Replication group carts created"
                mon 00:07 replication-group carts "Automatic failover has been turned on for replication group carts"
                """);
    }

    @Test
    void says_nothing_of_failover_where_there_is_none() {
        stage.execute(CreateRequest.of("orders").get());

        stage.settle();

        assertThat(stage.events()).isEqualTo("""
                mon 00:05 cache-cluster orders-001 "Cache cluster created"
                mon 00:05 cache-cluster orders-001 "Added cache node 0001 in availability zone us-east-1a"
                mon 00:05 replication-group orders "Replication group orders created"
                """);
    }

    @Test
    void lists_every_member_from_the_beginning_and_when_it_was_provisioned_from_then_on() {
        ReplicationGroup created =
                stage.execute(CreateRequest.of("orders").numCacheClusters(2).get());

        assertThat(created.nodes())
                .extracting(Node::cacheClusterId, Node::role, Node::createTime)
                .containsExactly(tuple("orders-001", Role.PRIMARY, null), tuple("orders-002", Role.REPLICA, null));

        stage.passMinutes(6);

        assertThat(stage.group("orders").createTime()).isEqualTo(Stage.START);
        assertThat(stage.node("orders", "orders-001").createTime()).isEqualTo(Stage.START.plusSeconds(300));
        assertThat(stage.node("orders", "orders-002").createTime()).isNull();
    }

    @Test
    void tells_in_the_middle_which_step_is_done_which_in_progress_and_which_planned() {
        stage.execute(CreateRequest.of("orders").numCacheClusters(2).get());

        stage.passMinutes(6);

        assertThat(stage.world().works().steps(ReplicationGroups.work("orders")))
                .extracting(
                        step -> step.label().kind() + " " + step.label().node() + " "
                                + step.label().role(),
                        StepRun::state)
                .containsExactly(
                        tuple("launch-node orders-001 primary", StepRun.State.DONE),
                        tuple("launch-node orders-002 replica", StepRun.State.DONE),
                        tuple("synchronize-node orders-002 replica", StepRun.State.IN_PROGRESS));
    }

    @Test
    void keeps_the_groups_of_every_account_and_region_apart() {
        var elsewhere = new Scope("210987654321", "eu-west-1");
        stage.execute(CreateRequest.of("orders").get());

        stage.simulation().execute(elsewhere, CreateRequest.of("orders").get());

        assertThat(stage.simulation().worlds())
                .extracting(
                        world -> world.scope(),
                        world ->
                                CacheClusters.in(world).get("orders-001").node().availabilityZone())
                .containsExactly(tuple(Stage.SCOPE, "us-east-1a"), tuple(elsewhere, "eu-west-1a"));
    }
}
