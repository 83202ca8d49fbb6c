package io.elasticachemock.sdk.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.waiters.ElastiCacheWaiter;

/** The SDK's four waiters come to their ends on every clock that goes by itself. */
class WaitersTest {
    private static final BackoffStrategy SOON = BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(5));
    private static final String GROUP = "orders";
    private static final String MEMBER = "orders-002";

    @ParameterizedTest
    @EnumSource
    void a_group_becomes_available(Clocks clock) {
        clock.lend(aws -> {
            create(aws);

            waiting(aws, waiter -> assertThat(
                            waiter.waitUntilReplicationGroupAvailable(request -> request.replicationGroupId(GROUP))
                                    .matched()
                                    .response()
                                    .orElseThrow()
                                    .replicationGroups())
                    .extracting(ReplicationGroup::status)
                    .containsExactly("available"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_cluster_becomes_available(Clocks clock) {
        clock.lend(aws -> {
            create(aws);

            waiting(aws, waiter -> assertThat(
                            waiter.waitUntilCacheClusterAvailable(request -> request.cacheClusterId(MEMBER))
                                    .matched()
                                    .response()
                                    .orElseThrow()
                                    .cacheClusters())
                    .extracting(CacheCluster::cacheClusterStatus)
                    .containsExactly("available"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_group_becomes_available_again_after_a_change(Clocks clock) {
        clock.lend(aws -> {
            create(aws);
            waiting(
                    aws,
                    waiter -> waiter.waitUntilReplicationGroupAvailable(request -> request.replicationGroupId(GROUP)));
            aws.client().modifyReplicationGroup(request -> request.replicationGroupId(GROUP)
                    .cacheNodeType("cache.r6g.xlarge")
                    .applyImmediately(true));

            waiting(
                    aws,
                    waiter -> waiter.waitUntilReplicationGroupAvailable(request -> request.replicationGroupId(GROUP)));

            assertThat(aws.group(GROUP).cacheNodeType()).isEqualTo("cache.r6g.xlarge");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_group_and_its_members_become_deleted(Clocks clock) {
        clock.lend(aws -> {
            create(aws);
            waiting(
                    aws,
                    waiter -> waiter.waitUntilReplicationGroupAvailable(request -> request.replicationGroupId(GROUP)));
            aws.client().deleteReplicationGroup(request -> request.replicationGroupId(GROUP)
                    .finalSnapshotIdentifier("last"));

            waiting(aws, waiter -> {
                assertThat(waiter.waitUntilReplicationGroupDeleted(request -> request.replicationGroupId(GROUP))
                                .matched()
                                .exception())
                        .isPresent();
                assertThat(waiter.waitUntilCacheClusterDeleted(request -> request.cacheClusterId(MEMBER))
                                .matched()
                                .exception())
                        .isPresent();
            });

            assertThat(aws.snapshot("last").snapshotStatus()).isEqualTo("available");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_cluster_by_itself_becomes_available_and_deleted(Clocks clock) {
        clock.lend(aws -> {
            aws.client().createCacheCluster(cluster -> cluster.cacheClusterId("web")
                    .cacheNodeType("cache.t4g.micro")
                    .numCacheNodes(2));
            waiting(aws, waiter -> waiter.waitUntilCacheClusterAvailable(request -> request.cacheClusterId("web")));
            assertThat(aws.cluster("web").cacheNodes()).hasSize(2);

            assertThat(aws.client()
                            .deleteCacheCluster(request -> request.cacheClusterId("web"))
                            .cacheCluster()
                            .cacheClusterStatus())
                    .isEqualTo("deleting");
            waiting(aws, waiter -> assertThat(
                            waiter.waitUntilCacheClusterDeleted(request -> request.cacheClusterId("web"))
                                    .matched()
                                    .exception())
                    .isPresent());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoever_waits_for_what_was_deleted_to_become_available_is_told(Clocks clock) {
        clock.lend(aws -> waiting(aws, waiter -> assertThatThrownBy(
                        () -> waiter.waitUntilReplicationGroupAvailable(request -> request.replicationGroupId(GROUP)))
                .isInstanceOf(SdkClientException.class)));
    }

    /** With its own 15 seconds between two attempts a waiter of the SDK would show it otherwise. */
    @ParameterizedTest
    @EnumSource(names = {"AUTO", "INSTANT"})
    void the_first_attempt_of_the_sdks_own_waiter_is_its_last(Clocks clock) {
        clock.lend(aws -> {
            create(aws);

            try (ElastiCacheWaiter waiter = aws.client().waiter()) {
                assertThat(waiter.waitUntilReplicationGroupAvailable(request -> request.replicationGroupId(GROUP))
                                .attemptsExecuted())
                        .isEqualTo(1);
            }
        });
    }

    /** On the one clock that stands still, a waiter gives up after its attempts. */
    @Test
    void nobody_waits_for_a_clock_that_stands() {
        Loan.manual(aws -> {
            create(aws);

            waiting(aws, waiter -> assertThatThrownBy(() -> waiter.waitUntilReplicationGroupAvailable(
                            request -> request.replicationGroupId(GROUP),
                            configuration -> configuration.maxAttempts(3).backoffStrategyV2(SOON)))
                    .isInstanceOf(SdkClientException.class)
                    .hasMessageContaining("3"));
            assertThat(aws.group(GROUP).status()).isEqualTo("creating");
        });
    }

    private static void create(Aws aws) {
        aws.create(GROUP, group -> group.numCacheClusters(2));
    }

    private static void waiting(Aws aws, Consumer<ElastiCacheWaiter> use) {
        try (ElastiCacheWaiter waiter = waiter(aws)) {
            use.accept(waiter);
        }
    }

    /** A waiter that soon tries again: by default it would be in 15 seconds. */
    static ElastiCacheWaiter waiter(Aws aws) {
        return ElastiCacheWaiter.builder()
                .client(aws.client())
                .overrideConfiguration(WaiterOverrideConfiguration.builder()
                        .maxAttempts(2_000)
                        .backoffStrategyV2(SOON)
                        .build())
                .build();
    }
}
