package io.elasticachemock.sdk.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Network types, discovery, ports. */
class NetworkTest {
    @ParameterizedTest(name = "{0} discovered by {1}")
    @CsvSource({"ipv4, ipv4", "ipv6, ipv6", "dual_stack, ipv4", "dual_stack, ipv6"})
    void every_combination_that_makes_sense_reads_back(String networkType, String ipDiscovery) {
        Loan.manual(aws -> {
            ReplicationGroup group = aws.available(
                    "orders", asked -> asked.networkType(networkType).ipDiscovery(ipDiscovery));

            assertThat(group.networkTypeAsString()).isEqualTo(networkType);
            assertThat(group.ipDiscoveryAsString()).isEqualTo(ipDiscovery);
            assertThat(aws.cluster("orders-001").networkTypeAsString()).isEqualTo(networkType);
            assertThat(aws.cluster("orders-001").ipDiscoveryAsString()).isEqualTo(ipDiscovery);
        });
    }

    @Test
    void a_dual_stack_is_discovered_by_ipv4_unless_asked_otherwise() {
        Loan.manual(aws -> assertThat(aws.available("orders", group -> group.networkType("dual_stack"))
                        .ipDiscoveryAsString())
                .isEqualTo("ipv4"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1150, 6380, 65535})
    void a_port_is_every_endpoints_port(int port) {
        Loan.manual(aws -> {
            ReplicationGroup plain =
                    aws.available("orders", group -> group.port(port).numCacheClusters(2));
            ReplicationGroup clustered =
                    aws.available("sessions", group -> group.port(port).numNodeGroups(2));

            assertThat(plain.nodeGroups().get(0).primaryEndpoint().port()).isEqualTo(port);
            assertThat(plain.nodeGroups().get(0).readerEndpoint().port()).isEqualTo(port);
            assertThat(plain.nodeGroups().get(0).nodeGroupMembers())
                    .allSatisfy(
                            member -> assertThat(member.readEndpoint().port()).isEqualTo(port));
            assertThat(clustered.configurationEndpoint().port()).isEqualTo(port);
            assertThat(aws.cluster("sessions-0002-001")
                            .cacheNodes()
                            .get(0)
                            .endpoint()
                            .port())
                    .isEqualTo(port);
        });
    }
}
