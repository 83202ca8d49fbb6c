package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.globaldatastore.GlobalStage.EU;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.ID;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.WEST;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.datastore;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.group;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.primary;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.creation.ShardRequest;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.global.GlobalDatastoreStatus;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parametergroup.CreateCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ModifyCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ParameterNameValue;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.reshard.ReshardingConfiguration;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked of a global datastore is done by each of its members, in order. */
class ForwardingTest {
    @Test
    void an_engine_version_comes_to_the_secondaries_first_and_to_the_primary_last() {
        Stage stage = GlobalStage.withSecondaries(valkey());
        stage.executeIn(EU, version("8.1"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:24 global-replication-group ldgnf-shop: available to modifying
                mon 00:24 replication-group s: available to modifying
                mon 00:24 node-group s/0001: available to modifying
                mon 00:24 cache-cluster s-001: available to modifying
                mon 00:26 cache-cluster s-001 "Cache node 0001 shutdown"
                mon 00:27 cache-cluster s-001 "Cache node 0001 restarted"
                mon 00:29 node-group s/0001: modifying to available
                mon 00:29 cache-cluster s-001: modifying to available
                mon 00:29 cache-cluster s-001 "Cache cluster patched"
                mon 00:29 replication-group s: modifying to available
                mon 00:29 replication-group t: available to modifying
                mon 00:29 node-group t/0001: available to modifying
                mon 00:29 cache-cluster t-001: available to modifying
                mon 00:31 cache-cluster t-001 "Cache node 0001 shutdown"
                mon 00:32 cache-cluster t-001 "Cache node 0001 restarted"
                mon 00:34 node-group t/0001: modifying to available
                mon 00:34 cache-cluster t-001: modifying to available
                mon 00:34 cache-cluster t-001 "Cache cluster patched"
                mon 00:34 replication-group t: modifying to available
                mon 00:34 replication-group p: available to modifying
                mon 00:34 node-group p/0001: available to modifying
                mon 00:34 cache-cluster p-001: available to modifying
                mon 00:36 cache-cluster p-001 "Cache node 0001 shutdown"
                mon 00:37 cache-cluster p-001 "Cache node 0001 restarted"
                mon 00:39 node-group p/0001: modifying to available
                mon 00:39 cache-cluster p-001: modifying to available
                mon 00:39 cache-cluster p-001 "Cache cluster patched"
                mon 00:39 replication-group p: modifying to available
                mon 00:39 global-replication-group ldgnf-shop: modifying to available
                """);
        assertThat(of(stage, group -> group.settings().software().version().version()))
                .containsOnly("8.1");
    }

    @Test
    void one_modification_at_a_time_but_a_failover_at_any_time() {
        Stage stage = GlobalStage.withSecondaries(valkey());
        stage.execute(version("8.1"));
        stage.passMinutes(1);
        for (Command<?> second : List.of(
                nodeType("cache.r6g.xlarge"),
                new DisassociateGlobalReplicationGroup(ID, "s", EU),
                new RebalanceSlotsInGlobalReplicationGroup(ID, true),
                new IncreaseNodeGroupsInGlobalReplicationGroup(ID, 2, true, List.of()),
                new DecreaseNodeGroupsInGlobalReplicationGroup(ID, 1, true, List.of(), List.of()),
                new DeleteGlobalReplicationGroup(ID, true))) {
            refuses(stage, Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT, second);
        }
        stage.execute(new FailoverGlobalReplicationGroup(ID, WEST, "t"));
        stage.passMinutes(1);
        assertThat(datastore(stage).primary().replicationGroupId()).isEqualTo("t");
        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.MODIFYING);
        stage.settle();

        assertThat(stage.trace()
                        .lines()
                        .filter(line -> line.contains("replication-group ") && line.contains("modifying"))
                        .map(line -> line.substring(10)))
                .as("the primary of the time comes last")
                .containsExactly(
                        "global-replication-group ldgnf-shop: available to modifying",
                        "replication-group s: available to modifying",
                        "replication-group s: modifying to available",
                        "replication-group p: available to modifying",
                        "replication-group p: modifying to available",
                        "replication-group t: available to modifying",
                        "replication-group t: modifying to available",
                        "global-replication-group ldgnf-shop: modifying to available");
    }

    @Test
    void a_larger_node_type_comes_to_the_secondaries_first_and_a_smaller_one_to_the_primary() {
        Stage stage = GlobalStage.withSecondary(primary());
        stage.execute(nodeType("cache.r6g.xlarge"));
        stage.settle();
        assertThat(beginnings(stage)).containsExactly("s", "p");
        stage.execute(nodeType("cache.m6g.large"));
        stage.settle();
        assertThat(beginnings(stage)).containsExactly("p", "s");

        assertThat(of(stage, group -> group.settings().hardware().nodeType().name()))
                .containsOnly("cache.m6g.large");
        assertThat(stage.refusal(nodeType("cache.t4g.micro")))
                .hasMessage("Global replication group is not supported for the node type.");
        refuses(stage, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, nodeType("cache.x1.large"));
    }

    @Test
    void automatic_failover_is_switched_in_every_member() {
        Stage stage = GlobalStage.withSecondary(primary());
        stage.execute(failover(false));
        stage.settle();
        assertThat(of(stage, group -> group.settings().availability().automaticFailover()))
                .containsOnly(AutomaticFailover.DISABLED);
        stage.execute(failover(true));
        stage.settle();
        assertThat(of(stage, group -> group.settings().availability().automaticFailover()))
                .containsOnly(AutomaticFailover.ENABLED);
        Stage without = GlobalStage.withSecondary(CreateRequest.of("p"));
        assertThat(without.refusal(failover(true)))
                .hasMessage("Replication group must have at least one read replica to enable autofailover.");
    }

    @Test
    void another_engine_and_major_version_bring_each_member_a_copy_of_the_parameter_group() {
        Stage stage = GlobalStage.withSecondary(CreateRequest.of("p").engineVersion("6.2"));
        stage.execute(new CreateCacheParameterGroup("mine", "valkey8", "mine", Tags.NONE));
        stage.execute(new ModifyCacheParameterGroup("mine", List.of(new ParameterNameValue("timeout", "70"))));
        String text = "ModifyGlobalReplicationGroup API does not support cache parameter group modification without a"
                + " change in major engine version.";
        assertThat(stage.refusal(modify(null, null, null, "mine"))).hasMessage(text);
        assertThat(stage.refusal(modify(null, null, "6.2", "default.redis6.x"))).hasMessage(text);
        stage.execute(modify(null, "valkey", "8.1", "mine"));
        stage.settle();

        assertThat(of(stage, group -> group.settings().software().version().version()))
                .containsOnly("8.1");
        String ofSecondary = group(stage, EU, "s").settings().software().parameterGroup();
        assertThat(ofSecondary).startsWith("global-datastore-s");
        var own = ParameterGroups.in(stage.world(EU)).use(ofSecondary);
        assertThat(own.family()).isEqualTo("valkey8");
        assertThat(own.value(own.parameters().parameter("timeout"))).isEqualTo("70");
        assertThat(stage.group("p").settings().software().parameterGroup()).startsWith("global-datastore-p");
    }

    @Test
    void members_that_have_set_nothing_go_on_with_the_defaults_of_the_other_family() {
        Stage stage = GlobalStage.withSecondary(CreateRequest.of("p").engineVersion("7.0"));

        stage.execute(modify(null, "valkey", "8.0", null));
        stage.settle();

        assertThat(of(stage, group -> group.settings().software().version().version()))
                .containsOnly("8.0");
        var own = ParameterGroups.in(stage.world(EU))
                .use(group(stage, EU, "s").settings().software().parameterGroup());
        assertThat(own.name()).startsWith("global-datastore-s");
        assertThat(own.family()).isEqualTo("valkey8");
    }

    @Test
    void members_that_have_set_something_need_a_parameter_group_of_the_other_family() {
        Stage stage = GlobalStage.withSecondary(CreateRequest.of("p").engineVersion("7.0"));
        stage.execute(new ModifyCacheParameterGroup(
                stage.group("p").settings().software().parameterGroup(),
                List.of(new ParameterNameValue("timeout", "70"))));

        assertThat(stage.refusal(modify(null, "valkey", "8.0", null)))
                .hasMessage("Expected a parameter group of family valkey8 but found one of family redis7");
    }

    @Test
    void the_description_changes_at_once() {
        Stage stage = GlobalStage.withSecondary(CreateRequest.of("p"));
        stage.execute(new ModifyGlobalReplicationGroup(ID, true, "other", null, null, null, null, null));

        assertThat(datastore(stage).description()).isEqualTo("other");
        assertThat(stage.trace()).isEmpty();
    }

    @Test
    void what_is_refused() {
        Stage stage = GlobalStage.withSecondary(valkey());
        refuses(
                stage,
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                new ModifyGlobalReplicationGroup(ID, false, null, "cache.r6g.xlarge", null, null, null, null));
        refuses(
                stage,
                Fault.GLOBAL_REPLICATION_GROUP_NOT_FOUND_FAULT,
                new ModifyGlobalReplicationGroup("ldgnf-x", true, "x", null, null, null, null, null));
        assertThat(stage.refusal(modify(null, null, null, null))).hasMessage("No modifications were requested");
        assertThat(stage.refusal(version("8.0"))).hasMessage("No modifications were requested");
        assertThat(stage.refusal(version("7.2"))).hasMessage("Cannot modify valkey from 8.0 to 7.2");
        stage.executeIn(EU, new CreateSnapshot("x", "s", null, null, Tags.NONE));
        refuses(stage, Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT, version("8.1"));
    }

    @Test
    void what_a_member_waits_for_its_window_with_is_applied_too() {
        Stage stage = GlobalStage.withDatastore(primary());
        stage.execute(ModifyRequest.of("p")
                .logDeliveries(new LogDeliveryRequest(
                        LogDelivery.LogType.SLOW_LOG,
                        LogDelivery.DestinationType.CLOUDWATCH_LOGS,
                        "logs",
                        null,
                        LogDelivery.LogFormat.JSON,
                        true))
                .get());
        assertThat(stage.group("p").pending().isEmpty()).isFalse();
        stage.execute(nodeType("cache.r6g.xlarge"));
        stage.settle();

        assertThat(stage.group("p").pending().isEmpty()).isTrue();
        assertThat(stage.group("p").settings().logDeliveries()).hasSize(1);
        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.PRIMARY_ONLY);
    }

    @Test
    void when_a_member_fails_those_after_it_do_not_begin_and_the_request_can_be_repeated() {
        Stage stage = GlobalStage.withSecondaries(valkey().numCacheClusters(2));
        stage.executeIn(WEST, fault(FaultKind.REPLICATION_FAILURE, "t"));
        stage.execute(nodeType("cache.r6g.xlarge"));
        stage.settle();

        assertThat(of(stage, group -> group.settings().hardware().nodeType().name()))
                .containsExactly("cache.r6g.large", "cache.r6g.xlarge", "cache.r6g.large");
        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.AVAILABLE);
        assertThat(stage.trace()).contains("t \"ModifyGlobalReplicationGroup of ldgnf-shop could not be applied");
        stage.pass(Duration.ofHours(2));
        stage.execute(nodeType("cache.r6g.xlarge"));
        stage.settle();
        assertThat(of(stage, group -> group.settings().hardware().nodeType().name()))
                .containsOnly("cache.r6g.xlarge");
    }

    @Test
    void a_node_that_fails_meanwhile_is_recovered_and_the_work_goes_on() {
        Stage stage = GlobalStage.withSecondaries(valkey().numCacheClusters(2));
        stage.execute(version("8.1"));
        stage.passMinutes(1);
        stage.executeIn(EU, new InjectFault(FaultKind.NODE_FAILURE, "s-002", null, null, null, null, null));
        stage.executeIn(WEST, new InjectFault(FaultKind.NODE_FAILURE, "t-001", null, null, null, null, null));
        stage.settle();

        assertThat(of(stage, group -> group.settings().software().version().version()))
                .containsOnly("8.1");
        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.AVAILABLE);
    }

    @Test
    void node_groups_are_added_to_every_member_and_removed_again() {
        Stage stage =
                GlobalStage.withSecondary(CreateRequest.of("p").numNodeGroups(2).replicasPerNodeGroup(0));
        stage.execute(new SetData("p", null, DataSet.of(1 << 20)));
        stage.execute(new IncreaseNodeGroupsInGlobalReplicationGroup(
                ID,
                3,
                true,
                List.of(new RegionalConfiguration(
                        "s", EU, List.of(new ReshardingConfiguration("0003", List.of("eu-west-1b")))))));
        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.MODIFYING);
        stage.settle();
        assertThat(beginnings(stage)).containsExactly("s", "p");
        assertThat(group(stage, EU, "s").shard("0003").primary().availabilityZone())
                .isEqualTo("eu-west-1b");
        assertThat(shards(group(stage, EU, "s"))).isEqualTo(shards(stage.group("p")));
        stage.execute(new DecreaseNodeGroupsInGlobalReplicationGroup(
                ID, 2, true, List.of(), List.of("ldgnf-shop-0001", "ldgnf-shop-0003")));
        stage.settle();

        assertThat(beginnings(stage)).containsExactly("p", "s");
        assertThat(of(stage, group -> group.shards().stream()
                        .map(shard -> shard.id())
                        .toList()))
                .containsOnly(List.of("0001", "0003"));
        assertThat(shards(group(stage, EU, "s"))).isEqualTo(shards(stage.group("p")));
        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.AVAILABLE);
    }

    @Test
    void slots_are_shared_out_evenly_in_every_member() {
        Stage stage = GlobalStage.withPrimary(CreateRequest.of("p")
                .nodeGroupConfiguration(
                        new ShardRequest(null, "0-99", 0, null, List.of()),
                        new ShardRequest(null, "100-16383", 0, null, List.of())));
        stage.after(GlobalStage.create());
        stage.executeIn(EU, GlobalStage.secondary("s").get());
        stage.settle().forgetting();
        stage.execute(new RebalanceSlotsInGlobalReplicationGroup(ID, true));
        stage.settle();

        assertThat(beginnings(stage)).containsExactly("s", "p");
        assertThat(of(stage, group -> group.shards().get(0).slots().count())).containsOnly(8192);
        refuses(
                stage,
                Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT,
                new RebalanceSlotsInGlobalReplicationGroup(ID, true));
    }

    @Test
    void what_is_refused_of_node_groups() {
        Stage stage =
                GlobalStage.withSecondary(CreateRequest.of("p").numNodeGroups(2).replicasPerNodeGroup(0));
        refuses(stage, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, increase(2));
        refuses(stage, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, increase(1));
        refuses(
                stage,
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                new IncreaseNodeGroupsInGlobalReplicationGroup(ID, 3, false, List.of()));
        refuses(
                stage,
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                increase(3, new RegionalConfiguration("x", EU, List.of())));
        RegionalConfiguration third =
                new RegionalConfiguration("s", EU, List.of(new ReshardingConfiguration("0007", List.of())));
        refuses(stage, Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION, increase(3, third));
        refuses(stage, Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION, increase(3, third, third));
        refuses(stage, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, decrease(2, "ldgnf-shop-0001"));
        refuses(stage, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, decrease(0, "ldgnf-shop-0001"));
        refuses(stage, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, decrease(1, "0001"));
        refuses(stage, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, decrease(1, "ldgnf-shop-0009"));
        refuses(stage, Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION, decrease(1));
        refuses(
                stage,
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                new DecreaseNodeGroupsInGlobalReplicationGroup(ID, 1, false, List.of("ldgnf-shop-0001"), List.of()));
        refuses(stage, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new RebalanceSlotsInGlobalReplicationGroup(ID, false));
        Stage plain = GlobalStage.withSecondary(CreateRequest.of("p"));
        refuses(plain, Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION, increase(2));
        refuses(
                plain,
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                new RebalanceSlotsInGlobalReplicationGroup(ID, true));
    }

    @Test
    void node_groups_that_one_member_could_not_add_are_added_by_the_next_request() {
        Stage stage =
                GlobalStage.withSecondary(CreateRequest.of("p").numNodeGroups(2).replicasPerNodeGroup(1));
        stage.execute(fault(FaultKind.REPLICATION_FAILURE, "p"));
        stage.execute(increase(3));
        stage.settle();
        assertThat(of(stage, group -> group.shards().size())).containsExactly(2, 3);
        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.AVAILABLE);
        stage.pass(Duration.ofHours(2));
        stage.execute(increase(3));
        stage.settle();
        assertThat(of(stage, group -> group.shards().size())).containsOnly(3);
    }

    private static CreateRequest valkey() {
        return CreateRequest.of("p").engine("valkey").engineVersion("8.0");
    }

    private static ModifyGlobalReplicationGroup version(String version) {
        return modify(null, null, version, null);
    }

    private static ModifyGlobalReplicationGroup nodeType(String nodeType) {
        return modify(nodeType, null, null, null);
    }

    private static ModifyGlobalReplicationGroup failover(boolean enabled) {
        return new ModifyGlobalReplicationGroup(ID, true, null, null, null, null, null, enabled);
    }

    private static ModifyGlobalReplicationGroup modify(
            @Nullable String nodeType,
            @Nullable String engine,
            @Nullable String version,
            @Nullable String parameterGroup) {
        return new ModifyGlobalReplicationGroup(ID, true, null, nodeType, engine, version, parameterGroup, null);
    }

    private static IncreaseNodeGroupsInGlobalReplicationGroup increase(int count, RegionalConfiguration... regions) {
        return new IncreaseNodeGroupsInGlobalReplicationGroup(ID, count, true, List.of(regions));
    }

    private static DecreaseNodeGroupsInGlobalReplicationGroup decrease(int count, String... toRemove) {
        return new DecreaseNodeGroupsInGlobalReplicationGroup(ID, count, true, List.of(toRemove), List.of());
    }

    private static InjectFault fault(FaultKind kind, String group) {
        return new InjectFault(kind, group, null, null, Duration.ofHours(1), null, null);
    }

    /** Something of each member, in the order in which they came. */
    private static <T> Stream<T> of(Stage stage, Function<ReplicationGroup, T> what) {
        return datastore(stage).members().stream()
                .map(member -> group(stage, member.region(), member.replicationGroupId()))
                .map(what);
    }

    /** Which groups began to be modified since the last look. */
    private static Stream<String> beginnings(Stage stage) {
        return stage.trace()
                .lines()
                .filter(line -> line.matches("mon .* replication-group .: available to modifying"))
                .map(line -> line.substring(28, 29));
    }

    private static List<Object> shards(ReplicationGroup group) {
        return group.shards().stream()
                .<Object>map(shard -> List.of(shard.id(), shard.slots(), shard.data()))
                .toList();
    }

    private static void refuses(Stage stage, Fault fault, Command<?> command) {
        ElastiCacheFault refusal = stage.refusal(command);
        assertThat(refusal.fault()).as(refusal.getMessage()).isEqualTo(fault);
    }
}
