package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.elasticachemock.sdk.support.Aws;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ProcessedUpdateAction;
import software.amazon.awssdk.services.elasticache.model.ServiceUpdate;
import software.amazon.awssdk.services.elasticache.model.UpdateAction;

class ServiceUpdateExamplesTest {
    private static final String NAME = "elc-xxxxx406-xxx";

    @Test
    @ExampleOf({"DescribeServiceUpdates", "DescribeUpdateActions", "BatchApplyUpdateAction", "BatchStopUpdateAction"})
    void an_update_that_was_released_is_described_applied_and_stopped() {
        Oregon.manual((aws, client) -> {
            Oregon.group(aws, client, "test-cluster", group -> group.numCacheClusters(2));
            aws.control()
                    .post(
                            "/_mock/service-updates",
                            new JsonObject()
                                    .put("account", Aws.ACCOUNT)
                                    .put("region", "us-west-2")
                                    .put("name", NAME)
                                    .put("severity", "important"));

            assertThat(client.describeServiceUpdates(all -> {}).serviceUpdates())
                    .extracting(ServiceUpdate::serviceUpdateName)
                    .containsExactly(NAME);
            assertThat(client.describeUpdateActions(all -> {}).updateActions())
                    .extracting(UpdateAction::replicationGroupId, UpdateAction::nodesUpdated)
                    .containsExactly(tuple("test-cluster", "0/2"));
            assertThat(client.batchApplyUpdateAction(
                                    apply -> apply.serviceUpdateName(NAME).replicationGroupIds("test-cluster"))
                            .processedUpdateActions())
                    .extracting(ProcessedUpdateAction::updateActionStatusAsString)
                    .containsExactly("waiting-to-start");
            assertThat(client.batchStopUpdateAction(
                                    stop -> stop.serviceUpdateName(NAME).replicationGroupIds("test-cluster"))
                            .processedUpdateActions())
                    .extracting(ProcessedUpdateAction::updateActionStatusAsString)
                    .containsExactly("stopping");
        });
    }
}
