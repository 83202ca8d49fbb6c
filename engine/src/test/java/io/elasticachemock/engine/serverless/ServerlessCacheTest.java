package io.elasticachemock.engine.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.network.Vpc;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.ServerlessRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.subnet.DeclareSubnets;
import io.elasticachemock.engine.subnet.Subnet;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.tagging.AddTagsToResource;
import io.elasticachemock.engine.tagging.TagList;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Serverless caches come and go. */
class ServerlessCacheTest {
    private static final String ARN = "arn:aws:elasticache:us-east-1:123456789012:serverlesscache:flash";

    private final Stage stage = Stage.set();

    @Test
    void is_created_in_a_minute_and_deleted_from_the_answer_on() {
        assertThat(stage.execute(flash().get()).status()).isEqualTo(ServerlessCacheStatus.CREATING);
        assertThat(cache().hasEndpoint()).isFalse();
        stage.settle();
        assertThat(cache().hasEndpoint()).isTrue();
        assertThat(stage.execute(new DeleteServerlessCache("FLASH", null)).status())
                .isEqualTo(ServerlessCacheStatus.DELETING);
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:00 serverless-cache flash: - to creating
                mon 00:01 serverless-cache flash: creating to available
                mon 00:01 serverless-cache flash "Cache flash is created and ready to use."
                mon 00:01 serverless-cache flash: available to deleting
                mon 00:05 serverless-cache flash: deleting to -
                mon 00:05 serverless-cache flash "Cache flash was deleted."
                """);
        assertThat(ServerlessCaches.in(stage.world()).all()).isEmpty();
    }

    @Test
    void has_by_default_the_newest_version_the_default_vpc_and_nothing_else() {
        ServerlessCache cache = stage.execute(flash().engine("Valkey").get());

        assertThat(cache.settings().version().version()).isEqualTo("9.1");
        assertThat(cache.settings().version().majorVersion()).isEqualTo("9");
        assertThat(cache.settings().limits()).isEqualTo(UsageLimits.NONE);
        assertThat(cache.settings().userGroup()).isNull();
        assertThat(cache.settings().backup()).isEqualTo(new DailyBackup(0, null));
        assertThat(cache.kmsKeyArn()).isNull();
        Vpc vpc = Vpc.in(stage.world());
        assertThat(cache.settings().securityGroupIds()).containsExactly(vpc.securityGroup());
        assertThat(cache.subnets()).hasSize(3).allMatch(subnet -> subnet.vpcId().equals(vpc.id()));
        assertThat(cache.subnets()).extracting(Subnet::availabilityZone).doesNotHaveDuplicates();
    }

    @Test
    void runs_the_newest_version_of_the_major_one_that_is_asked_for() {
        assertThat(version("redis", "7")).isEqualTo("7.1");
        assertThat(version("valkey", "7")).isEqualTo("7.2");
        assertThat(version("valkey", "8")).isEqualTo("8.2");
        assertThat(version("memcached", "1.6")).isEqualTo("1.6.22");
    }

    @Test
    void is_in_subnets_of_different_zones_if_these_are_known() {
        assertThat(stage.execute(flash().subnetIds("subnet-1a2b", "subnet-3c4d").get())
                        .subnets())
                .hasSize(2);
        stage.settle();
        stage.execute(new DeclareSubnets(List.of(
                subnet("subnet-a", "vpc-1", "us-east-1a"),
                subnet("subnet-a2", "vpc-1", "us-east-1a"),
                subnet("subnet-b", "vpc-1", "us-east-1b"),
                subnet("subnet-c", "vpc-2", "us-east-1c"))));

        refuses(ServerlessRequest.of("x").subnetIds("subnet-a", "subnet-a2"));
        refuses(ServerlessRequest.of("x").subnetIds("subnet-a", "subnet-none"));
        stage.refuses(Refused.of(
                "of two VPCs",
                ServerlessRequest.of("x").subnetIds("subnet-a", "subnet-c"),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "Subnets subnet-a and subnet-c are not in the same VPC."));
        ServerlessCache fits = stage.execute(
                ServerlessRequest.of("x").subnetIds("subnet-a", "subnet-b").get());
        assertThat(fits.settings().securityGroupIds())
                .containsExactly(Vpc.of(stage.world(), "vpc-1").securityGroup());
    }

    static Stream<Refused> what_is_refused() {
        Fault value = Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
        String ecpu =
                "Invalid value for ECPUPerSecond limit. Must be between 1000 and 15000000. You can set the value to"
                        + " zero to remove the limit.";
        return Stream.of(
                Refused.of(
                        "a name that is taken",
                        flash(),
                        Fault.SERVERLESS_CACHE_ALREADY_EXISTS_FAULT,
                        "Serverless cache flash already exists."),
                Refused.of("a name that is none", ServerlessRequest.of("a--b"), value),
                Refused.of("a name that is too long", ServerlessRequest.of("a".repeat(51)), value),
                Refused.of("an unknown engine", other().engine("sql"), value),
                Refused.of(
                        "an unknown major version",
                        other().majorEngineVersion("6"),
                        value,
                        "Specified engine does not support major engine version 6"),
                Refused.of("little processing", other().limits(null, null, null, 999), value, ecpu),
                Refused.of("much processing", other().limits(null, null, 15_000_001, null), value, ecpu),
                Refused.of("negative storage", other().limits(null, -1, null, null), value),
                Refused.of("much storage", other().limits(null, 5_001, null, null), value),
                Refused.of("a minimum above the maximum", other().limits(9, 8, null, null), value),
                Refused.of("a key that is none", other().kmsKeyId("?"), value),
                Refused.of("a security group that is none", other().securityGroupIds("group"), value),
                Refused.of("one subnet", other().subnetIds("subnet-1"), value),
                Refused.of("four subnets", other().subnetIds("subnet-1", "subnet-2", "subnet-3", "subnet-4"), value),
                Refused.of("36 days", other().snapshotRetentionLimit(36), value),
                Refused.of("no time of day", other().dailySnapshotTime("24:00"), value),
                Refused.of("no user group", other().userGroupId("none"), Fault.USER_GROUP_NOT_FOUND_FAULT),
                Refused.of("an ARN of nothing", other().snapshotArnsToRestore("arn:aws:sns:us-east-1:1:a"), value),
                Refused.of(
                        "no such snapshot",
                        other().snapshotArnsToRestore(
                                        "arn:aws:elasticache:us-east-1:123456789012:serverlesscachesnapshot:none"),
                        value,
                        "Snapshot none not found."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_is_refused(Refused row) {
        stage.after(flash().get());

        stage.refuses(row);
    }

    @Test
    void a_region_has_40_of_them_or_as_many_as_are_granted() {
        Stage strict = Stage.with(Quotas.DEFAULT.with("serverless-caches-per-region", 1));
        strict.execute(flash().get());

        strict.refuses(Refused.of("a second", other(), Fault.SERVERLESS_CACHE_QUOTA_FOR_CUSTOMER_EXCEEDED_FAULT));
        assertThat(Quotas.DEFAULT.get("serverless-caches-per-region")).isEqualTo(40);
    }

    @Test
    void one_that_is_not_available_cannot_be_deleted_or_modified() {
        stage.execute(flash().get());
        String busy = "Serverless cache is not in an available state to perform the requested action.";
        Fault state = Fault.INVALID_SERVERLESS_CACHE_STATE_FAULT;

        stage.refuses(Refused.of("deleted", () -> new DeleteServerlessCache("flash", null), state, busy));
        stage.refuses(Refused.of("modified", () -> ServerlessChangeRequest.description("d"), state, busy));
        stage.refuses(Refused.of(
                "gone",
                () -> new DeleteServerlessCache("none", null),
                Fault.SERVERLESS_CACHE_NOT_FOUND_FAULT,
                "Serverless cache none not found."));
    }

    @Test
    void one_without_room_for_its_endpoint_fails_to_be_created_and_can_be_deleted() {
        stage.execute(
                new InjectFault(FaultKind.INSUFFICIENT_CAPACITY, "*", null, null, Duration.ofMinutes(9), null, null));
        stage.forgetting().execute(flash().snapshotRetentionLimit(1).get());
        stage.passMinutes(1);
        assertThat(cache().status()).isEqualTo(ServerlessCacheStatus.CREATE_FAILED);
        stage.refuses(Refused.of(
                "a final snapshot",
                () -> new DeleteServerlessCache("flash", "last"),
                Fault.INVALID_SERVERLESS_CACHE_STATE_FAULT));
        stage.execute(new DeleteServerlessCache("flash", null));
        stage.settle();

        assertThat(stage.trace()).contains("""
                mon 00:01 serverless-cache flash: creating to create-failed
                mon 00:01 serverless-cache flash "Failed to create cache flash. Insufficient free IP addresses to create VPC endpoint."
                mon 00:01 serverless-cache flash: create-failed to deleting
                mon 00:05 serverless-cache flash: deleting to -
                """);
        assertThat(stage.simulation().nextDue()).as("the end of the shortage").hasValue(Stage.START.plusSeconds(540));
    }

    @Test
    void has_tags_that_can_be_read_and_changed_while_it_is_available_or_modified() {
        stage.execute(flash().tag("team", "shop").get());
        stage.refuses(Refused.of(
                "while it is created",
                () -> new AddTagsToResource(ARN, Tags.NONE),
                Fault.INVALID_SERVERLESS_CACHE_STATE_FAULT,
                "Serverless cache is not in an available state to perform the requested action."));
        stage.settle();
        stage.execute(ServerlessChangeRequest.description("other"));
        stage.forgetting();

        assertThat(stage.execute(new AddTagsToResource(ARN, new Tags(List.of(new Tag("stage", "test")))))
                        .list())
                .containsExactly(new Tag("team", "shop"), new Tag("stage", "test"));
        assertThat(stage.events())
                .isEqualTo("mon 00:01 serverless-cache flash \"Tags updated for the cache flash.\"\n");
        assertThat(TagList.of(stage.world(), ARN).list()).hasSize(2);

        stage.settle().after(new DeleteServerlessCache("flash", null)).after(flash().get());
        assertThat(TagList.of(stage.world(), ARN).isEmpty()).isTrue();
    }

    private String version(String engine, String major) {
        String name = engine + major.charAt(0);
        return stage.execute(ServerlessRequest.of(name)
                        .engine(engine)
                        .majorEngineVersion(major)
                        .get())
                .settings()
                .version()
                .version();
    }

    private void refuses(ServerlessRequest request) {
        stage.refuses(Refused.of("subnets", request, Fault.INVALID_PARAMETER_VALUE_EXCEPTION));
    }

    private ServerlessCache cache() {
        return ServerlessCaches.in(stage.world()).get("flash");
    }

    private static ServerlessRequest flash() {
        return ServerlessRequest.of("Flash");
    }

    private static ServerlessRequest other() {
        return ServerlessRequest.of("other");
    }

    private static Subnet subnet(String id, String vpc, String zone) {
        return new Subnet(id, vpc, zone, List.of(NetworkType.IPV4));
    }
}
