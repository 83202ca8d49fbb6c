package io.elasticachemock.sdk.modification;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode.PREFERRED;
import static software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode.REQUIRED;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode;

/** Encryption in transit of a running group: off, preferred, required, and back. */
class TransitEncryptionTest {
    private static final Instant SUNDAY = Instant.parse("2026-01-11T05:00:00Z");

    @Test
    void switched_on_immediately_it_is_pending_on_the_group_and_its_members_until_all_nodes_have_it() {
        Loan.manual(aws -> {
            orders(aws, group -> group.numCacheClusters(2));

            ReplicationGroup answer = modify(aws, change -> preferred(change).applyImmediately(true));

            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(answer.transitEncryptionEnabled()).isFalse();
            assertPending(aws, PREFERRED);
            aws.clock().advanceBy(Duration.ofMinutes(1));
            assertThat(aws.cluster("orders-002").cacheClusterStatus()).isEqualTo("available");
            assertThat(aws.cluster("orders-001").cacheClusterStatus()).isEqualTo("modifying");
            assertPending(aws, PREFERRED);
            aws.clock().advanceBy(Duration.ofMinutes(1));
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertMode(aws, PREFERRED);
        });
    }

    @Test
    void when_it_waits_for_the_window_both_its_members_are_pending_and_the_group_is_available() {
        Loan.manual(aws -> {
            orders(aws, group -> group.numCacheClusters(2));

            ReplicationGroup answer = modify(aws, TransitEncryptionTest::preferred);

            assertThat(answer.status()).isEqualTo("available");
            assertPending(aws, PREFERRED);
            assertThat(aws.clock().nextDue()).contains(SUNDAY);
            aws.clock().advanceTo(SUNDAY);
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();
            assertMode(aws, PREFERRED);
        });
    }

    @Test
    void when_it_is_switched_off_that_is_pending_without_a_mode() {
        Loan.manual(aws -> {
            orders(aws, group -> group.transitEncryptionEnabled(true).transitEncryptionMode(PREFERRED));

            ReplicationGroup answer = modify(aws, change -> change.transitEncryptionEnabled(false));

            assertThat(answer.pendingModifiedValues().transitEncryptionEnabled())
                    .isFalse();
            assertThat(answer.pendingModifiedValues().transitEncryptionMode()).isNull();
            assertThat(aws.cluster("orders-001").pendingModifiedValues().transitEncryptionEnabled())
                    .isFalse();
            assertThat(answer.transitEncryptionMode()).isEqualTo(PREFERRED);
        });
    }

    @Test
    void it_goes_from_off_to_preferred_to_required_and_back_and_no_step_is_left_out() {
        Loan.auto(aws -> {
            orders(aws, group -> {});

            refused(aws, change -> change.transitEncryptionEnabled(true).transitEncryptionMode(REQUIRED));
            modify(aws, change -> preferred(change).applyImmediately(true));
            assertMode(aws, PREFERRED);
            modify(aws, change -> change.transitEncryptionMode(REQUIRED).applyImmediately(true));
            assertMode(aws, REQUIRED);
            refused(aws, change -> change.transitEncryptionEnabled(false));
            modify(aws, change -> change.transitEncryptionMode(PREFERRED).applyImmediately(true));
            assertMode(aws, PREFERRED);
            modify(aws, change -> change.transitEncryptionEnabled(false).applyImmediately(true));

            assertThat(aws.group("orders").transitEncryptionEnabled()).isFalse();
            assertThat(aws.group("orders").transitEncryptionMode()).isNull();
            assertThat(aws.cluster("orders-001").transitEncryptionEnabled()).isFalse();
            assertThat(aws.cluster("orders-001").transitEncryptionMode()).isNull();
        });
    }

    /** As the user guide says for each of the steps. */
    @Test
    void host_names_become_those_of_encrypted_groups_with_preferred_and_the_old_ones_again_when_it_is_off() {
        Loan.auto(aws -> {
            ReplicationGroup plain =
                    orders(aws, group -> group.numCacheClusters(2).port(7000));
            ReplicationGroup encrypted = aws.available(
                    "tls", group -> group.numCacheClusters(2).port(7000).transitEncryptionEnabled(true));

            modify(aws, change -> preferred(change).applyImmediately(true));
            ReplicationGroup preferred = aws.group("orders");
            assertThat(endpoints(preferred))
                    .isEqualTo(endpoints(encrypted).stream()
                            .map(name -> name.replace("tls", "orders"))
                            .toList());
            assertThat(preferred.arn()).isEqualTo(plain.arn());
            modify(aws, change -> change.transitEncryptionMode(REQUIRED).applyImmediately(true));
            assertThat(endpoints(aws.group("orders"))).isEqualTo(endpoints(preferred));

            modify(aws, change -> change.transitEncryptionMode(PREFERRED).applyImmediately(true));
            assertThat(endpoints(aws.group("orders"))).isEqualTo(endpoints(preferred));
            modify(aws, change -> change.transitEncryptionEnabled(false).applyImmediately(true));
            assertThat(endpoints(aws.group("orders"))).isEqualTo(endpoints(plain));
        });
    }

    @Test
    void with_cluster_mode_the_configuration_endpoint_is_that_of_an_encrypted_group() {
        Loan.auto(aws -> {
            orders(aws, group -> group.numNodeGroups(2));

            modify(aws, change -> preferred(change).applyImmediately(true));

            assertThat(aws.group("orders").configurationEndpoint().address()).startsWith("clustercfg.orders.");
        });
    }

    @Test
    void the_present_mode_takes_back_what_waits() {
        Loan.manual(aws -> {
            orders(aws, group -> group.transitEncryptionEnabled(true));
            modify(aws, change -> change.transitEncryptionMode(PREFERRED));

            ReplicationGroup answer = modify(aws, change -> change.transitEncryptionMode(REQUIRED));

            assertThat(Members.of(answer.pendingModifiedValues())).isEmpty();
            assertThat(aws.clock().nextDue()).isEmpty();
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, change -> change.transitEncryptionMode(REQUIRED)),
                    "No modifications were requested");
        });
    }

    static Stream<Arguments> refusals() {
        String off = "To modify transit encryption mode, set encryption-in-transit as enabled.";
        String accessControl =
                "Modification of transit encryption is not supported for access control enabled clusters.";
        return Stream.of(
                row("a mode of no encryption", group -> {}, change -> change.transitEncryptionMode(PREFERRED), off),
                row(
                        "a mode beside the end of encryption",
                        group -> group.transitEncryptionEnabled(true),
                        change -> change.transitEncryptionEnabled(false).transitEncryptionMode(PREFERRED),
                        off),
                row(
                        "redis below 7.0.5",
                        group -> group.engineVersion("6.2"),
                        TransitEncryptionTest::preferred,
                        "Transit encryption mode is not supported for engine version 6.2.6."
                                + " Please use engine version 7.0.5 or higher."),
                row(
                        "AUTH, and another mode",
                        group -> group.transitEncryptionEnabled(true).authToken("correct-horse-battery"),
                        change -> change.transitEncryptionMode(PREFERRED),
                        accessControl),
                row(
                        "AUTH, even the present value",
                        group -> group.transitEncryptionEnabled(true).authToken("correct-horse-battery"),
                        change -> change.transitEncryptionEnabled(true).cacheNodeType("cache.r6g.xlarge"),
                        accessControl));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void it_is_refused_and_nothing_is_pending(
            String when,
            Consumer<CreateReplicationGroupRequest.Builder> created,
            Consumer<ModifyReplicationGroupRequest.Builder> change,
            String text) {
        Loan.manual(aws -> {
            ReplicationGroup before = orders(aws, created);

            INVALID_PARAMETER_COMBINATION.meets(() -> modify(aws, change), text);

            assertThat(aws.group("orders")).isEqualTo(before);
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    private static void refused(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> change) {
        ReplicationGroup before = aws.group("orders");
        INVALID_PARAMETER_COMBINATION.meets(() -> modify(aws, asked -> {
            asked.applyImmediately(true);
            change.accept(asked);
        }));
        assertThat(aws.group("orders")).isEqualTo(before);
    }

    private static void assertPending(Aws aws, TransitEncryptionMode mode) {
        assertThat(aws.group("orders").pendingModifiedValues()).satisfies(pending -> {
            assertThat(pending.transitEncryptionEnabled()).isTrue();
            assertThat(pending.transitEncryptionMode()).isEqualTo(mode);
        });
        for (String member : aws.group("orders").memberClusters()) {
            assertThat(aws.cluster(member).pendingModifiedValues()).satisfies(pending -> {
                assertThat(pending.transitEncryptionEnabled()).isTrue();
                assertThat(pending.transitEncryptionMode()).isEqualTo(mode);
            });
        }
    }

    private static void assertMode(Aws aws, TransitEncryptionMode mode) {
        ReplicationGroup group = aws.group("orders");
        assertThat(group.transitEncryptionEnabled()).isTrue();
        assertThat(group.transitEncryptionMode()).isEqualTo(mode);
        assertThat(Members.of(group.pendingModifiedValues())).isEmpty();
        for (String member : group.memberClusters()) {
            assertThat(aws.cluster(member).transitEncryptionEnabled()).isTrue();
            assertThat(aws.cluster(member).transitEncryptionMode()).isEqualTo(mode);
            assertThat(Members.of(aws.cluster(member).pendingModifiedValues())).isEmpty();
        }
    }

    /** Where clients connect to: the primary, the replicas, and each node. */
    private static List<String> endpoints(ReplicationGroup group) {
        NodeGroup nodes = group.nodeGroups().get(0);
        return Stream.concat(
                        Stream.of(nodes.primaryEndpoint(), nodes.readerEndpoint()),
                        nodes.nodeGroupMembers().stream().map(node -> node.readEndpoint()))
                .map(endpoint -> endpoint.address() + ":" + endpoint.port())
                .toList();
    }

    private static ModifyReplicationGroupRequest.Builder preferred(ModifyReplicationGroupRequest.Builder change) {
        return change.transitEncryptionEnabled(true).transitEncryptionMode(PREFERRED);
    }

    private static ReplicationGroup orders(Aws aws, Consumer<CreateReplicationGroupRequest.Builder> created) {
        return aws.available("orders", group -> {
            group.preferredMaintenanceWindow("sun:05:00-sun:06:00");
            created.accept(group);
        });
    }

    private static ReplicationGroup modify(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> what) {
        return aws.client()
                .modifyReplicationGroup(change -> {
                    change.replicationGroupId("orders");
                    what.accept(change);
                })
                .replicationGroup();
    }

    private static Arguments row(
            String when,
            Consumer<CreateReplicationGroupRequest.Builder> created,
            Consumer<ModifyReplicationGroupRequest.Builder> change,
            String text) {
        return Arguments.of(when, created, change, text);
    }
}
