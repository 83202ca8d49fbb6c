package io.elasticachemock.sdk.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Clients send empty strings and lists for what they do not give: it is as if they had not. */
class NotGivenTest {
    @Test
    void an_empty_string_or_list_is_not_given() {
        Loan.manual(aws -> {
            ReplicationGroup group = aws.available("orders", asked -> asked.engine("")
                    .engineVersion("")
                    .cacheParameterGroupName("")
                    .cacheSubnetGroupName("")
                    .preferredMaintenanceWindow("")
                    .snapshotWindow("")
                    .notificationTopicArn("")
                    .kmsKeyId("")
                    .authToken("")
                    .snapshotName("")
                    .globalReplicationGroupId("")
                    .primaryClusterId("")
                    .securityGroupIds(List.of())
                    .cacheSecurityGroupNames(List.of())
                    .preferredCacheClusterAZs(List.of())
                    .userGroupIds(List.of())
                    .snapshotArns(List.of())
                    .tags(List.of()));

            assertThat(group.engine()).isEqualTo("redis");
            assertThat(group.snapshotWindow()).isNotBlank();
            assertThat(group.kmsKeyId()).isNull();
            assertThat(group.authTokenEnabled()).isFalse();
            assertThat(aws.cluster("orders-001").engineVersion()).isEqualTo("7.1.0");
            assertThat(aws.cluster("orders-001").cacheParameterGroup().cacheParameterGroupName())
                    .isEqualTo("default.redis7");
            assertThat(aws.cluster("orders-001").cacheSubnetGroupName()).isEqualTo("default");
            assertThat(aws.cluster("orders-001").preferredMaintenanceWindow()).isNotBlank();
            assertThat(aws.cluster("orders-001").notificationConfiguration()).isNull();
            assertThat(aws.cluster("orders-001").securityGroups()).hasSize(1);
        });
    }
}
