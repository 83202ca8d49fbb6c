package io.elasticachemock.engine.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.failover.TestFailover;
import io.elasticachemock.engine.globaldatastore.CreateGlobalReplicationGroup;
import io.elasticachemock.engine.parametergroup.CreateCacheParameterGroup;
import io.elasticachemock.engine.quotagrant.GrantQuotas;
import io.elasticachemock.engine.reservation.Offerings;
import io.elasticachemock.engine.reservation.PurchaseReservedCacheNodesOffering;
import io.elasticachemock.engine.serverless.CreateServerlessCacheSnapshot;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.stage.ClusterRequest;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ServerlessRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.subnet.CreateCacheSubnetGroup;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.user.CreateUser;
import io.elasticachemock.engine.user.CreateUserGroup;
import io.elasticachemock.engine.user.RequestedAuthentication;
import io.elasticachemock.engine.world.Command;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each quota: what is refused above it, and that AWS may grant another one. */
class QuotaTest {
    private static final String EU = "eu-west-1";

    @ParameterizedTest
    @EnumSource
    void above_each_quota_its_fault_and_below_another_one_that_is_granted_none(Quota quota) {
        Case last = caseOf(quota);
        String region = quota == Quota.SECONDARIES_PER_GLOBAL_DATASTORE ? EU : "us-east-1";
        Stage stage = furnished();
        stage.executeIn(region, new GrantQuotas(Collections.singletonMap(quota.word(), last.has)));

        assertThat(stage.refusalIn(region, last.command).fault()).isEqualTo(last.fault);

        stage.executeIn(region, new GrantQuotas(Collections.singletonMap(quota.word(), last.needs)));
        stage.executeIn(region, last.command);
    }

    @Test
    void aws_grants_these_to_who_has_not_asked_for_more() {
        assertThat(Quotas.NAMES.stream().map(name -> name + " " + Quotas.DEFAULT.get(name)))
                .containsExactly(
                        "nodes-per-region 300",
                        "nodes-per-replication-group 500",
                        "shards-per-replication-group 90",
                        "manual-snapshots-per-node-and-day 20",
                        "parameter-groups-per-region 300",
                        "users-per-region 1000",
                        "user-groups-per-region 100",
                        "users-per-user-group 100",
                        "subnet-groups-per-region 300",
                        "subnets-per-subnet-group 20",
                        "reserved-nodes-per-region 300",
                        "serverless-caches-per-region 40",
                        "manual-snapshots-per-serverless-cache-and-day 24",
                        "nodes-per-memcached-cluster 60",
                        "test-failovers-per-day 15",
                        "secondaries-per-global-datastore 2");
    }

    /** A group of two nodes that fails over, the primary of a global datastore, and a serverless cache. */
    private static Stage furnished() {
        return Stage.set()
                .after(CreateRequest.of("p")
                        .numCacheClusters(2)
                        .automaticFailoverEnabled(true)
                        .get())
                .after(new CreateGlobalReplicationGroup("shop", "all of it", "p"))
                .after(ServerlessRequest.of("flash").get());
    }

    private static Case caseOf(Quota quota) {
        return switch (quota) {
            case NODES_PER_REGION ->
                new Case(2, 3, CreateRequest.of("q").get(), Fault.NODE_QUOTA_FOR_CUSTOMER_EXCEEDED_FAULT);
            case NODES_PER_REPLICATION_GROUP ->
                new Case(
                        1,
                        2,
                        CreateRequest.of("q").numCacheClusters(2).get(),
                        Fault.NODE_QUOTA_FOR_CLUSTER_EXCEEDED_FAULT);
            case SHARDS_PER_REPLICATION_GROUP ->
                new Case(
                        1,
                        2,
                        CreateRequest.of("q").numNodeGroups(2).get(),
                        Fault.NODE_GROUPS_PER_REPLICATION_GROUP_QUOTA_EXCEEDED_FAULT);
            case MANUAL_SNAPSHOTS_PER_NODE_AND_DAY ->
                new Case(
                        0, 1, new CreateSnapshot("s", "p", null, null, Tags.NONE), Fault.SNAPSHOT_QUOTA_EXCEEDED_FAULT);
            case PARAMETER_GROUPS_PER_REGION ->
                // The global datastore has made one for its primary.
                new Case(
                        1,
                        2,
                        new CreateCacheParameterGroup("g", "redis7", "x", Tags.NONE),
                        Fault.CACHE_PARAMETER_GROUP_QUOTA_EXCEEDED_FAULT);
            case USERS_PER_REGION ->
                new Case(
                        0,
                        1,
                        new CreateUser(
                                "u",
                                "u",
                                "redis",
                                "on ~* +@all",
                                new RequestedAuthentication(null, List.of(), List.of(), true),
                                Tags.NONE),
                        Fault.USER_QUOTA_EXCEEDED_FAULT);
            case USER_GROUPS_PER_REGION -> new Case(0, 1, userGroup(), Fault.USER_GROUP_QUOTA_EXCEEDED_FAULT);
            case USERS_PER_USER_GROUP -> new Case(0, 1, userGroup(), Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
            case SUBNET_GROUPS_PER_REGION ->
                new Case(0, 1, subnetGroup("subnet-0a"), Fault.CACHE_SUBNET_GROUP_QUOTA_EXCEEDED_FAULT);
            case SUBNETS_PER_SUBNET_GROUP ->
                new Case(1, 2, subnetGroup("subnet-0a", "subnet-0b"), Fault.CACHE_SUBNET_QUOTA_EXCEEDED_FAULT);
            case RESERVED_NODES_PER_REGION ->
                new Case(
                        1,
                        2,
                        new PurchaseReservedCacheNodesOffering(
                                Offerings.catalogue().firstKey(), null, 2, Tags.NONE),
                        Fault.RESERVED_CACHE_NODE_QUOTA_EXCEEDED_FAULT);
            case SERVERLESS_CACHES_PER_REGION ->
                new Case(
                        1,
                        2,
                        ServerlessRequest.of("other").get(),
                        Fault.SERVERLESS_CACHE_QUOTA_FOR_CUSTOMER_EXCEEDED_FAULT);
            case MANUAL_SNAPSHOTS_PER_SERVERLESS_CACHE_AND_DAY ->
                new Case(
                        0,
                        1,
                        new CreateServerlessCacheSnapshot("s", "flash", null, Tags.NONE),
                        Fault.SERVERLESS_CACHE_SNAPSHOT_QUOTA_EXCEEDED_FAULT);
            case NODES_PER_MEMCACHED_CLUSTER ->
                new Case(1, 2, ClusterRequest.memcached("m", 2).get(), Fault.NODE_QUOTA_FOR_CLUSTER_EXCEEDED_FAULT);
            case TEST_FAILOVERS_PER_DAY ->
                new Case(0, 1, new TestFailover("p", "0001"), Fault.API_CALL_RATE_FOR_CUSTOMER_EXCEEDED_FAULT);
            case SECONDARIES_PER_GLOBAL_DATASTORE ->
                new Case(
                        0,
                        1,
                        CreateRequest.of("s")
                                .globalReplicationGroupId("ldgnf-shop")
                                .get(),
                        Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        };
    }

    private static Command<?> userGroup() {
        return new CreateUserGroup("g", "redis", List.of("default"), Tags.NONE);
    }

    private static Command<?> subnetGroup(String... subnets) {
        return new CreateCacheSubnetGroup("net", "x", List.of(subnets), Tags.NONE);
    }

    /**
     * @param has with this limit it is refused
     * @param needs with this one it is not
     */
    private record Case(int has, int needs, Command<?> command, Fault fault) {}
}
