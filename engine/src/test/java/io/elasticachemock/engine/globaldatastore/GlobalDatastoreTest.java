package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.globaldatastore.GlobalStage.EU;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.ID;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.WEST;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.datastore;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.group;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.primary;
import static io.elasticachemock.engine.globaldatastore.GlobalStage.secondary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.creation.ShardRequest;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.global.GlobalDatastoreStatus;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.global.GlobalMemberStatus;
import io.elasticachemock.engine.global.GlobalParameterGroups;
import io.elasticachemock.engine.migration.CustomerEndpoint;
import io.elasticachemock.engine.migration.StartMigration;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parametergroup.CreateCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ModifyCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ParameterNameValue;
import io.elasticachemock.engine.parametergroup.ResetCacheParameterGroup;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.GlobalMembership;
import io.elasticachemock.engine.replication.GlobalRole;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.Outage;
import io.elasticachemock.engine.replication.Outages;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Service;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.reshard.ModifyReplicationGroupShardConfiguration;
import io.elasticachemock.engine.serviceupdate.BatchApplyUpdateAction;
import io.elasticachemock.engine.serviceupdate.ReleaseServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ServiceUpdateSeverity;
import io.elasticachemock.engine.serviceupdate.Unprocessed;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.tagging.AddTagsToResource;
import io.elasticachemock.engine.tagging.TagList;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.world.Command;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in a global datastore, how it comes, and how it goes. */
class GlobalDatastoreTest {
    @Test
    void a_datastore_is_created_of_a_group_and_gets_a_secondary() {
        Stage stage = GlobalStage.withPrimary(CreateRequest.of("p"));
        stage.execute(GlobalStage.create());
        stage.settle();
        stage.executeIn(EU, secondary("s").get());
        stage.settle();

        String own = stage.group("p").settings().software().parameterGroup();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:05 global-member us-east-1/p: - to associating
                mon 00:05 global-replication-group ldgnf-shop: - to creating
                mon 00:08 cache-cluster p-001 "Updated to use a CacheParameterGroup %s"
                mon 00:08 global-member us-east-1/p: associating to associated
                mon 00:08 global-replication-group ldgnf-shop: creating to primary-only
                mon 00:08 replication-group s: - to creating
                mon 00:08 automatic-failover s: - to disabled
                mon 00:08 node-group s/0001: - to creating
                mon 00:08 cache-cluster s-001: - to creating
                mon 00:08 global-member eu-west-1/s: - to associating
                mon 00:08 global-replication-group ldgnf-shop: primary-only to modifying
                mon 00:13 node-group s/0001: creating to available
                mon 00:13 cache-cluster s-001: creating to available
                mon 00:13 cache-cluster s-001 "Cache cluster created"
                mon 00:13 cache-cluster s-001 "Added cache node 0001 in availability zone eu-west-1a"
                mon 00:13 replication-group s: creating to available
                mon 00:13 replication-group s "Replication group s created"
                mon 00:16 global-member eu-west-1/s: associating to associated
                mon 00:16 global-replication-group ldgnf-shop: modifying to available
                """.formatted(own));
    }

    @Test
    void every_member_knows_what_it_is_and_every_region_sees_the_datastore() {
        Stage stage = GlobalStage.withSecondaries(primary());

        assertThat(group(stage, "us-east-1", "p").global()).isEqualTo(new GlobalMembership(ID, GlobalRole.PRIMARY));
        assertThat(group(stage, EU, "s").global()).isEqualTo(new GlobalMembership(ID, GlobalRole.SECONDARY));
        assertThat(group(stage, WEST, "t").global()).isEqualTo(new GlobalMembership(ID, GlobalRole.SECONDARY));
        for (String region : List.of("us-east-1", EU, WEST, "sa-east-1")) {
            assertThat(GlobalDatastores.in(stage.world(region)).all().values()).containsExactly(datastore(stage));
            assertThat(GlobalDatastores.in(stage.world(region)).find("LDGNF-Shop"))
                    .contains(datastore(stage));
        }
        assertThat(GlobalDatastores.in(stage.world("cn-north-1")).all()).isEmpty();
        assertThat(GlobalDatastores.in(stage.world("cn-north-1")).find(ID)).isEmpty();
    }

    @Test
    void a_secondary_has_what_its_primary_has() {
        Stage stage = GlobalStage.withPrimary(CreateRequest.of("p")
                .engine("valkey")
                .engineVersion("8.0")
                .cacheNodeType("cache.r6gd.xlarge")
                .dataTieringEnabled(true)
                .numNodeGroups(3)
                .replicasPerNodeGroup(1)
                .multiAzEnabled(true)
                .transitEncryptionEnabled(true)
                .authToken("a-token-of-22-letters!"));
        stage.after(GlobalStage.create());
        stage.execute(new SetData("p", "0002", DataSet.of(1 << 20)));
        ReplicationGroup creating = stage.executeIn(EU, secondary("s").get());
        assertThat(creating.global()).isEqualTo(new GlobalMembership(ID, GlobalRole.SECONDARY));
        stage.settle();

        Settings there = stage.group("p").settings();
        ReplicationGroup secondary = group(stage, EU, "s");
        Settings here = secondary.settings();
        assertThat(here.software().version()).isEqualTo(there.software().version());
        assertThat(here.software().autoMinorVersionUpgrade()).isFalse();
        assertThat(there.software().autoMinorVersionUpgrade()).isFalse();
        assertThat(here.hardware()).isEqualTo(there.hardware());
        assertThat(here.availability()).isEqualTo(there.availability());
        assertThat(here.encryption().atRest()).isTrue();
        assertThat(here.encryption().transitMode()).isEqualTo(TransitEncryptionMode.REQUIRED);
        assertThat(here.encryption().authTokens()).isEqualTo(there.encryption().authTokens());
        assertThat(secondary.shards())
                .extracting(Shard::id, Shard::slots, shard -> shard.nodes().size(), Shard::data)
                .containsExactlyElementsOf(stage.group("p").shards().stream()
                        .map(shard ->
                                tuple(shard.id(), shard.slots(), shard.nodes().size(), shard.data()))
                        .toList());
    }

    @Test
    void a_secondary_may_have_other_replicas_zones_and_key() {
        Stage stage = GlobalStage.withDatastore(
                CreateRequest.of("p").numNodeGroups(2).replicasPerNodeGroup(1).atRestEncryptionEnabled(true));
        stage.executeIn(
                EU,
                secondary("s")
                        .nodeGroupConfiguration(
                                new ShardRequest(null, null, 2, "eu-west-1c", List.of("eu-west-1a", "eu-west-1b")),
                                new ShardRequest("0002", "8192-16383", 0, null, List.of()))
                        .kmsKeyId("1234abcd-12ab-34cd-56ef-1234567890ab")
                        .get());
        stage.settle();
        stage.executeIn(WEST, secondary("t").replicasPerNodeGroup(0).get());
        stage.settle();

        assertThat(group(stage, EU, "s").shards())
                .extracting(shard -> shard.nodes().size())
                .containsExactly(3, 1);
        assertThat(group(stage, EU, "s").settings().encryption().kmsKeyArn()).startsWith("arn:aws:kms:eu-west-1:");
        assertThat(group(stage, WEST, "t").nodes()).hasSize(2);
    }

    @Test
    void a_secondary_without_cluster_mode_has_as_many_nodes_as_are_asked_for() {
        Stage stage = GlobalStage.withDatastore(primary().multiAzEnabled(true));
        stage.executeIn(EU, secondary("s").numCacheClusters(3).get());
        stage.settle();
        stage.executeIn(
                WEST,
                secondary("t")
                        .preferredCacheClusterAzs("us-west-2b", "us-west-2c")
                        .numCacheClusters(2)
                        .get());
        stage.settle();

        assertThat(group(stage, EU, "s").nodes()).hasSize(3);
        assertThat(group(stage, EU, "s").settings().availability().multiAz()).isTrue();
        assertThat(group(stage, WEST, "t").nodes())
                .extracting(node -> node.availabilityZone())
                .containsExactly("us-west-2b", "us-west-2c");
    }

    @Test
    void what_a_secondary_has_of_its_primary_cannot_be_asked_for() {
        Stage stage = GlobalStage.withDatastore(primary());
        for (CreateRequest request : List.of(
                secondary("s").cacheNodeType("cache.r6g.large"),
                secondary("s").engine("redis"),
                secondary("s").engineVersion("7.1"),
                secondary("s").cacheParameterGroupName("default.redis7"),
                secondary("s").numNodeGroups(1),
                secondary("s").automaticFailoverEnabled(true),
                secondary("s").transitEncryptionEnabled(true),
                secondary("s").atRestEncryptionEnabled(false),
                secondary("s").authToken("a-token-of-22-letters!"),
                secondary("s").cacheSecurityGroupNames("default"),
                secondary("s").snapshotName("x"),
                secondary("s").snapshotArns("arn:aws:s3:::bucket/x.rdb"),
                secondary("s").dataTieringEnabled(false))) {
            assertThat(stage.refusalIn(EU, request.get()))
                    .hasMessage("Cannot use the given parameters when creating new replication group in an existing"
                            + " global replication group.")
                    .extracting("fault")
                    .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        }
    }

    @Test
    void who_cannot_join() {
        Stage stage = GlobalStage.withSecondary(primary());
        refusesIn(
                stage,
                WEST,
                Fault.GLOBAL_REPLICATION_GROUP_NOT_FOUND_FAULT,
                secondary("t").globalReplicationGroupId("ldgnf-other").get());
        refusesIn(
                stage,
                EU,
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                secondary("t").get());
        refusesIn(
                stage,
                "us-east-1",
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                secondary("t").get());
        refusesIn(
                stage,
                WEST,
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                secondary("t").networkType(NetworkType.DUAL_STACK).get());
        refusesIn(
                stage,
                "cn-north-1",
                Fault.GLOBAL_REPLICATION_GROUP_NOT_FOUND_FAULT,
                secondary("t").get());
        stage.executeIn(WEST, secondary("t").get());
        refusesIn(
                stage,
                "sa-east-1",
                Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT,
                secondary("u").get());
        stage.settle();
        refusesIn(
                stage,
                "sa-east-1",
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                secondary("u").get());
    }

    @Test
    void a_secondary_that_cannot_be_created_leaves_the_datastore_as_it_was() {
        Stage stage = GlobalStage.withDatastore(primary());
        stage.executeIn(
                EU, new InjectFault(FaultKind.REPLICATION_FAILURE, "*", null, null, Duration.ofHours(1), null, null));
        stage.executeIn(EU, secondary("s").get());
        stage.settle();

        assertThat(group(stage, EU, "s").status()).isEqualTo(ReplicationGroupStatus.CREATE_FAILED);
        assertThat(group(stage, EU, "s").global()).isNull();
        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.PRIMARY_ONLY);
        stage.pass(Duration.ofHours(2));
        stage.executeIn(EU, new DeleteReplicationGroup("s", null));
        stage.settle();
        stage.executeIn(EU, secondary("t").get());
        stage.settle();
        assertThat(datastore(stage).members())
                .extracting(GlobalMember::replicationGroupId)
                .containsExactly("p", "t");
    }

    @Test
    void which_group_cannot_be_a_primary() {
        Stage stage = GlobalStage.withPrimary(primary());
        stage.refuses(Refused.of(
                "it is not there",
                () -> new CreateGlobalReplicationGroup("shop", " ", "nobody"),
                Fault.REPLICATION_GROUP_NOT_FOUND_FAULT,
                "ReplicationGroup nobody not found."));
        stage.refuses(Refused.of(
                "the suffix is no identifier",
                () -> new CreateGlobalReplicationGroup("1-shop", " ", "p"),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION));
        stage.after(GlobalStage.create());
        stage.refuses(Refused.of(
                "the id is taken", GlobalStage::create, Fault.GLOBAL_REPLICATION_GROUP_ALREADY_EXISTS_FAULT));
        stage.refuses(Refused.of(
                "it is in a datastore",
                () -> new CreateGlobalReplicationGroup("other", " ", "p"),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "Cluster [p] is part of a global cluster [ldgnf-shop]. Request rejected."));
        assertThat(stage.refusalIn("eu-north-1", GlobalStage.create()).fault())
                .isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        stage.execute(CreateRequest.of("q").get());
        stage.refuses(Refused.of(
                "it is not available",
                () -> new CreateGlobalReplicationGroup("other", " ", "q"),
                Fault.INVALID_REPLICATION_GROUP_STATE_FAULT));
        stage.settle();
        stage.execute(ModifyRequest.of("q").cacheNodeType("cache.r6g.xlarge").get());
        stage.refuses(Refused.of(
                "it will change by itself",
                () -> new CreateGlobalReplicationGroup("other", " ", "q"),
                Fault.INVALID_REPLICATION_GROUP_STATE_FAULT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cache.t3.medium", "cache.t4g.micro", "cache.m4.large", "cache.r4.xlarge", "cache.t2.small"})
    void is_not_supported_for_small_and_old_node_types(String nodeType) {
        Stage stage = GlobalStage.withPrimary(
                CreateRequest.of("p").cacheNodeType(nodeType).engineVersion("6.2"));

        stage.refuses(Refused.of(
                nodeType,
                GlobalStage::create,
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "Global replication group is not supported for the node type."));
    }

    @Test
    void needs_redis_5_0_6_and_ipv4() {
        Stage stage = GlobalStage.withPrimary(
                CreateRequest.of("p").cacheNodeType("cache.r5.large").engineVersion("5.0.4"));
        stage.refuses(Refused.of("5.0.4", GlobalStage::create, Fault.INVALID_PARAMETER_VALUE_EXCEPTION));
        Stage later = GlobalStage.withPrimary(
                CreateRequest.of("p").cacheNodeType("cache.r5.large").engineVersion("5.0.6"));
        later.execute(GlobalStage.create());
    }

    @Test
    void a_member_does_not_change_alone_what_members_have_in_common() {
        Stage stage =
                GlobalStage.withSecondary(CreateRequest.of("p").numNodeGroups(2).replicasPerNodeGroup(1));
        List<Command<?>> refused = List.of(
                new DeleteReplicationGroup("s", null),
                new DeleteReplicationGroup("s", true, null),
                new ModifyReplicationGroupShardConfiguration("s", 3, true, List.of(), List.of(), List.of()),
                new StartMigration("s", List.of(new CustomerEndpoint("10.0.0.1", 6379))),
                ModifyRequest.of("s").cacheNodeType("cache.r6g.xlarge").get(),
                ModifyRequest.of("s").engineVersion("7.1").get(),
                ModifyRequest.of("s").engine("valkey").get(),
                ModifyRequest.of("s").cacheParameterGroupName("default.redis7").get(),
                ModifyRequest.of("s").automaticFailoverEnabled(false).get(),
                ModifyRequest.of("s").transitEncryptionEnabled(true).get(),
                ModifyRequest.of("s").authToken("a-token-of-22-letters!").get(),
                ModifyRequest.of("s").autoMinorVersionUpgrade(true).get());
        for (Command<?> command : refused) {
            assertThat(stage.refusalIn(EU, command))
                    .hasMessage("Cluster [s] is part of a global cluster [ldgnf-shop]. Request rejected.")
                    .extracting("fault")
                    .isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        }

        stage.executeIn(
                EU,
                ModifyRequest.of("s")
                        .description("the copy")
                        .autoMinorVersionUpgrade(false)
                        .preferredMaintenanceWindow("mon:05:00-mon:06:00")
                        .get());
        assertThat(group(stage, EU, "s").description()).isEqualTo("the copy");
    }

    @Test
    void a_secondary_that_is_disassociated_goes_on_as_a_group_of_its_own() {
        Stage stage = GlobalStage.withSecondary(CreateRequest.of("p"));
        stage.execute(new SetData("p", null, DataSet.of(1 << 20)));
        assertThat(group(stage, EU, "s").shards().get(0).data()).isEqualTo(DataSet.of(1 << 20));
        stage.executeIn(WEST, new DisassociateGlobalReplicationGroup(ID, "S", EU));
        assertThat(datastore(stage).members())
                .extracting(GlobalMember::status)
                .containsExactly(GlobalMemberStatus.ASSOCIATED, GlobalMemberStatus.DISASSOCIATING);
        refusesIn(stage, EU, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new DeleteReplicationGroup("s", null));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:16 global-member eu-west-1/s: associated to disassociating
                mon 00:16 global-replication-group ldgnf-shop: available to modifying
                mon 00:18 global-member eu-west-1/s: disassociating to disassociated
                mon 00:18 global-member eu-west-1/s: disassociated to -
                mon 00:18 global-replication-group ldgnf-shop: modifying to primary-only
                """);
        assertThat(group(stage, EU, "s").global()).isNull();
        assertThat(group(stage, EU, "s").shards().get(0).data()).isEqualTo(DataSet.of(1 << 20));
        stage.executeIn(
                EU, ModifyRequest.of("s").cacheNodeType("cache.r6g.xlarge").get());
        stage.executeIn(EU, new DeleteReplicationGroup("s", null));
        stage.settle();
        assertThat(ReplicationGroups.in(stage.world(EU)).all()).isEmpty();
    }

    @Test
    void a_member_that_leaves_is_shown_as_associated_until_it_is_gone() {
        Stage stage = GlobalStage.withSecondary(CreateRequest.of("p"));
        stage.execute(new DisassociateGlobalReplicationGroup(ID, "s", EU));
        assertThat(datastore(stage).members())
                .extracting(member -> member.status().word())
                .containsExactly("associated", "associated");
        stage.settle();
        assertThat(datastore(stage).members())
                .extracting(GlobalMember::replicationGroupId)
                .containsExactly("p");
    }

    @Test
    void what_cannot_be_disassociated() {
        Stage stage = GlobalStage.withSecondary(primary());
        assertThat(stage.refusal(new DisassociateGlobalReplicationGroup(ID, "s", WEST)))
                .hasMessageContaining("is not associated with Global Replication Group")
                .extracting("fault")
                .isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        refusesIn(
                stage,
                EU,
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                new DisassociateGlobalReplicationGroup(ID, "p", "us-east-1"));
        refusesIn(
                stage,
                EU,
                Fault.GLOBAL_REPLICATION_GROUP_NOT_FOUND_FAULT,
                new DisassociateGlobalReplicationGroup("ldgnf-x", "s", EU));
        stage.execute(new FailoverGlobalReplicationGroup(ID, EU, "s"));
        refusesIn(
                stage,
                EU,
                Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT,
                new DisassociateGlobalReplicationGroup(ID, "s", EU));
    }

    @Test
    void after_a_failover_another_member_takes_the_writes() {
        Stage stage = GlobalStage.withSecondaries(primary());
        stage.executeIn(EU, new FailoverGlobalReplicationGroup(ID, EU, "s"));
        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.MODIFYING);
        refusesIn(
                stage,
                EU,
                Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT,
                new FailoverGlobalReplicationGroup(ID, WEST, "t"));
        stage.passMinutes(1);

        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.AVAILABLE);
        assertThat(datastore(stage).primary().replicationGroupId()).isEqualTo("s");
        assertThat(group(stage, EU, "s").global()).isEqualTo(new GlobalMembership(ID, GlobalRole.PRIMARY));
        assertThat(group(stage, "us-east-1", "p").global()).isEqualTo(new GlobalMembership(ID, GlobalRole.SECONDARY));
        refusesIn(stage, EU, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new FailoverGlobalReplicationGroup(ID, EU, "s"));
        refusesIn(stage, "us-east-1", Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new SetData("p", null, DataSet.EMPTY));
        stage.execute(new DisassociateGlobalReplicationGroup(ID, "p", "us-east-1"));
        stage.settle();
        stage.execute(new DeleteReplicationGroup("p", null));
        stage.settle();
        assertThat(datastore(stage).members())
                .extracting(GlobalMember::replicationGroupId)
                .containsExactly("s", "t");
    }

    @Test
    void is_deleted_when_only_the_primary_is_left_which_stays() {
        Stage stage = GlobalStage.withSecondary(primary());
        assertThat(stage.refusal(new DeleteGlobalReplicationGroup(ID, true)))
                .hasMessage("Cannot delete a global replication group in available state")
                .extracting("fault")
                .isEqualTo(Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT);
        stage.after(new DisassociateGlobalReplicationGroup(ID, "s", EU));
        refusesIn(stage, EU, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new DeleteGlobalReplicationGroup(ID, false));
        stage.executeIn(EU, new DeleteGlobalReplicationGroup(ID, true));
        assertThat(datastore(stage).status()).isEqualTo(GlobalDatastoreStatus.DELETING);
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:22 global-replication-group ldgnf-shop: primary-only to deleting
                mon 00:24 global-member us-east-1/p: associated to -
                mon 00:24 global-replication-group ldgnf-shop: deleting to -
                """);
        assertThat(stage.group("p").global()).isNull();
        assertThat(stage.group("p").isAvailable()).isTrue();
        refusesIn(
                stage, EU, Fault.GLOBAL_REPLICATION_GROUP_NOT_FOUND_FAULT, new DeleteGlobalReplicationGroup(ID, true));
        stage.execute(GlobalStage.create());
    }

    @Test
    void each_member_has_a_parameter_group_of_its_own_and_who_changes_one_changes_all() {
        Stage stage = Stage.set();
        stage.execute(new CreateCacheParameterGroup("mine", "redis7", "mine", Tags.NONE));
        stage.execute(new ModifyCacheParameterGroup("mine", List.of(new ParameterNameValue("timeout", "70"))));
        stage.after(primary().cacheParameterGroupName("mine").get()).after(GlobalStage.create());
        stage.executeIn(EU, secondary("s").get());
        stage.settle();
        String ofPrimary = stage.group("p").settings().software().parameterGroup();
        String ofSecondary = group(stage, EU, "s").settings().software().parameterGroup();

        assertThat(ofPrimary).matches("global-datastore-p[a-z]{4}");
        assertThat(ofSecondary).matches("global-datastore-s[a-z]{4}");
        assertThat(GlobalParameterGroups.isGlobal(stage.world(), ofPrimary)).isTrue();
        assertThat(GlobalParameterGroups.isGlobal(stage.world(), "mine")).isFalse();
        assertThat(value(stage, EU, ofSecondary, "timeout")).isEqualTo("70");
        stage.executeIn(
                EU, new ModifyCacheParameterGroup(ofSecondary, List.of(new ParameterNameValue("timeout", "90"))));
        assertThat(value(stage, "us-east-1", ofPrimary, "timeout")).isEqualTo("90");
        stage.execute(new ResetCacheParameterGroup(ofPrimary, true, List.of()));
        assertThat(value(stage, EU, ofSecondary, "timeout")).isEqualTo("0");
        stage.execute(new FailoverGlobalReplicationGroup(ID, EU, "s"));
        refusesIn(
                stage,
                EU,
                Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT,
                new ModifyCacheParameterGroup(ofSecondary, List.of(new ParameterNameValue("timeout", "90"))));
    }

    @Test
    void a_secondary_takes_no_writes_from_when_it_joins_until_it_leaves_or_takes_over() {
        Stage stage = GlobalStage.withSecondary(CreateRequest.of("p"));
        stage.passMinutes(10);
        stage.execute(new FailoverGlobalReplicationGroup(ID, EU, "s"));
        stage.passMinutes(10);

        assertThat(Outages.in(stage.world(EU)).of("s"))
                .extracting(Outage::service, outage -> outage.length().toMinutes(), Outage::reason)
                .containsExactly(tuple(Service.WRITES, 14L, "secondary of a global datastore"));
        assertThat(Outages.in(stage.world()).of("p"))
                .extracting(Outage::service, outage -> outage.length().toMinutes(), Outage::reason)
                .containsExactly(tuple(Service.WRITES, 9L, "secondary of a global datastore"));
    }

    @Test
    void a_version_that_AWS_would_bring_is_left_to_the_datastore_and_a_patch_is_not() {
        Stage stage = GlobalStage.withSecondary(CreateRequest.of("p").engineVersion("7.0"));
        stage.executeIn(EU, update("minor", "7.1"));
        stage.executeIn(EU, update("patch", null));

        assertThat(stage.executeIn(EU, new BatchApplyUpdateAction("minor", List.of("s"), List.of()))
                        .unprocessed())
                .extracting(Unprocessed::message)
                .containsExactly("Cluster [s] is part of a global cluster [ldgnf-shop]. Request rejected.");
        assertThat(stage.executeIn(EU, new BatchApplyUpdateAction("patch", List.of("s"), List.of()))
                        .unprocessed())
                .isEmpty();
        stage.settle();
        stage.pass(Duration.ofDays(40));
        assertThat(group(stage, EU, "s").settings().software().version().version())
                .isEqualTo("7.0");
        stage.execute(new DisassociateGlobalReplicationGroup(ID, "s", EU));
        stage.pass(Duration.ofDays(10));
        assertThat(group(stage, EU, "s").settings().software().version().version())
                .as("as soon as it is a group of its own it gets what is mandatory")
                .isEqualTo("7.1");
    }

    private static ReleaseServiceUpdate update(String name, @Nullable String target) {
        return new ReleaseServiceUpdate(
                name,
                null,
                ServiceUpdateSeverity.CRITICAL,
                List.of(Engine.REDIS),
                null,
                target,
                null,
                null,
                true,
                target != null,
                null);
    }

    @Test
    void its_tags_are_the_same_in_every_region_and_go_with_it() {
        Stage stage = GlobalStage.withSecondary(primary());
        String arn = "arn:aws:elasticache::123456789012:globalreplicationgroup:ldgnf-shop";
        Tags tags = new Tags(List.of(new Tag("team", "shop")));
        stage.executeIn(EU, new AddTagsToResource(arn, tags));

        assertThat(TagList.of(stage.world(), arn)).isEqualTo(tags);
        assertThat(TagList.of(stage.world(EU), arn)).isEqualTo(tags);
        stage.after(new DisassociateGlobalReplicationGroup(ID, "s", EU))
                .after(new DeleteGlobalReplicationGroup(ID, true));
        refusesIn(stage, EU, Fault.GLOBAL_REPLICATION_GROUP_NOT_FOUND_FAULT, new AddTagsToResource(arn, tags));
        stage.after(GlobalStage.create());
        assertThat(TagList.of(stage.world(), arn)).isEqualTo(Tags.NONE);
    }

    private static String value(Stage stage, String region, String group, String parameter) {
        var found = ParameterGroups.in(stage.world(region)).use(group);
        return found.value(found.parameters().parameter(parameter));
    }

    private static void refusesIn(Stage stage, String region, Fault fault, Command<?> command) {
        assertThat(stage.refusalIn(region, command).fault()).isEqualTo(fault);
    }
}
