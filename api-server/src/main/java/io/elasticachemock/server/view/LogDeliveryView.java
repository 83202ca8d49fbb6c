package io.elasticachemock.server.view;

import io.elasticachemock.engine.replication.LogDelivery;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.DestinationDetails;
import software.amazon.awssdk.services.elasticache.model.DestinationType;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfiguration;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfigurationStatus;
import software.amazon.awssdk.services.elasticache.model.LogFormat;
import software.amazon.awssdk.services.elasticache.model.LogType;
import software.amazon.awssdk.services.elasticache.model.PendingLogDeliveryConfiguration;

/** Where logs go. */
final class LogDeliveryView {
    private LogDeliveryView() {}

    static List<LogDeliveryConfiguration> of(List<LogDelivery> deliveries) {
        return deliveries.stream().map(LogDeliveryView::of).toList();
    }

    private static LogDeliveryConfiguration of(LogDelivery delivery) {
        return LogDeliveryConfiguration.builder()
                .logType(Words.sdk(LogType.class, delivery.logType()))
                .destinationType(Words.sdk(DestinationType.class, delivery.destinationType()))
                .destinationDetails(details(delivery))
                .logFormat(Words.sdk(LogFormat.class, delivery.logFormat()))
                .status(Words.sdk(LogDeliveryConfigurationStatus.class, delivery.status()))
                .build();
    }

    static PendingLogDeliveryConfiguration pending(LogDelivery delivery) {
        return PendingLogDeliveryConfiguration.builder()
                .logType(Words.sdk(LogType.class, delivery.logType()))
                .destinationType(Words.sdk(DestinationType.class, delivery.destinationType()))
                .destinationDetails(details(delivery))
                .logFormat(Words.sdk(LogFormat.class, delivery.logFormat()))
                .build();
    }

    private static DestinationDetails details(LogDelivery delivery) {
        DestinationDetails.Builder details = DestinationDetails.builder();
        return switch (delivery.destinationType()) {
            case CLOUDWATCH_LOGS ->
                details.cloudWatchLogsDetails(group -> group.logGroup(delivery.destination()))
                        .build();
            case KINESIS_FIREHOSE ->
                details.kinesisFirehoseDetails(stream -> stream.deliveryStream(delivery.destination()))
                        .build();
        };
    }
}
