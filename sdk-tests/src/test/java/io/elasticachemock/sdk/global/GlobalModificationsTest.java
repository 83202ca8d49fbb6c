package io.elasticachemock.sdk.global;

import static io.elasticachemock.sdk.support.Refusal.GLOBAL_REPLICATION_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.INVALID_GLOBAL_REPLICATION_GROUP_STATE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.GlobalNodeGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupMember;
import software.amazon.awssdk.services.elasticache.model.ModifyGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.RegionalConfiguration;
import software.amazon.awssdk.services.elasticache.model.ReshardingConfiguration;

/** Changes of what the members of a global datastore have in common, as a client sees them. */
class GlobalModificationsTest {
    private static final Duration UPGRADE =
            Loan.PREPARE_UPGRADE.plus(Loan.RESTART).plus(Loan.PATCH);

    /** Scenario 34. */
    @Test
    void an_upgrade_comes_to_the_secondaries_first_and_to_the_primary_last() {
        Loan.manual(aws -> {
            Globe globe =
                    Globe.withSecondaries(aws, group -> group.engine("valkey").engineVersion("8.0"));
            assertThat(modify(globe.us, change -> change.engineVersion("8.1")).status())
                    .isEqualTo("modifying");
            assertThat(statuses(globe)).containsExactly("available", "modifying", "available");
            INVALID_GLOBAL_REPLICATION_GROUP_STATE.meets(
                    () -> modify(globe.us, change -> change.cacheNodeType("cache.r6g.xlarge")));
            aws.clock().advanceBy(UPGRADE);
            assertThat(statuses(globe)).containsExactly("available", "available", "modifying");
            assertThat(versions(globe)).containsExactly("8.0.1", "8.1.0", "8.0.1");
            assertThat(globe.datastore().engineVersion()).isEqualTo("8.0.1");

            globe.us.failoverGlobalReplicationGroup(group -> group.globalReplicationGroupId(Globe.ID)
                    .primaryRegion("eu-west-1")
                    .primaryReplicationGroupId("s"));
            aws.clock().advanceBy(Loan.FAIL_OVER_REGION);
            assertThat(globe.member("s").role()).isEqualTo("PRIMARY");
            assertThat(globe.datastore().status()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();
            assertThat(versions(globe)).containsExactly("8.1.0", "8.1.0", "8.1.0");
            assertThat(globe.datastore().status()).isEqualTo("available");
            assertThat(globe.datastore().engineVersion()).isEqualTo("8.1.0");
        });
    }

    @Test
    void a_change_cannot_wait_for_a_window() {
        Loan.manual(aws -> {
            Globe globe = Globe.withPrimary(aws, group -> {});
            INVALID_PARAMETER_VALUE.meets(
                    () -> globe.us.modifyGlobalReplicationGroup(change -> change.globalReplicationGroupId(Globe.ID)
                            .applyImmediately(false)
                            .cacheNodeType("cache.r6g.xlarge")));
            INVALID_PARAMETER_VALUE.meets(
                    () -> modify(globe.us, change -> change.cacheParameterGroupName("default.redis7")),
                    "ModifyGlobalReplicationGroup API does not support cache parameter group modification without a"
                            + " change in major engine version.");
        });
    }

    /** As Terraform does it: after each request it reads back what it sent, and never wants to change it again. */
    @Test
    void one_property_after_the_other_is_read_back_as_it_was_sent() {
        Loan.auto(aws -> {
            Globe globe = new Globe(aws);
            aws.create("p", group -> group.numNodeGroups(2)
                    .replicasPerNodeGroup(1)
                    .engine("redis")
                    .engineVersion("6.2")
                    .transitEncryptionEnabled(true)
                    .atRestEncryptionEnabled(true));
            aws.group("p");
            globe.us.createGlobalReplicationGroup(group -> group.globalReplicationGroupIdSuffix("shop")
                    .globalReplicationGroupDescription("as sent")
                    .primaryReplicationGroupId("p"));
            GlobalReplicationGroup created = globe.datastore();
            assertThat(created.status()).isEqualTo("primary-only");
            assertThat(created.globalReplicationGroupDescription()).isEqualTo("as sent");
            assertThat(created.cacheNodeType()).isEqualTo("cache.r6g.large");
            assertThat(created.engine()).isEqualTo("redis");
            assertThat(created.engineVersion()).startsWith("6.2.");
            assertThat(created.clusterEnabled()).isTrue();
            assertThat(created.transitEncryptionEnabled()).isTrue();
            assertThat(created.atRestEncryptionEnabled()).isTrue();
            assertThat(created.globalNodeGroups())
                    .extracting(GlobalNodeGroup::globalNodeGroupId)
                    .allMatch(id -> id.matches(".*-000\\d"));
            globe.eu.createReplicationGroup(group -> group.replicationGroupId("s")
                    .replicationGroupDescription("a copy")
                    .globalReplicationGroupId(Globe.ID)
                    .replicasPerNodeGroup(1));
            assertThat(globe.datastore().status()).isEqualTo("available");

            modify(globe.us, change -> change.globalReplicationGroupDescription("otherwise"));
            assertThat(globe.datastore().globalReplicationGroupDescription()).isEqualTo("otherwise");
            modify(globe.us, change -> change.cacheNodeType("cache.r6g.xlarge"));
            assertThat(globe.datastore().cacheNodeType()).isEqualTo("cache.r6g.xlarge");
            modify(globe.us, change -> change.engine("valkey")
                    .engineVersion("8.1")
                    .cacheParameterGroupName("default.valkey8.cluster.on"));
            assertThat(globe.datastore().engine()).isEqualTo("valkey");
            assertThat(globe.datastore().engineVersion()).startsWith("8.1.");
            globe.us.increaseNodeGroupsInGlobalReplicationGroup(group ->
                    group.globalReplicationGroupId(Globe.ID).nodeGroupCount(3).applyImmediately(true));
            assertThat(globe.datastore().globalNodeGroups()).hasSize(3);
            globe.us.decreaseNodeGroupsInGlobalReplicationGroup(group -> group.globalReplicationGroupId(Globe.ID)
                    .nodeGroupCount(1)
                    .globalNodeGroupsToRetain(Globe.ID + "-0001")
                    .applyImmediately(true));
            assertThat(globe.datastore().globalNodeGroups())
                    .containsExactly(GlobalNodeGroup.builder()
                            .globalNodeGroupId(Globe.ID + "-0001")
                            .slots("0-16383")
                            .build());
            assertThat(Globe.group(globe.eu, "s").nodeGroups()).hasSize(1);

            globe.us.disassociateGlobalReplicationGroup(group -> group.globalReplicationGroupId(Globe.ID)
                    .replicationGroupId("s")
                    .replicationGroupRegion("eu-west-1"));
            assertThat(globe.datastore().members())
                    .extracting(GlobalReplicationGroupMember::replicationGroupId)
                    .containsExactly("p");
            globe.us.deleteGlobalReplicationGroup(
                    group -> group.globalReplicationGroupId(Globe.ID).retainPrimaryReplicationGroup(true));
            GLOBAL_REPLICATION_GROUP_NOT_FOUND.meets(globe::datastore);
        });
    }

    @Test
    void automatic_failover_is_read_back_of_the_first_member() {
        Loan.auto(aws -> {
            Globe globe = new Globe(aws);
            aws.create("p", group -> group.numCacheClusters(2).automaticFailoverEnabled(true));
            aws.group("p");
            globe.us.createGlobalReplicationGroup(
                    group -> group.globalReplicationGroupIdSuffix("shop").primaryReplicationGroupId("p"));
            globe.datastore();
            globe.join(globe.eu, "s");
            globe.datastore();
            modify(globe.us, change -> change.automaticFailoverEnabled(false));
            assertThat(globe.datastore().members())
                    .extracting(GlobalReplicationGroupMember::automaticFailover)
                    .containsOnly(AutomaticFailoverStatus.DISABLED);
            modify(globe.us, change -> change.automaticFailoverEnabled(true));
            assertThat(globe.datastore().members())
                    .extracting(GlobalReplicationGroupMember::automaticFailover)
                    .containsOnly(AutomaticFailoverStatus.ENABLED);
        });
    }

    @Test
    void zones_of_new_node_groups_are_given_by_region() {
        Loan.manual(aws -> {
            Globe globe = Globe.withSecondaries(aws, group -> group.numNodeGroups(2));
            globe.us.increaseNodeGroupsInGlobalReplicationGroup(group -> group.globalReplicationGroupId(Globe.ID)
                    .nodeGroupCount(3)
                    .applyImmediately(true)
                    .regionalConfigurations(RegionalConfiguration.builder()
                            .replicationGroupId("s")
                            .replicationGroupRegion("eu-west-1")
                            .reshardingConfiguration(ReshardingConfiguration.builder()
                                    .nodeGroupId("0003")
                                    .preferredAvailabilityZones("eu-west-1b")
                                    .build())
                            .build()));
            assertThat(globe.datastore().status()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();

            assertThat(Globe.group(globe.eu, "s")
                            .nodeGroups()
                            .get(2)
                            .nodeGroupMembers()
                            .get(0)
                            .preferredAvailabilityZone())
                    .isEqualTo("eu-west-1b");
            assertThat(globe.datastore().globalNodeGroups()).hasSize(3);
            INVALID_GLOBAL_REPLICATION_GROUP_STATE.meets(() -> globe.us.rebalanceSlotsInGlobalReplicationGroup(
                    group -> group.globalReplicationGroupId(Globe.ID).applyImmediately(true)));
        });
    }

    @Test
    void snapshots_faults_and_the_timeline_go_on_in_members() {
        Loan.manual(aws -> {
            Globe globe = Globe.withSecondaries(aws, group -> group.numCacheClusters(2));
            globe.eu.createSnapshot(snapshot -> snapshot.snapshotName("x").replicationGroupId("s"));
            INVALID_GLOBAL_REPLICATION_GROUP_STATE.meets(
                    () -> modify(globe.us, change -> change.cacheNodeType("cache.r6g.xlarge")));
            aws.clock().advanceUntilIdle();
            modify(globe.us, change -> change.cacheNodeType("cache.r6g.xlarge"));
            assertThat(aws
                            .control()
                            .get("/_mock/timeline?region=eu-west-1&account=123456789012&replicationGroupId=s")
                            .getJsonArray("steps")
                            .stream()
                            .map(step -> ((JsonObject) step).getString("state")))
                    .contains("in-progress", "planned");
            aws.control()
                    .post(
                            "/_mock/faults",
                            new JsonObject()
                                    .put("kind", "node-failure")
                                    .put("target", "s-002")
                                    .put("region", "eu-west-1")
                                    .put("account", "123456789012"));
            aws.clock().advanceUntilIdle();
            assertThat(globe.datastore().status()).isEqualTo("available");
            assertThat(Globe.group(globe.eu, "s").cacheNodeType()).isEqualTo("cache.r6g.xlarge");
            assertThat(aws.group("p").cacheNodeType()).isEqualTo("cache.r6g.xlarge");
        });
    }

    @Test
    void the_timeline_of_a_datastore_tells_of_all_members_in_the_order_of_their_turns() {
        Loan.manual(aws -> {
            Globe globe = Globe.withSecondaries(aws, group -> group.numCacheClusters(1));
            modify(globe.us, change -> change.cacheNodeType("cache.r6g.xlarge"));
            aws.clock().advanceUntilIdle();

            assertThat(aws
                            .control()
                            .get("/_mock/timeline?region=ap-northeast-1&account=123456789012&globalReplicationGroup="
                                    + Globe.ID)
                            .getJsonArray("steps")
                            .stream()
                            .map(JsonObject.class::cast)
                            .filter(step -> step.getString("kind").equals("switch-endpoint")
                                    || step.getString("kind").equals("associate-member"))
                            .map(step -> step.getString("region") + " " + step.getString("replicationGroup") + " "
                                    + step.getString("kind")))
                    .containsExactly(
                            "null null associate-member",
                            "null null associate-member",
                            "null null associate-member",
                            "eu-west-1 s switch-endpoint",
                            "us-west-2 t switch-endpoint",
                            "us-east-1 p switch-endpoint");
        });
    }

    @Test
    void the_timeline_of_a_datastore_that_is_not_there_is_refused() {
        Loan.manual(aws -> assertThat(aws.control()
                        .refused("GET", "/_mock/timeline?globalReplicationGroup=ldgnf-none", new JsonObject()))
                .startsWith("404 There is no global replication group 'ldgnf-none'"));
    }

    private static GlobalReplicationGroup modify(
            ElastiCacheClient client, Consumer<ModifyGlobalReplicationGroupRequest.Builder> more) {
        return client.modifyGlobalReplicationGroup(change -> {
                    change.globalReplicationGroupId(Globe.ID).applyImmediately(true);
                    more.accept(change);
                })
                .globalReplicationGroup();
    }

    private static List<String> statuses(Globe globe) {
        return List.of(
                Globe.group(globe.us, "p").status(),
                Globe.group(globe.eu, "s").status(),
                Globe.group(globe.west, "t").status());
    }

    private static List<String> versions(Globe globe) {
        return List.of(version(globe.us, "p"), version(globe.eu, "s"), version(globe.west, "t"));
    }

    private static String version(ElastiCacheClient client, String group) {
        return client.describeCacheClusters(all -> all.cacheClusterId(group + "-001"))
                .cacheClusters()
                .get(0)
                .engineVersion();
    }
}
