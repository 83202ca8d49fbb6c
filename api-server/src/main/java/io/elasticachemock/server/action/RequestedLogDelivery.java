package io.elasticachemock.server.action;

import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.server.view.Words;
import software.amazon.awssdk.services.elasticache.model.DestinationDetails;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfigurationRequest;

/** Where a request wants the logs of one type to go. */
final class RequestedLogDelivery {
    private RequestedLogDelivery() {}

    static LogDeliveryRequest of(LogDeliveryConfigurationRequest request) {
        DestinationDetails details = request.destinationDetails();
        boolean toLogGroup = details != null && details.cloudWatchLogsDetails() != null;
        boolean toStream = details != null && details.kinesisFirehoseDetails() != null;
        return new LogDeliveryRequest(
                Words.engine(LogDelivery.LogType.class, request.logType()),
                Words.engine(LogDelivery.DestinationType.class, request.destinationType()),
                toLogGroup ? details.cloudWatchLogsDetails().logGroup() : null,
                toStream ? details.kinesisFirehoseDetails().deliveryStream() : null,
                Words.engine(LogDelivery.LogFormat.class, request.logFormat()),
                request.enabled());
    }
}
