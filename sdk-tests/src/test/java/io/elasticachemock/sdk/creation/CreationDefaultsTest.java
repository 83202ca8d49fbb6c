package io.elasticachemock.sdk.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.ClusterMode;
import software.amazon.awssdk.services.elasticache.model.DataTieringStatus;
import software.amazon.awssdk.services.elasticache.model.IpDiscovery;
import software.amazon.awssdk.services.elasticache.model.MultiAZStatus;
import software.amazon.awssdk.services.elasticache.model.NetworkType;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode;

/** What a group is when the request does not say. Optional values that have no default read back empty. */
class CreationDefaultsTest {
    @Test
    void a_group_of_which_only_the_node_type_is_said() {
        Loan.manual(aws -> {
            ReplicationGroup group = aws.available("orders");

            assertThat(group.engine()).isEqualTo("redis");
            assertThat(group.memberClusters()).containsExactly("orders-001");
            assertThat(group.nodeGroups().get(0).primaryEndpoint().port()).isEqualTo(6379);
            assertThat(group.automaticFailover()).isEqualTo(AutomaticFailoverStatus.DISABLED);
            assertThat(group.multiAZ()).isEqualTo(MultiAZStatus.DISABLED);
            assertThat(group.snapshotRetentionLimit()).isZero();
            assertThat(group.snapshotWindow()).matches("\\d\\d:[03]0-\\d\\d:[03]0");
            assertThat(group.autoMinorVersionUpgrade()).isTrue();
            assertThat(group.atRestEncryptionEnabled()).isFalse();
            assertThat(group.transitEncryptionEnabled()).isFalse();
            assertThat(group.authTokenEnabled()).isFalse();
            assertThat(group.networkType()).isEqualTo(NetworkType.IPV4);
            assertThat(group.ipDiscovery()).isEqualTo(IpDiscovery.IPV4);
            assertThat(group.dataTiering()).isEqualTo(DataTieringStatus.DISABLED);
            assertThat(group.clusterMode()).isEqualTo(ClusterMode.DISABLED);
            assertThat(group.clusterEnabled()).isFalse();
        });
    }

    /** Each would be a difference for ever to Terraform. */
    @Test
    void what_is_optional_and_unset_reads_back_empty() {
        Loan.manual(aws -> {
            ReplicationGroup group = aws.available("orders");

            assertThat(group.kmsKeyId()).isNull();
            assertThat(group.userGroupIds()).isEmpty();
            assertThat(group.logDeliveryConfigurations()).isEmpty();
            assertThat(group.snapshottingClusterId()).isNull();
            assertThat(group.authTokenLastModifiedDate()).isNull();
            assertThat(group.transitEncryptionMode()).isNull();
            assertThat(group.configurationEndpoint()).isNull();
            assertThat(group.globalReplicationGroupInfo().globalReplicationGroupId())
                    .isNull();
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(group.arn()))
                            .tagList())
                    .isEmpty();
        });
    }

    @Test
    void its_member_has_defaults_too() {
        Loan.manual(aws -> {
            aws.available("orders");
            CacheCluster member = aws.cluster("orders-001");

            assertThat(member.engineVersion()).isEqualTo("7.1.0");
            assertThat(member.cacheParameterGroup().cacheParameterGroupName()).isEqualTo("default.redis7");
            assertThat(member.cacheSubnetGroupName()).isEqualTo("default");
            assertThat(member.securityGroups())
                    .singleElement()
                    .satisfies(group -> assertThat(group.securityGroupId()).startsWith("sg-"))
                    .satisfies(group -> assertThat(group.status()).isEqualTo("active"));
            assertThat(member.preferredMaintenanceWindow()).matches("[a-z]{3}:\\d\\d:[03]0-[a-z]{3}:\\d\\d:[03]0");
            assertThat(member.snapshotRetentionLimit()).isZero();
            assertThat(member.notificationConfiguration()).isNull();
            assertThat(member.authTokenLastModifiedDate()).isNull();
            assertThat(member.transitEncryptionMode()).isNull();
        });
    }

    @Test
    void encryption_in_transit_is_required_of_all_connections() {
        Loan.manual(aws -> assertThat(aws.available("orders", group -> group.transitEncryptionEnabled(true))
                        .transitEncryptionMode())
                .isEqualTo(TransitEncryptionMode.REQUIRED));
    }

    @Test
    void valkey_is_encrypted_at_rest() {
        Loan.manual(aws -> assertThat(
                        aws.available("orders", group -> group.engine("valkey")).atRestEncryptionEnabled())
                .isTrue());
    }

    /** Asked for as on the left, run and reported as on the right; the parameter group is the family's default. */
    @ParameterizedTest(name = "{0} {1} is {2} with {3}")
    @CsvSource({
        "redis, 5.0.6, 5.0.6, default.redis5.0",
        "redis, 6.0, 6.0.5, default.redis6.x",
        "redis, 6.x, 6.2.6, default.redis6.x",
        "redis, 6.2, 6.2.6, default.redis6.x",
        "redis, 7.0, 7.0.7, default.redis7",
        "redis, 7.1, 7.1.0, default.redis7",
        "valkey, 7.2, 7.2.6, default.valkey7",
        "valkey, 8.0, 8.0.1, default.valkey8",
        "valkey, 9.1, 9.1.0, default.valkey9",
        "REDIS, 7.1, 7.1.0, default.redis7",
    })
    void members_report_the_full_version(String engine, String asked, String runs, String parameterGroup) {
        Loan.manual(aws -> {
            ReplicationGroup group =
                    aws.available("orders", request -> request.engine(engine).engineVersion(asked));
            CacheCluster member = aws.cluster("orders-001");

            assertThat(member.engineVersion()).isEqualTo(runs);
            assertThat(member.cacheParameterGroup().cacheParameterGroupName()).isEqualTo(parameterGroup);
            assertThat(group.engine()).isEqualTo(member.engine()).isLowerCase();
        });
    }

    /** Since 2018: the text that refuses it is older. */
    @Test
    void t2_nodes_fail_over_too() {
        Loan.manual(aws -> assertThat(aws.available("orders", group -> group.cacheNodeType("cache.t2.micro")
                                .numCacheClusters(2)
                                .automaticFailoverEnabled(true))
                        .automaticFailover())
                .isEqualTo(AutomaticFailoverStatus.ENABLED));
    }

    @Test
    void the_newest_version_of_an_engine_is_its_default() {
        Loan.manual(aws -> {
            aws.create("orders", group -> group.engine("valkey"));

            assertThat(aws.cluster("orders-001").engineVersion()).isEqualTo("9.1.0");
        });
    }
}
