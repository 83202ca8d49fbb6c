package io.elasticachemock.server.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheClustersResponse;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfiguration;
import software.amazon.awssdk.services.elasticache.model.PendingLogDeliveryConfiguration;
import software.amazon.awssdk.services.elasticache.model.PendingModifiedValues;

class SecondNamesTest {
    @Test
    void log_deliveries_that_wait_are_written_under_both_names_that_clients_look_for() {
        assertThat(xml(CacheCluster.builder()
                        .pendingModifiedValues(PendingModifiedValues.builder()
                                .logDeliveryConfigurations(PendingLogDeliveryConfiguration.builder()
                                        .logType("slow-log")
                                        .build())
                                .build())
                        .build()))
                .contains("<PendingModifiedValues>"
                        + "<LogDeliveryConfigurations><member><LogType>slow-log</LogType></member></LogDeliveryConfigurations>"
                        + "<PendingLogDeliveryConfiguration><member><LogType>slow-log</LogType></member></PendingLogDeliveryConfiguration>"
                        + "</PendingModifiedValues>");
    }

    @Test
    void other_log_deliveries_have_one_name() {
        assertThat(xml(CacheCluster.builder()
                        .logDeliveryConfigurations(LogDeliveryConfiguration.builder()
                                .logType("slow-log")
                                .build())
                        .build()))
                .contains("<LogDeliveryConfigurations><LogDeliveryConfiguration><LogType>")
                .doesNotContain("Pending");
    }

    private static String xml(CacheCluster cluster) {
        Member clusters = Shape.of(DescribeCacheClustersResponse::builder).members()[1];
        return new String(new XmlRenderer().render(clusters.element(), cluster), UTF_8);
    }
}
