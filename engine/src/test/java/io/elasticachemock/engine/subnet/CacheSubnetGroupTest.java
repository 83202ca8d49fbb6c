package io.elasticachemock.engine.subnet;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.replica.IncreaseReplicaCount;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Subnet groups, and the nodes in them. */
class CacheSubnetGroupTest {
    private final Stage stage = Stage.set();

    @Test
    void the_default_one_has_a_subnet_in_each_zone_and_stays() {
        CacheSubnetGroup byDefault = CacheSubnetGroups.in(stage.world()).get("Default");
        assertThat(byDefault.availabilityZones()).hasSize(6).contains("us-east-1a", "us-east-1f");
        refused(new DeleteCacheSubnetGroup("default"), Fault.INVALID_PARAMETER_VALUE_EXCEPTION, null);
        refused(
                new ModifyCacheSubnetGroup("default", "other", List.of()),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                null);
        refused(create("default", "subnet-1"), Fault.CACHE_SUBNET_GROUP_ALREADY_EXISTS_FAULT, null);
    }

    @Test
    void any_well_formed_subnet_is_taken_and_is_always_in_the_same_zone() {
        CacheSubnetGroup net = stage.execute(create("Net", "subnet-0a", "subnet-0b", "subnet-0a"));

        assertThat(net.name()).isEqualTo("net");
        assertThat(net.subnets()).extracting(Subnet::id).containsExactly("subnet-0a", "subnet-0b");
        assertThat(Stage.set().execute(create("net", "subnet-0b", "subnet-0a")).subnets())
                .containsExactlyInAnyOrderElementsOf(net.subnets());
        refused(
                create("more", "subnet-0a", "sub"),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "Some input subnets in :[subnet-0a, sub] are invalid.");
        refused(create("more"), Fault.INVALID_PARAMETER_VALUE_EXCEPTION, "The parameter SubnetIds must be provided.");
        refused(
                create("NET", "subnet-0a"),
                Fault.CACHE_SUBNET_GROUP_ALREADY_EXISTS_FAULT,
                "Cache subnet group net already exists.");
        refused(
                create(
                        "more",
                        IntStream.range(0, 21).mapToObj(i -> "subnet-" + i).toArray(String[]::new)),
                Fault.CACHE_SUBNET_QUOTA_EXCEEDED_FAULT,
                null);
    }

    @Test
    void declared_subnets_are_the_only_ones_with_their_vpcs_and_zones() {
        declare();

        CacheSubnetGroup net = stage.execute(create("net", "subnet-b", "subnet-c"));
        assertThat(net.vpcId()).isEqualTo("vpc-1");
        assertThat(net.availabilityZones()).containsExactly("us-east-1b", "us-east-1c");
        refused(
                create("more", "subnet-z"),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "Some input subnets in :[subnet-z] are invalid.");
        refused(
                create("more", "subnet-b", "subnet-x"),
                Fault.INVALID_SUBNET,
                "Subnets subnet-b and subnet-x are not in the same VPC.");
        refused(
                new ModifyCacheSubnetGroup("net", null, List.of("subnet-x")),
                Fault.INVALID_SUBNET,
                "Subnets subnet-b and subnet-x are not in the same VPC.");
        stage.execute(new DeclareSubnets(List.of()));
        stage.execute(create("more", "subnet-z"));
        refused(
                new DeclareSubnets(List.of(new Subnet("subnet-q", "vpc-1", "eu-west-1a", List.of(NetworkType.IPV4)))),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                null);
    }

    @Test
    void nodes_are_launched_in_its_zones_and_in_its_vpc() {
        declare();
        stage.execute(create("net", "subnet-b", "subnet-c"));
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(3)
                .cacheSubnetGroupName("NET")
                .get());
        assertThat(zones()).containsExactly("us-east-1b", "us-east-1c", "us-east-1b");
        assertThat(stage.group("orders").settings().network().vpcId()).isEqualTo("vpc-1");
        assertThat(stage.group("orders").settings().network().securityGroups())
                .hasSize(1)
                .isNotEqualTo(other("plain"));

        stage.after(new IncreaseReplicaCount("orders", true, 3, List.of()));
        assertThat(zones()).containsExactly("us-east-1b", "us-east-1c", "us-east-1b", "us-east-1c");
        refused(
                CreateRequest.of("more")
                        .preferredCacheClusterAzs("us-east-1a")
                        .cacheSubnetGroupName("net")
                        .get(),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                null);
        refused(
                CreateRequest.of("more")
                        .networkType(NetworkType.IPV6)
                        .cacheSubnetGroupName("net")
                        .get(),
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                null);
        refused(
                CreateRequest.of("more").cacheSubnetGroupName("none").get(),
                Fault.CACHE_SUBNET_GROUP_NOT_FOUND_FAULT,
                "Cache subnet group none not found.");
    }

    @Test
    void what_is_in_use_is_kept() {
        declare();
        stage.execute(create("net", "subnet-b", "subnet-c"));
        stage.after(CreateRequest.of("orders").cacheSubnetGroupName("net").get());

        refused(
                new DeleteCacheSubnetGroup("net"),
                Fault.CACHE_SUBNET_GROUP_IN_USE,
                "Cache subnet group net is currently in use by a cache cluster.");
        refused(new ModifyCacheSubnetGroup("net", null, List.of("subnet-c")), Fault.SUBNET_IN_USE, null);
        stage.execute(new ModifyCacheSubnetGroup("net", "fewer", List.of("subnet-b")));
        refused(
                new ModifyCacheSubnetGroup("net", null, List.of()),
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                null);
        stage.after(new DeleteReplicationGroup("orders", false, null));
        stage.execute(new DeleteCacheSubnetGroup("net"));
        refused(
                new DeleteCacheSubnetGroup("net"),
                Fault.CACHE_SUBNET_GROUP_NOT_FOUND_FAULT,
                "Cache Subnet Group net does not exist.");
    }

    @Test
    void an_account_has_no_more_of_them_than_its_quota() {
        Stage small = Stage.with(Quotas.DEFAULT.with("subnet-groups-per-region", 1));
        small.execute(create("one", "subnet-1"));
        assertThat(small.refusal(create("two", "subnet-1")).fault())
                .isEqualTo(Fault.CACHE_SUBNET_GROUP_QUOTA_EXCEEDED_FAULT);
    }

    private List<String> other(String id) {
        stage.after(CreateRequest.of(id).get());
        return stage.group(id).settings().network().securityGroups();
    }

    private void declare() {
        stage.execute(new DeclareSubnets(List.of(
                subnet("subnet-b", "vpc-1", "us-east-1b"),
                subnet("subnet-c", "vpc-1", "us-east-1c"),
                subnet("subnet-x", "vpc-2", "us-east-1b"))));
    }

    private static Subnet subnet(String id, String vpc, String zone) {
        return new Subnet(id, vpc, zone, List.of(NetworkType.IPV4));
    }

    private static CreateCacheSubnetGroup create(String name, String... subnets) {
        return new CreateCacheSubnetGroup(name, "for tests", List.of(subnets), Tags.NONE);
    }

    private List<String> zones() {
        return stage.group("orders").nodes().map(Node::availabilityZone).toList();
    }

    private void refused(Command<?> command, Fault fault, @Nullable String message) {
        ElastiCacheFault refusal = stage.refusal(command);
        assertThat(refusal.fault()).as(refusal.getMessage()).isEqualTo(fault);
        if (message != null) {
            assertThat(refusal).hasMessage(message);
        }
    }
}
