package io.elasticachemock.engine.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.LogDelivery.DestinationType;
import io.elasticachemock.engine.replication.LogDelivery.LogFormat;
import io.elasticachemock.engine.replication.LogDelivery.LogType;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Availability;
import io.elasticachemock.engine.replication.Settings.Notification;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.TagBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a group is when it was asked for with more or less said. */
class CreatedGroupTest {
    private final Stage stage = Stage.set();

    @Test
    void is_one_node_of_the_newest_redis_when_only_its_node_type_is_said() {
        ReplicationGroup group = create(CreateRequest.of("orders"));

        assertThat(members(group)).containsExactly("orders-001");
        assertThat(group.settings().software().version().fullVersion()).isEqualTo("7.1.0");
        assertThat(group.settings().software().parameterGroup()).isEqualTo("default.redis7");
        assertThat(group.settings().software().autoMinorVersionUpgrade()).isTrue();
        assertThat(group.settings().availability())
                .isEqualTo(new Availability(AutomaticFailover.DISABLED, false, ClusterMode.DISABLED));
        assertThat(group.settings().network()).satisfies(network -> {
            assertThat(network.port()).isEqualTo(6379);
            assertThat(network.subnetGroup()).isEqualTo("default");
            assertThat(network.securityGroups()).singleElement().asString().startsWith("sg-");
            assertThat(network.networkType()).isEqualTo(NetworkType.IPV4);
            assertThat(network.ipDiscovery()).isEqualTo(IpDiscovery.IPV4);
        });
        assertThat(group.settings().encryption()).satisfies(encryption -> {
            assertThat(encryption.atRest()).isFalse();
            assertThat(encryption.inTransit()).isFalse();
            assertThat(encryption.transitMode()).isNull();
            assertThat(encryption.authTokens()).isNull();
        });
        assertThat(group.settings().backup().retentionDays()).isZero();
        assertThat(group.settings().backup().snapshottingClusterId()).isNull();
        assertThat(group.settings().logDeliveries()).isEmpty();
    }

    @Test
    void is_encrypted_at_rest_when_it_runs_valkey() {
        assertThat(create(CreateRequest.of("orders").engine("Valkey"))
                        .settings()
                        .encryption()
                        .atRest())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // By NumNodeGroups; one alone does not make it.
        "2,    ,                           ,         ENABLED,  default.redis7.cluster.on",
        "1,    ,                           ,         DISABLED, default.redis7",
        // By ClusterMode.
        "1,    ,                           ENABLED,  ENABLED,  default.redis7.cluster.on",
        ",     ,                           DISABLED, DISABLED, default.redis7",
        // By the parameter group.
        "1,    default.redis7.cluster.on,  ,         ENABLED,  default.redis7.cluster.on",
        ",     default.redis7.cluster.on,  ,         ENABLED,  default.redis7.cluster.on",
        ",     Default.Redis7,             ,         DISABLED, default.redis7"
    })
    void has_cluster_mode_by_parameter_group_by_cluster_mode_or_by_several_node_groups(
            Integer numNodeGroups, String parameterGroup, ClusterMode asked, ClusterMode is, String itsParameterGroup) {
        CreateRequest request = CreateRequest.of("orders");
        if (numNodeGroups != null) {
            request.numNodeGroups(numNodeGroups);
        }
        if (parameterGroup != null) {
            request.cacheParameterGroupName(parameterGroup);
        }
        if (asked != null) {
            request.clusterMode(asked);
        }

        ReplicationGroup group = create(request);

        assertThat(group.settings().availability().clusterMode()).isEqualTo(is);
        assertThat(group.settings().software().parameterGroup()).isEqualTo(itsParameterGroup);
        assertThat(members(group).get(0)).isEqualTo(is == ClusterMode.ENABLED ? "orders-0001-001" : "orders-001");
    }

    @Test
    void partitions_the_slots_evenly_the_first_shards_getting_one_more() {
        assertThat(create(CreateRequest.of("carts").numNodeGroups(3)).shards())
                .extracting(shard -> shard.slots().toString())
                .containsExactly("0-5461", "5462-10922", "10923-16383");
    }

    @Test
    void takes_slots_ids_and_zones_as_they_are_given_for_each_node_group() {
        ReplicationGroup group = create(CreateRequest.of("carts")
                .nodeGroupConfiguration(
                        new ShardRequest("7", "0-99,200-16383", 1, "us-east-1c", List.of("us-east-1b")),
                        new ShardRequest("0012", "100-199", null, null, List.of("us-east-1d", "us-east-1e"))));

        assertThat(group.shards()).extracting(Shard::id).containsExactly("0007", "0012");
        assertThat(group.shards())
                .extracting(shard -> shard.slots().toString())
                .containsExactly("0-99,200-16383", "100-199");
        assertThat(members(group))
                .containsExactly(
                        "carts-0007-001", "carts-0007-002", "carts-0012-001", "carts-0012-002", "carts-0012-003");
        assertThat(group.nodes())
                .extracting(Node::availabilityZone)
                .containsExactly("us-east-1c", "us-east-1b", "us-east-1b", "us-east-1d", "us-east-1e");
    }

    @Test
    void lists_its_shards_by_id_in_whatever_order_they_are_given() {
        ReplicationGroup group = create(CreateRequest.of("carts")
                .nodeGroupConfiguration(
                        new ShardRequest("2", "0-99", 0, null, List.of()),
                        new ShardRequest("1", "100-16383", 0, null, List.of())));

        assertThat(group.shards())
                .extracting(shard -> shard.id() + ": " + shard.slots())
                .containsExactly("0001: 100-16383", "0002: 0-99");
    }

    @Test
    void gives_replicas_of_replicas_per_node_group_to_the_node_groups_that_do_not_count_theirs() {
        ReplicationGroup group = create(CreateRequest.of("carts")
                .replicasPerNodeGroup(2)
                .numCacheClusters(4)
                .nodeGroupConfiguration(
                        new ShardRequest(null, null, 0, null, List.of()),
                        new ShardRequest(null, null, null, null, List.of())));

        assertThat(group.shards()).extracting(shard -> shard.nodes().size()).containsExactly(1, 3);
    }

    @Test
    void spreads_the_nodes_of_a_shard_over_the_zones_of_the_region() {
        assertThat(create(CreateRequest.of("orders").numCacheClusters(3)).nodes())
                .extracting(Node::availabilityZone)
                .doesNotHaveDuplicates();
    }

    @Test
    void puts_each_node_where_it_is_asked_for() {
        assertThat(create(CreateRequest.of("orders")
                                .numCacheClusters(3)
                                .preferredCacheClusterAzs("us-east-1d", "us-east-1d", "us-east-1a"))
                        .nodes())
                .extracting(Node::availabilityZone)
                .containsExactly("us-east-1d", "us-east-1d", "us-east-1a");
    }

    @Test
    void turns_failover_on_when_it_is_there_and_has_it_from_the_beginning_with_cluster_mode() {
        assertThat(create(CreateRequest.of("orders").numCacheClusters(2).automaticFailoverEnabled(true))
                        .settings()
                        .availability()
                        .automaticFailover())
                .isEqualTo(AutomaticFailover.ENABLING);
        assertThat(create(CreateRequest.of("carts").numNodeGroups(2))
                        .settings()
                        .availability()
                        .automaticFailover())
                .isEqualTo(AutomaticFailover.ENABLED);
        stage.settle();
        assertThat(stage.group("orders").settings().availability().automaticFailover())
                .isEqualTo(AutomaticFailover.ENABLED);
    }

    @Test
    void names_a_replica_to_back_up_from_when_it_keeps_automatic_snapshots_without_cluster_mode() {
        assertThat(snapshotting(CreateRequest.of("a").numCacheClusters(3).snapshotRetentionLimit(5)))
                .isEqualTo("a-002");
        assertThat(snapshotting(CreateRequest.of("b").snapshotRetentionLimit(5)))
                .isEqualTo("b-001");
        assertThat(snapshotting(CreateRequest.of("c").numCacheClusters(3))).isNull();
        assertThat(snapshotting(CreateRequest.of("d")
                        .numNodeGroups(2)
                        .replicasPerNodeGroup(1)
                        .snapshotRetentionLimit(5)))
                .isNull();
    }

    @Test
    void requires_encrypted_connections_when_tls_is_on_and_keeps_of_the_token_only_its_hash() {
        var encryption = create(CreateRequest.of("orders")
                        .transitEncryptionEnabled(true)
                        .authToken("correct-horse-battery"))
                .settings()
                .encryption();

        assertThat(encryption.transitMode()).isEqualTo(TransitEncryptionMode.REQUIRED);
        assertThat(encryption.authTokenModified()).isEqualTo(Stage.START);
        assertThat(stage.simulation().journal().toString()).doesNotContain("correct-horse");
    }

    @ParameterizedTest
    @CsvSource({
        "0123abcd-0123-4567-89ab-0123456789ab, "
                + "arn:aws:kms:us-east-1:123456789012:key/0123abcd-0123-4567-89ab-0123456789ab",
        "arn:aws:kms:us-east-1:123456789012:key/mine, arn:aws:kms:us-east-1:123456789012:key/mine"
    })
    void answers_a_customers_key_as_its_arn(String given, String answered) {
        assertThat(create(CreateRequest.of("orders")
                                .atRestEncryptionEnabled(true)
                                .kmsKeyId(given))
                        .settings()
                        .encryption()
                        .kmsKeyArn())
                .isEqualTo(answered);
    }

    @Test
    void finds_addresses_by_the_network_it_is_in() {
        assertThat(create(CreateRequest.of("six").networkType(NetworkType.IPV6))
                        .settings()
                        .network()
                        .ipDiscovery())
                .isEqualTo(IpDiscovery.IPV6);
        assertThat(create(CreateRequest.of("both")
                                .networkType(NetworkType.DUAL_STACK)
                                .ipDiscovery(IpDiscovery.IPV6))
                        .settings()
                        .network()
                        .ipDiscovery())
                .isEqualTo(IpDiscovery.IPV6);
    }

    @Test
    void enables_log_deliveries_while_it_is_created_and_leaves_out_those_that_are_not_wanted() {
        create(CreateRequest.of("orders")
                .logDelivery(new LogDeliveryRequest(
                        LogType.SLOW_LOG, DestinationType.KINESIS_FIREHOSE, null, "stream", LogFormat.TEXT, true))
                .logDelivery(new LogDeliveryRequest(LogType.ENGINE_LOG, null, null, null, null, false)));

        assertThat(stage.group("orders").settings().logDeliveries())
                .containsExactly(delivery(LogDelivery.Status.ENABLING));
        stage.settle();
        assertThat(stage.group("orders").settings().logDeliveries())
                .containsExactly(delivery(LogDelivery.Status.ACTIVE));
        assertThat(stage.trace())
                .contains("mon 00:00 log-delivery orders/slow-log: - to enabling\n")
                .contains("mon 00:05 log-delivery orders/slow-log: enabling to active\n")
                .doesNotContain("engine-log");
    }

    @Test
    void tells_its_topic_from_the_beginning() {
        String topic = "arn:aws:sns:us-east-1:123456789012:pager";

        assertThat(create(CreateRequest.of("orders").notificationTopicArn(topic))
                        .settings()
                        .maintenance()
                        .notification())
                .isEqualTo(new Notification(topic, true));
    }

    @Test
    void bears_its_tags_and_so_does_each_member() {
        create(CreateRequest.of("orders").numCacheClusters(2).tag("team", "checkout"));

        TagBook book = TagBook.in(stage.world());
        assertThat(book.get(ResourceType.REPLICATION_GROUP, "orders").list())
                .containsExactly(new Tag("team", "checkout"));
        assertThat(book.get(ResourceType.CLUSTER, "orders-002").list()).containsExactly(new Tag("team", "checkout"));
    }

    @Test
    void draws_windows_that_are_not_given_within_the_regions_night_and_apart() {
        for (int i = 0; i < 50; i++) {
            var settings = create(CreateRequest.of("g" + i)
                            .preferredMaintenanceWindow(null)
                            .snapshotWindow(null))
                    .settings();

            // us-east-1's block is 03:00 to 11:00.
            assertThat(settings.maintenance().window().start().getHour()).isBetween(3, 10);
            assertThat(settings.backup().window().start().getHour()).isBetween(3, 10);
            assertThat(settings.maintenance().window().toString().substring(4, 9))
                    .isNotEqualTo(settings.backup().window().toString().substring(0, 5));
        }
    }

    @Test
    void lies_in_the_one_default_vpc_of_its_account_and_region() {
        var orders = create(CreateRequest.of("orders")).settings().network();
        var carts = create(CreateRequest.of("carts")).settings().network();

        assertThat(carts).isEqualTo(orders);
    }

    @Test
    void stores_its_id_in_lower_case() {
        assertThat(create(CreateRequest.of("Orders")).id()).isEqualTo("orders");
    }

    private ReplicationGroup create(CreateRequest request) {
        return stage.execute(request.get());
    }

    private String snapshotting(CreateRequest request) {
        return create(request).settings().backup().snapshottingClusterId();
    }

    private static List<String> members(ReplicationGroup group) {
        return group.nodes().map(Node::cacheClusterId).toList();
    }

    private static LogDelivery delivery(LogDelivery.Status status) {
        return new LogDelivery(LogType.SLOW_LOG, DestinationType.KINESIS_FIREHOSE, "stream", LogFormat.TEXT, status);
    }
}
