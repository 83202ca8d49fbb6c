package io.elasticachemock.sdk.support;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfigurationRequest;
import software.amazon.awssdk.services.elasticache.model.NodeGroupConfiguration;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** Parts of requests in a line each. */
public final class Parts {
    private Parts() {}

    /** A node group's configuration. */
    public static NodeGroupConfiguration shard(Consumer<NodeGroupConfiguration.Builder> said) {
        return NodeGroupConfiguration.builder().applyMutation(said).build();
    }

    /** A log of one type that goes to a CloudWatch log group as JSON, or what else is said. */
    public static LogDeliveryConfigurationRequest log(
            String logType, Consumer<LogDeliveryConfigurationRequest.Builder> more) {
        return LogDeliveryConfigurationRequest.builder()
                .logType(logType)
                .destinationType("cloudwatch-logs")
                .destinationDetails(to -> to.cloudWatchLogsDetails(logs -> logs.logGroup("logs")))
                .logFormat("json")
                .applyMutation(more)
                .build();
    }

    /** A tag. */
    public static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    /** As many tags: key0, key1 … */
    public static List<Tag> tags(int count) {
        return IntStream.range(0, count).mapToObj(i -> tag("key" + i, "")).toList();
    }
}
