package io.elasticachemock.engine.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.reboot.RebootCacheCluster;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a shard did not serve, and why. */
class OutagesTest {
    private final Stage stage = Stage.set();

    @Test
    void an_upgrade_with_failover_interrupts_writes_for_a_few_seconds_in_each_shard_and_reads_never() {
        stage.after(CreateRequest.of("orders")
                .numNodeGroups(3)
                .replicasPerNodeGroup(1)
                .engineVersion("7.0")
                .get());

        stage.after(ModifyRequest.of("orders")
                .engineVersion("7.1")
                .applyImmediately()
                .get());

        List<Outage> outages = outages();
        assertThat(outages).hasSize(3).allMatch(outage -> outage.service() == Service.WRITES);
        assertThat(outages).extracting(Outage::shard).containsExactly("0001", "0002", "0003");
        assertThat(outages).allMatch(outage -> outage.length().compareTo(Duration.ofSeconds(5)) < 0);
        assertThat(outages.get(0).reason()).isEqualTo("ModifyReplicationGroup: fail-over orders-0001-001");
    }

    @Test
    void below_the_low_downtime_version_dns_takes_half_a_minute_or_a_whole_one() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .cacheNodeType("cache.m4.large")
                .engineVersion("4.0.10")
                .get());

        stage.after(ModifyRequest.of("orders")
                .engineVersion("5.0.6")
                .applyImmediately()
                .get());

        assertThat(outages()).singleElement().satisfies(outage -> {
            assertThat(outage.service()).isEqualTo(Service.WRITES);
            assertThat(outage.length()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
        });
    }

    @Test
    void a_single_node_serves_nothing_while_it_is_upgraded() {
        stage.after(CreateRequest.of("orders").engineVersion("7.0").get());

        stage.after(ModifyRequest.of("orders")
                .engineVersion("7.1")
                .applyImmediately()
                .get());

        assertThat(outages())
                .extracting(Outage::service, Outage::length, Outage::reason)
                .containsExactly(
                        tuple(Service.READS, Duration.ofMinutes(3), "ModifyReplicationGroup: restart-node orders-001"),
                        tuple(
                                Service.WRITES,
                                Duration.ofMinutes(3),
                                "ModifyReplicationGroup: restart-node orders-001"));
    }

    @Test
    void a_primary_that_fails_takes_no_writes_until_a_replica_has_its_host_name() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .get());

        stage.after(new InjectFault(FaultKind.NODE_FAILURE, "orders-001", null, null, null, null, null));

        assertThat(outages()).singleElement().satisfies(outage -> {
            assertThat(outage.service()).isEqualTo(Service.WRITES);
            assertThat(outage.length()).isBetween(Duration.ofSeconds(61), Duration.ofSeconds(65));
            assertThat(outage.reason()).isEqualTo("Recovery: detect-failure orders-001");
        });
    }

    @Test
    void an_outage_that_lasts_ends_now_and_is_longer_later() {
        stage.after(CreateRequest.of("orders").get());
        stage.execute(new RebootCacheCluster("orders-001", List.of("0001")));

        stage.pass(Duration.ofSeconds(20));
        assertThat(outages()).hasSize(2).allMatch(outage -> outage.length().equals(Duration.ofSeconds(20)));
        stage.settle();
        assertThat(outages()).hasSize(2).allMatch(outage -> outage.length().equals(Duration.ofMinutes(1)));
    }

    @Test
    void another_node_type_interrupts_writes_for_less_than_a_second() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());

        stage.after(ModifyRequest.of("orders")
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get());
        stage.passMinutes(1);

        assertThat(outages()).singleElement().satisfies(outage -> assertThat(outage.length())
                .isLessThan(Duration.ofSeconds(1)));
    }

    private List<Outage> outages() {
        return Outages.in(stage.world()).of("orders");
    }
}
