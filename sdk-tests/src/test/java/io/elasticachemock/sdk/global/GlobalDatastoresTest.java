package io.elasticachemock.sdk.global;

import static io.elasticachemock.sdk.support.Refusal.ACCESS_DENIED;
import static io.elasticachemock.sdk.support.Refusal.GLOBAL_REPLICATION_GROUP_ALREADY_EXISTS;
import static io.elasticachemock.sdk.support.Refusal.GLOBAL_REPLICATION_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.INVALID_GLOBAL_REPLICATION_GROUP_STATE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.DescribeGlobalReplicationGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.GlobalNodeGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupMember;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** Global datastores and who is in them, as a client in any of their regions sees them. */
class GlobalDatastoresTest {
    @Test
    void a_datastore_is_created_of_a_group() {
        Loan.manual(aws -> {
            Globe globe = new Globe(aws);
            aws.available("p", group -> group.numNodeGroups(2).atRestEncryptionEnabled(true));

            GlobalReplicationGroup created = globe.us
                    .createGlobalReplicationGroup(group -> group.globalReplicationGroupIdSuffix("Shop")
                            .globalReplicationGroupDescription("all of it")
                            .primaryReplicationGroupId("p"))
                    .globalReplicationGroup();
            assertThat(created)
                    .isEqualTo(GlobalReplicationGroup.builder()
                            .globalReplicationGroupId("ldgnf-shop")
                            .globalReplicationGroupDescription("all of it")
                            .status("creating")
                            .cacheNodeType("cache.r6g.large")
                            .engine("redis")
                            .engineVersion("7.1.0")
                            .members(member("p", "us-east-1", "PRIMARY", "associating"))
                            .clusterEnabled(true)
                            .globalNodeGroups(
                                    nodeGroup("ldgnf-shop-0001", "0-8191"), nodeGroup("ldgnf-shop-0002", "8192-16383"))
                            .authTokenEnabled(false)
                            .transitEncryptionEnabled(false)
                            .atRestEncryptionEnabled(true)
                            .arn("arn:aws:elasticache::123456789012:globalreplicationgroup:ldgnf-shop")
                            .build());
            assertThat(aws.group("p").autoMinorVersionUpgrade()).isTrue();
            aws.clock().advanceBy(Loan.ASSOCIATE_MEMBER);

            assertThat(globe.datastore().status()).isEqualTo("primary-only");
            assertThat(globe.member("p").status()).isEqualTo("associated");
            assertThat(aws.group("p").autoMinorVersionUpgrade()).isFalse();
            assertThat(aws.group("p").globalReplicationGroupInfo().globalReplicationGroupId())
                    .isEqualTo("ldgnf-shop");
            assertThat(aws.group("p").globalReplicationGroupInfo().globalReplicationGroupMemberRole())
                    .isEqualTo("PRIMARY");
            String own = aws.cluster("p-0001-001").cacheParameterGroup().cacheParameterGroupName();
            assertThat(own).startsWith("global-datastore-p");
            assertThat(globe.us
                            .describeCacheParameterGroups(all -> all.cacheParameterGroupName(own))
                            .cacheParameterGroups()
                            .get(0)
                            .isGlobal())
                    .isTrue();
        });
    }

    @Test
    void a_secondary_joins_from_another_region_and_has_what_the_primary_has() {
        Loan.manual(aws -> {
            Globe globe =
                    Globe.withPrimary(aws, group -> group.numCacheClusters(2).automaticFailoverEnabled(true));

            ReplicationGroup creating = globe.join(globe.eu, "s");
            assertThat(creating.status()).isEqualTo("creating");
            assertThat(creating.cacheNodeType()).isEqualTo("cache.r6g.large");
            assertThat(creating.globalReplicationGroupInfo().globalReplicationGroupMemberRole())
                    .isEqualTo("SECONDARY");
            assertThat(globe.datastore().status()).isEqualTo("modifying");
            assertThat(globe.member("s").status()).isEqualTo("associating");
            aws.clock().advanceBy(Loan.LAUNCH.plus(Loan.SYNCHRONIZE));
            assertThat(Globe.group(globe.eu, "s").status()).isEqualTo("available");
            assertThat(globe.datastore().status()).isEqualTo("modifying");
            aws.clock().advanceBy(Loan.ASSOCIATE_MEMBER);

            assertThat(globe.datastore().status()).isEqualTo("available");
            assertThat(globe.datastore().globalNodeGroups()).isEmpty();
            assertThat(globe.datastore().members())
                    .extracting(
                            GlobalReplicationGroupMember::replicationGroupId,
                            GlobalReplicationGroupMember::replicationGroupRegion,
                            GlobalReplicationGroupMember::role,
                            GlobalReplicationGroupMember::automaticFailover,
                            GlobalReplicationGroupMember::status)
                    .containsExactly(
                            tuple("p", "us-east-1", "PRIMARY", AutomaticFailoverStatus.ENABLED, "associated"),
                            tuple("s", "eu-west-1", "SECONDARY", AutomaticFailoverStatus.ENABLED, "associated"));
        });
    }

    @Test
    void in_auto_mode_whoever_looks_sees_it_finished() {
        Loan.auto(aws -> {
            Globe globe = new Globe(aws);
            aws.create("p");
            aws.group("p");
            globe.us.createGlobalReplicationGroup(
                    group -> group.globalReplicationGroupIdSuffix("shop").primaryReplicationGroupId("p"));
            assertThat(globe.datastore().status()).isEqualTo("primary-only");
            globe.join(globe.eu, "s");
            assertThat(globe.datastore().status()).isEqualTo("available");
            assertThat(Globe.group(globe.eu, "s").status()).isEqualTo("available");
        });
    }

    @Test
    void every_region_lists_them_page_by_page_and_members_only_on_request() {
        Loan.manual(aws -> {
            Globe globe = Globe.withPrimary(aws, group -> {});
            aws.available("q");
            globe.us.createGlobalReplicationGroup(
                    group -> group.globalReplicationGroupIdSuffix("alpha").primaryReplicationGroupId("q"));
            aws.clock().advanceUntilIdle();

            for (ElastiCacheClient client : List.of(globe.us, globe.eu)) {
                DescribeGlobalReplicationGroupsResponse first =
                        client.describeGlobalReplicationGroups(all -> all.maxRecords(20));
                assertThat(first.globalReplicationGroups())
                        .extracting(GlobalReplicationGroup::globalReplicationGroupId)
                        .containsExactly("ldgnf-alpha", "ldgnf-shop");
                assertThat(first.globalReplicationGroups())
                        .allMatch(group -> group.members().isEmpty());
                assertThat(first.marker()).isNull();
            }
            GLOBAL_REPLICATION_GROUP_NOT_FOUND.meets(
                    () -> globe.us.describeGlobalReplicationGroups(all -> all.globalReplicationGroupId("ldgnf-none")));
            assertThat(aws.client(Region.US_EAST_1, "210987654321")
                            .describeGlobalReplicationGroups(all -> {})
                            .globalReplicationGroups())
                    .isEmpty();
        });
    }

    @Test
    void many_of_them_come_page_by_page() {
        Loan.manual(aws -> {
            Globe globe = new Globe(aws);
            for (int i = 0; i < 22; i++) {
                aws.create("p" + i);
            }
            aws.clock().advanceUntilIdle();
            for (int i = 0; i < 22; i++) {
                String primary = "p" + i;
                globe.us.createGlobalReplicationGroup(group ->
                        group.globalReplicationGroupIdSuffix("g-" + primary).primaryReplicationGroupId(primary));
            }
            DescribeGlobalReplicationGroupsResponse first =
                    globe.eu.describeGlobalReplicationGroups(all -> all.maxRecords(20));
            DescribeGlobalReplicationGroupsResponse second = globe.eu.describeGlobalReplicationGroups(
                    all -> all.maxRecords(20).marker(first.marker()));
            assertThat(first.globalReplicationGroups()).hasSize(20);
            assertThat(second.globalReplicationGroups())
                    .extracting(GlobalReplicationGroup::globalReplicationGroupId)
                    .containsExactly("ldgnf-g-p8", "ldgnf-g-p9");
            assertThat(second.marker()).isNull();
        });
    }

    @Test
    void what_is_refused() {
        Loan.manual(aws -> {
            Globe globe = new Globe(aws);
            aws.available("t", group -> group.cacheNodeType("cache.t3.medium"));
            INVALID_PARAMETER_VALUE.meets(
                    () -> createOf(globe.us, "t"), "Global replication group is not supported for the node type.");
            aws.create("p");
            INVALID_REPLICATION_GROUP_STATE.meets(() -> createOf(globe.us, "p"));
            aws.clock().advanceUntilIdle();
            createOf(globe.us, "p");
            aws.clock().advanceUntilIdle();
            GLOBAL_REPLICATION_GROUP_ALREADY_EXISTS.meets(() -> createOf(globe.us, "t"));
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> globe.eu.createReplicationGroup(group -> group.replicationGroupId("s")
                            .replicationGroupDescription("a copy")
                            .globalReplicationGroupId("ldgnf-shop")
                            .cacheNodeType("cache.r6g.large")),
                    "Cannot use the given parameters when creating new replication group in an existing global"
                            + " replication group.");
            ElastiCacheClient zurich = aws.client(Region.EU_CENTRAL_2, Aws.ACCOUNT);
            ACCESS_DENIED.meets(() -> createOf(zurich, "p"), "Access Denied to API Version: APIGlobalDatastore");
        });
    }

    @Test
    void a_member_is_neither_deleted_nor_changed_in_what_members_share() {
        Loan.manual(aws -> {
            Globe globe = Globe.withSecondaries(aws, group -> {});
            String text = "Cluster [s] is part of a global cluster [ldgnf-shop]. Request rejected.";

            INVALID_PARAMETER_VALUE.meets(
                    () -> globe.eu.deleteReplicationGroup(group -> group.replicationGroupId("s")), text);
            INVALID_PARAMETER_VALUE.meets(
                    () -> globe.eu.modifyReplicationGroupShardConfiguration(group ->
                            group.replicationGroupId("s").nodeGroupCount(2).applyImmediately(true)),
                    text);
            INVALID_PARAMETER_VALUE.meets(
                    () -> globe.eu.modifyReplicationGroup(
                            group -> group.replicationGroupId("s").autoMinorVersionUpgrade(true)),
                    text);
            globe.eu.increaseReplicaCount(
                    group -> group.replicationGroupId("s").newReplicaCount(1).applyImmediately(true));
            aws.clock().advanceUntilIdle();
            assertThat(Globe.group(globe.eu, "s").memberClusters()).containsExactly("s-001", "s-002");
        });
    }

    /** Scenario 35. */
    @Test
    void the_node_type_of_a_member_is_not_changed_by_itself() {
        Loan.manual(aws -> {
            Globe globe = Globe.withSecondaries(aws, group -> {});

            INVALID_PARAMETER_VALUE.meets(
                    () -> globe.eu.modifyReplicationGroup(group -> group.replicationGroupId("s")
                            .cacheNodeType("cache.r6g.xlarge")
                            .applyImmediately(true)),
                    "Cluster [s] is part of a global cluster [ldgnf-shop]. Request rejected.");
            assertThat(Globe.group(globe.eu, "s").cacheNodeType()).isEqualTo("cache.r6g.large");
        });
    }

    @Test
    void another_region_takes_the_writes() {
        Loan.manual(aws -> {
            Globe globe = Globe.withSecondaries(aws, group -> {});
            GlobalReplicationGroup failing = globe.west
                    .failoverGlobalReplicationGroup(group -> group.globalReplicationGroupId("ldgnf-shop")
                            .primaryRegion("eu-west-1")
                            .primaryReplicationGroupId("s"))
                    .globalReplicationGroup();
            assertThat(failing.status()).isEqualTo("modifying");
            aws.clock().advanceBy(Loan.FAIL_OVER_REGION);

            assertThat(globe.datastore().status()).isEqualTo("available");
            assertThat(globe.datastore().members())
                    .extracting(GlobalReplicationGroupMember::replicationGroupId, GlobalReplicationGroupMember::role)
                    .containsExactly(tuple("p", "SECONDARY"), tuple("s", "PRIMARY"), tuple("t", "SECONDARY"));
            assertThat(aws.group("p").globalReplicationGroupInfo().globalReplicationGroupMemberRole())
                    .isEqualTo("SECONDARY");
        });
    }

    @Test
    void secondaries_leave_first_and_the_datastore_goes_last_without_its_primary() {
        Loan.manual(aws -> {
            Globe globe = Globe.withSecondaries(aws, group -> {});
            INVALID_GLOBAL_REPLICATION_GROUP_STATE.meets(
                    () -> delete(globe.us), "Cannot delete a global replication group in available state");
            INVALID_PARAMETER_VALUE.meetsWithPart(
                    () -> disassociate(globe.eu, "nobody", "eu-west-1"),
                    "is not associated with Global Replication Group");

            assertThat(disassociate(globe.eu, "s", "eu-west-1").status()).isEqualTo("modifying");
            assertThat(globe.member("s").status()).isEqualTo("associated");
            INVALID_GLOBAL_REPLICATION_GROUP_STATE.meets(() -> disassociate(globe.eu, "t", "us-west-2"));
            aws.clock().advanceBy(Loan.DISASSOCIATE_MEMBER);
            assertThat(globe.datastore().members()).hasSize(2);
            assertThat(Globe.group(globe.eu, "s").globalReplicationGroupInfo().globalReplicationGroupId())
                    .isNull();
            globe.eu.deleteReplicationGroup(group -> group.replicationGroupId("s"));
            disassociate(globe.us, "t", "us-west-2");
            aws.clock().advanceUntilIdle();
            assertThat(globe.datastore().status()).isEqualTo("primary-only");

            assertThat(delete(globe.eu).status()).isEqualTo("deleting");
            aws.clock().advanceUntilIdle();
            GLOBAL_REPLICATION_GROUP_NOT_FOUND.meets(globe::datastore);
            assertThat(aws.group("p").status()).isEqualTo("available");
            aws.client().deleteReplicationGroup(group -> group.replicationGroupId("p"));
        });
    }

    @Test
    void its_tags_are_seen_in_every_region() {
        Loan.manual(aws -> {
            Globe globe = Globe.withPrimary(aws, group -> {});
            String arn = globe.datastore().arn();
            Tag tag = Tag.builder().key("team").value("shop").build();
            globe.us.addTagsToResource(request -> request.resourceName(arn).tags(tag));

            assertThat(globe.eu
                            .listTagsForResource(request -> request.resourceName(arn))
                            .tagList())
                    .containsExactly(tag);
            globe.eu.removeTagsFromResource(request -> request.resourceName(arn).tagKeys("team"));
            assertThat(globe.us
                            .listTagsForResource(request -> request.resourceName(arn))
                            .tagList())
                    .isEmpty();
        });
    }

    @Test
    void the_control_api_waits_for_its_status_from_any_region() {
        Loan.manual(aws -> {
            Globe globe = Globe.withPrimary(aws, group -> {});
            globe.join(globe.eu, "s");
            aws.control()
                    .advance(new JsonObject()
                            .put(
                                    "until",
                                    new JsonObject()
                                            .put("globalReplicationGroup", "ldgnf-shop")
                                            .put("status", "available")
                                            .put("region", "us-west-2")
                                            .put("account", "123456789012")));
            assertThat(globe.datastore().status()).isEqualTo("available");
            JsonObject availability =
                    aws.control().get("/_mock/availability?region=eu-west-1&account=123456789012&replicationGroupId=s");
            assertThat(availability.encode()).contains("secondary of a global datastore");
        });
    }

    @Test
    void a_reset_takes_it_away_with_everything_else() {
        Loan.manual(aws -> {
            Globe globe = Globe.withSecondaries(aws, group -> {});
            aws.control().post("/_mock/reset", new JsonObject());

            assertThat(globe.us.describeGlobalReplicationGroups(all -> {}).globalReplicationGroups())
                    .isEmpty();
            assertThat(globe.eu.describeReplicationGroups(all -> {}).replicationGroups())
                    .isEmpty();
        });
    }

    private static GlobalReplicationGroup createOf(ElastiCacheClient client, String primary) {
        return client.createGlobalReplicationGroup(
                        group -> group.globalReplicationGroupIdSuffix("shop").primaryReplicationGroupId(primary))
                .globalReplicationGroup();
    }

    private static GlobalReplicationGroup disassociate(ElastiCacheClient client, String id, String region) {
        return client.disassociateGlobalReplicationGroup(group -> group.globalReplicationGroupId("ldgnf-shop")
                        .replicationGroupId(id)
                        .replicationGroupRegion(region))
                .globalReplicationGroup();
    }

    private static GlobalReplicationGroup delete(ElastiCacheClient client) {
        return client.deleteGlobalReplicationGroup(
                        group -> group.globalReplicationGroupId("ldgnf-shop").retainPrimaryReplicationGroup(true))
                .globalReplicationGroup();
    }

    private static GlobalReplicationGroupMember member(String id, String region, String role, String status) {
        return GlobalReplicationGroupMember.builder()
                .replicationGroupId(id)
                .replicationGroupRegion(region)
                .role(role)
                .automaticFailover(AutomaticFailoverStatus.ENABLED)
                .status(status)
                .build();
    }

    private static GlobalNodeGroup nodeGroup(String id, String slots) {
        return GlobalNodeGroup.builder().globalNodeGroupId(id).slots(slots).build();
    }
}
