package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_REPLICATION_GROUP_STATE_FAULT;
import static io.elasticachemock.engine.Fault.REPLICATION_GROUP_NOT_FOUND_FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each documented refusal of ModifyReplicationGroup; none leaves a trace. */
class ModificationRefusalsTest {
    private static final String NOTHING = "No modifications were requested";

    private final Stage stage = Stage.set();

    @ParameterizedTest
    @MethodSource("conditions")
    void refuses_in_the_words_of_aws(Refused row) {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .atRestEncryptionEnabled(true)
                .securityGroupIds("sg-1")
                .get());

        stage.refuses(row);
    }

    static Stream<Refused> conditions() {
        return Stream.of(
                Refused.of(
                        "unknown group",
                        ModifyRequest.of("carts").description("x"),
                        REPLICATION_GROUP_NOT_FOUND_FAULT,
                        "ReplicationGroup carts not found."),
                Refused.of("nothing asked for", orders(), INVALID_PARAMETER_COMBINATION_EXCEPTION, NOTHING),
                Refused.of(
                        "immediate application of nothing",
                        orders().applyImmediately(),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        NOTHING),
                Refused.of(
                        "the present node type while nothing is queued",
                        orders().cacheNodeType(CreateRequest.NODE_TYPE),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        NOTHING),
                Refused.of(
                        "everything as it is",
                        orders().description("the group orders")
                                .preferredMaintenanceWindow("SUN:05:00-SUN:06:00")
                                .snapshotWindow("03:00-04:00")
                                .securityGroupIds("sg-1")
                                .autoMinorVersionUpgrade(true),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        NOTHING),
                Refused.of(
                        "silence for a topic that there is not",
                        orders().notificationTopicActive(false),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "node type unknown",
                        orders().cacheNodeType("cache.x9.huge"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Invalid Cache Node Type: cache.x9.huge."),
                Refused.of(
                        "node type with data tiering for a group without",
                        orders().cacheNodeType("cache.r6gd.xlarge"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "node type without encryption for a group with",
                        orders().cacheNodeType("cache.m1.large"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "node type that cannot replicate",
                        orders().cacheNodeType("cache.t1.micro"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "snapshot window over the maintenance window",
                        orders().snapshotWindow("05:30-06:30"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "The snapshot window and maintenance window must not overlap."),
                Refused.of(
                        "maintenance window over the snapshot window",
                        orders().preferredMaintenanceWindow("wed:03:30-wed:04:30"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "The snapshot window and maintenance window must not overlap."),
                Refused.of(
                        "snapshot window malformed",
                        orders().snapshotWindow("3-4"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Invalid backup window format. Should be specified as a range hh24:mi-hh24:mi (24H Clock UTC)."
                                + " Example: 03:15-08:15"),
                Refused.of(
                        "maintenance window malformed",
                        orders().preferredMaintenanceWindow("sunday"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "topic malformed", orders().notificationTopicArn("pager"), INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "security group malformed",
                        orders().securityGroupIds("sg-1", "default"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "addresses that the network does not have",
                        orders().ipDiscovery(IpDiscovery.IPV6),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "the present addresses",
                        orders().ipDiscovery(IpDiscovery.IPV4),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        NOTHING),
                Refused.of(
                        "one good value beside a bad one",
                        orders().description("new").snapshotWindow("05:30-06:30"),
                        INVALID_PARAMETER_VALUE_EXCEPTION));
    }

    @Test
    void refuses_a_node_type_that_the_version_does_not_run_on() {
        stage.after(CreateRequest.of("orders")
                .engineVersion("5.0.6")
                .cacheNodeType("cache.r5.large")
                .get());

        stage.refuses(Refused.of(
                "m7g for 5.0.6", orders().cacheNodeType("cache.m7g.large"), INVALID_PARAMETER_VALUE_EXCEPTION));
    }

    @ParameterizedTest
    @MethodSource("busy")
    void refuses_while_the_group_is_busy(Refused row) {
        stage.after(CreateRequest.of("orders").get());
        stage.execute(row.command());

        stage.refuses(Refused.of(
                row.when(),
                orders().description("x"),
                INVALID_REPLICATION_GROUP_STATE_FAULT,
                "Replication group must be in available state to modify."));
        stage.settle();
    }

    static Stream<Refused> busy() {
        return Stream.of(
                busy("modifying", orders().cacheNodeType("cache.r6g.xlarge").applyImmediately()),
                busy("snapshotting", () -> new CreateSnapshot("s", "orders", null, null, Tags.NONE)),
                busy("deleting", () -> new DeleteReplicationGroup("orders", null)));
    }

    @Test
    void refuses_while_the_group_is_created_and_takes_changes_when_it_is_available() {
        stage.execute(CreateRequest.of("orders").get());

        stage.refuses(Refused.of(
                "creating",
                orders().description("x"),
                INVALID_REPLICATION_GROUP_STATE_FAULT,
                "Replication group must be in available state to modify."));

        stage.passMinutes(5);
        assertThat(stage.execute(orders().description("x").get()).description()).isEqualTo("x");
    }

    private static ModifyRequest orders() {
        return ModifyRequest.of("orders");
    }

    private static Refused busy(String status, Supplier<? extends Command<?>> request) {
        return Refused.of(status, request, INVALID_REPLICATION_GROUP_STATE_FAULT);
    }
}
