package io.elasticachemock.server.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.AuthTokenUpdateStrategyType;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.NodeGroupConfiguration;
import software.amazon.awssdk.services.elasticache.model.Tag;

class RequestReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"Tag", "member", "Element", "entry"})
    void takes_any_token_between_a_list_and_its_index(String token) {
        String prefix = "ResourceName=a&Tags." + token;

        var request = Operations.ADD_TAGS_TO_RESOURCE.read(
                form(prefix + ".1.Key=k1&Tags." + token + ".1.Value=v1&Tags." + token + ".2.Key=k2"));

        assertThat(request.tags()).containsExactly(tag("k1", "v1"), tag("k2", null));
    }

    @Test
    void orders_a_list_by_its_indices_which_may_have_gaps() {
        var request = Operations.REMOVE_TAGS_FROM_RESOURCE.read(form("ResourceName=a&TagKeys.member.10=ten"
                + "&TagKeys.member.2=two&TagKeys.member.999999999=last&TagKeys.member.999999999999999999=very last"));

        assertThat(request.tagKeys()).containsExactly("two", "ten", "last", "very last");
    }

    @Test
    void takes_empty_strings_lists_and_structures_for_not_given() {
        var request = create("EngineVersion=&SecurityGroupIds=&SecurityGroupIds.SecurityGroupId.1=&Tags="
                + "&NumCacheClusters=&AutomaticFailoverEnabled=&NetworkType=");

        assertThat(request)
                .isEqualTo(CreateReplicationGroupRequest.builder()
                        .replicationGroupId("a")
                        .replicationGroupDescription("b")
                        .build());
        assertThat(request.hasSecurityGroupIds()).isFalse();
        assertThat(Operations.CREATE_USER
                        .read(form("UserId=a&UserName=a&Engine=redis&AccessString=on&AuthenticationMode.Type="))
                        .authenticationMode())
                .isNull();
    }

    @Test
    void ignores_what_no_operation_has() {
        assertThat(create("Foo=1&Bar.member.x.y=2&ReplicationGroupId.Inside=3&Tags.Tag.1.Key=k&Tags.Tag.1.Foo=1"
                                + "&A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R.S=1")
                        .tags())
                .containsExactly(tag("k", null));
    }

    @Test
    void reads_every_kind_of_value() {
        var create = create("AutomaticFailoverEnabled=TRUE&MultiAZEnabled=False&NumCacheClusters=%2B3&Port=6379"
                + "&ReplicationGroupId.x=&Engine=ReDis&NetworkType=dual_stack&Tags.Tag.1.Key=%F0%9F%98%80+a%26b%0A");

        assertThat(create.automaticFailoverEnabled()).isTrue();
        assertThat(create.multiAZEnabled()).isFalse();
        assertThat(create.numCacheClusters()).isEqualTo(3);
        assertThat(create.engine()).isEqualTo("ReDis");
        assertThat(create.networkTypeAsString()).isEqualTo("dual_stack");
        assertThat(create.tags()).containsExactly(tag("😀 a&b\n", null));
        assertThat(Operations.MODIFY_REPLICATION_GROUP
                        .read(form("ReplicationGroupId=a&AuthTokenUpdateStrategy=ROTATE"))
                        .authTokenUpdateStrategy())
                .isEqualTo(AuthTokenUpdateStrategyType.ROTATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T00:00:00Z,          2026-01-05T00:00:00Z",
        "2026-01-05T00:00:00.123456Z,   2026-01-05T00:00:00.123456Z",
        "2026-01-05T02:00:00%2B02:00,   2026-01-05T00:00:00Z",
        "2026-01-04T19:00:00-05:00,     2026-01-05T00:00:00Z",
        "2026-01-05T00:00:00,           2026-01-05T00:00:00Z",
        "2026-01-05T00:00,              2026-01-05T00:00:00Z",
        "2026-01-05,                    2026-01-05T00:00:00Z",
    })
    void reads_iso_8601_timestamps_in_utc_unless_they_say_otherwise(String text, Instant instant) {
        assertThat(Operations.DESCRIBE_EVENTS.read(form("StartTime=" + text)).startTime())
                .isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NumCacheClusters=three  | Invalid value 'three' for the parameter NumCacheClusters. It must be a whole number from -2147483648 to 2147483647, such as 3.",
                "NumCacheClusters=3.0    | Invalid value '3.0' for the parameter NumCacheClusters. It must be a whole number from -2147483648 to 2147483647, such as 3.",
                "NumCacheClusters=2147483648 | Invalid value '2147483648' for the parameter NumCacheClusters. It must be a whole number from -2147483648 to 2147483647, such as 3.",
                "NumCacheClusters=%D9%A3 | Invalid value '٣' for the parameter NumCacheClusters. It must be a whole number from -2147483648 to 2147483647, such as 3.",
                "MultiAZEnabled=yes      | Invalid value 'yes' for the parameter MultiAZEnabled. It must be true or false.",
                "NetworkType=ipv5        | Invalid value 'ipv5' for the parameter NetworkType. It must be one of ipv4, ipv6, dual_stack.",
                "Tags=a                  | The parameter Tags is a list. Give its elements as Tags.Tag.1 and so on.",
                "Tags.1=a                | The parameter Tags is a list. Number its elements as Tags.Tag.1 and so on.",
                "Tags.Tag.Key=a          | The parameter Tags is a list. Number its elements as Tags.Tag.1 and so on.",
                "Tags.Tag.-1.Key=a       | The parameter Tags is a list. Number its elements as Tags.Tag.1 and so on.",
                "Tags.Tag.1=a            | The parameter Tags.Tag.1 is a structure. Give its members, such as Tags.Tag.1.Key.",
                "EngineVersion=a%00b     | The parameter EngineVersion contains the character U+0000, which XML cannot carry. Remove it.",
                "NodeGroupConfiguration.NodeGroupConfiguration.7.ReplicaCount=x | Invalid value 'x' for the parameter NodeGroupConfiguration.NodeGroupConfiguration.7.ReplicaCount. It must be a whole number from -2147483648 to 2147483647, such as 3.",
                "NodeGroupConfiguration.member.1.NodeGroupId=a | Invalid value 'a' for the parameter NodeGroupConfiguration.NodeGroupConfiguration.1.NodeGroupId. It must be text that matches \\d{1,4}.",
            })
    void refuses_a_wrong_value_by_its_parameter_and_says_what_is_right(String parameter, String message) {
        assertRefused(() -> create(parameter), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-01T00:00:00Z",
                "1767571200",
                "2026-01-05T25:00:00Z",
                "now",
                "2026-02-30",
                "20260105T000000Z"
            })
    void refuses_what_is_no_iso_8601_timestamp(String text) {
        assertRefused(
                () -> Operations.DESCRIBE_EVENTS.read(form("StartTime=" + text)),
                "Invalid value '" + text + "' for the parameter StartTime. It must be an ISO 8601 timestamp, such as "
                        + "2026-01-05T00:00:00Z.");
    }

    @Test
    void refuses_a_missing_parameter_in_aws_s_words_for_its_kind() {
        assertRefused(
                () -> Operations.CREATE_REPLICATION_GROUP.read(form("ReplicationGroupDescription=b")),
                "The parameter ReplicationGroupId must be provided and must not be blank.");
        assertRefused(
                () -> Operations.DELETE_CACHE_CLUSTER.read(form("CacheClusterId=")),
                "The parameter CacheClusterIdentifier must be provided and must not be blank.");
        assertRefused(
                () -> Operations.INCREASE_REPLICA_COUNT.read(form("ReplicationGroupId=a")),
                "The parameter ApplyImmediately must be provided and must not be null.");
        assertRefused(
                () -> Operations.CREATE_CACHE_SUBNET_GROUP.read(
                        form("CacheSubnetGroupName=a&CacheSubnetGroupDescription=b&SubnetIds=")),
                "The parameter SubnetIds must be provided.");
        assertRefused(
                () -> Operations.INCREASE_REPLICA_COUNT.read(form("ReplicationGroupId=a&ApplyImmediately=true"
                        + "&ReplicaConfiguration.ConfigureShard.1.NodeGroupId=0001"
                        + "&ReplicaConfiguration.ConfigureShard.1.NewReplicaCount=2"
                        + "&ReplicaConfiguration.ConfigureShard.4.NodeGroupId=0002")),
                "The parameter ReplicaConfiguration.ConfigureShard.4.NewReplicaCount must be provided and must not be null.");
        assertRefused(
                () -> Operations.CREATE_SERVERLESS_CACHE.read(
                        form("ServerlessCacheName=a&Engine=redis&CacheUsageLimits.DataStorage.Maximum=10")),
                "The parameter CacheUsageLimits.DataStorage.Unit must be provided and must not be null.");
        assertRefused(
                () -> Operations.DESCRIBE_USERS.read(form("Filters.member.1.Name=")),
                "The parameter Filters.member.1.Name must be provided and must not be blank.");
    }

    @Test
    void refuses_pages_and_lists_outside_the_model_s_range() {
        String pages = "Invalid value for max records. Must be between 20 and 100";
        assertRefused(() -> Operations.DESCRIBE_CACHE_CLUSTERS.read(form("MaxRecords=19")), pages);
        assertRefused(() -> Operations.DESCRIBE_CACHE_CLUSTERS.read(form("MaxRecords=101")), pages);
        assertThat(Operations.DESCRIBE_CACHE_CLUSTERS
                        .read(form("MaxRecords=20"))
                        .maxRecords())
                .isEqualTo(20);
        assertRefused(
                () -> Operations.DESCRIBE_SNAPSHOTS.read(form("MaxRecords=51")),
                "Cannot return more than 50 records per page.");
        assertRefused(
                () -> Operations.DESCRIBE_SNAPSHOTS.read(form("MaxRecords=1")),
                "Invalid value for max records. Must be between 20 and 50");
        StringBuilder ids = new StringBuilder("ServiceUpdateName=a");
        for (int i = 1; i <= 21; i++) {
            ids.append("&CacheClusterIds.member.").append(i).append("=c");
        }
        assertRefused(
                () -> Operations.BATCH_APPLY_UPDATE_ACTION.read(form(ids.toString())),
                "The parameter CacheClusterIds has 21 elements. It can have at most 20.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tags.Tag.1.Key=a&Tags.Tag.1.Key=a",
                "Tags.Tag.1.Key=&Tags.Tag.1.Key=",
                "Tags.Tag.1.Key=a&Tags.member.1.Key=b",
                "Tags.Tag.1.Key=a&Tags.Tag.01.Key=b",
            })
    void refuses_a_parameter_that_is_there_twice(String parameters) {
        assertThatThrownBy(() -> create(parameters))
                .isInstanceOfSatisfying(
                        QueryFault.class, fault -> assertThat(fault.status()).isEqualTo(400))
                .hasMessageMatching("The parameter Tags\\.Tag\\.1(\\.Key)? is given more than once\\. Give it once\\.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a=%", "a=%4", "a=%zz", "a=%+1", "%=1", "a=%C3", "a=%C3%28", "a=%ED%A0%80", "a=%FF", "a=\u0000%"
            })
    void refuses_malformed_escapes_and_what_is_not_utf_8(String body) {
        assertThatThrownBy(() -> form(body)).isInstanceOfSatisfying(QueryFault.class, fault -> {
            assertThat(fault.code()).isEqualTo("MalformedQueryString");
            assertThat(fault.status()).isEqualTo(404);
        });
    }

    @Test
    void reads_ninety_shards_and_a_two_megabyte_body_in_linear_time() {
        StringBuilder body = new StringBuilder("ReplicationGroupId=a&ReplicationGroupDescription=b");
        for (int shard = 90; shard >= 1; shard--) {
            String prefix = "&NodeGroupConfiguration.NodeGroupConfiguration." + shard + ".";
            body.append(prefix)
                    .append("ReplicaCount=5")
                    .append(prefix)
                    .append("Slots=")
                    .append(shard);
            for (int zone = 1; zone <= 5; zone++) {
                body.append(prefix)
                        .append("ReplicaAvailabilityZones.AvailabilityZone.")
                        .append(zone)
                        .append("=us-east-1a");
            }
        }
        List<NodeGroupConfiguration> shards =
                Operations.CREATE_REPLICATION_GROUP.read(form(body.toString())).nodeGroupConfiguration();
        assertThat(shards).hasSize(90);
        assertThat(shards.get(41).slots()).isEqualTo("42");
        assertThat(shards.get(89).replicaAvailabilityZones()).hasSize(5);

        StringBuilder junk = new StringBuilder("ReplicationGroupId=a&ReplicationGroupDescription=b");
        for (int i = 0; junk.length() < 2_000_000; i++) {
            junk.append("&x.").append(i).append('=');
        }
        junk.append("&").append(".".repeat(90_000)).append("=1");
        assertTimeout(Duration.ofSeconds(10), () -> Operations.CREATE_REPLICATION_GROUP.read(form(junk.toString())));
    }

    private static CreateReplicationGroupRequest create(String parameters) {
        return Operations.CREATE_REPLICATION_GROUP.read(
                form("ReplicationGroupId=a&ReplicationGroupDescription=b&" + parameters));
    }

    private static Form form(String body) {
        Form form = new Form();
        FormDecoder.decode(body.getBytes(UTF_8), form, new RecentTexts());
        return form;
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private static void assertRefused(ThrowingCallable read, String message) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(ElastiCacheFault.class, fault -> assertThat(fault.fault())
                        .isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION))
                .hasMessage(message);
    }
}
