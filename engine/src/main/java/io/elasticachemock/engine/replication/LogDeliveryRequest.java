package io.elasticachemock.engine.replication;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.LogDelivery.DestinationType;
import io.elasticachemock.engine.replication.LogDelivery.LogFormat;
import io.elasticachemock.engine.replication.LogDelivery.LogType;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainWording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the logs of one type shall go, as asked for.
 *
 * <p>The slow log needs Redis 6.0, the engine log 6.2. Each type goes to one destination, which is a CloudWatch log group
 * or a Firehose delivery stream and is named accordingly (user guide, "Log delivery").
 */
public record LogDeliveryRequest(
        @Nullable LogType logType,
        @Nullable DestinationType destinationType,
        @Nullable String logGroup,
        @Nullable String deliveryStream,
        @Nullable LogFormat logFormat,
        @Nullable Boolean enabled) {

    /**
     * What the requests amount to; one that is not enabled amounts to nothing.
     *
     * @param version that runs or will run
     * @throws io.elasticachemock.engine.ElastiCacheFault if one is refused
     */
    public static List<LogDelivery> resolve(List<LogDeliveryRequest> requests, EngineVersion version) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Set<LogType> seen = EnumSet.noneOf(LogType.class);
        for (LogDeliveryRequest request : requests) {
            if (request.logType == null) {
                throw invalidParameterValue("The parameter LogType must be provided and must not be null.");
            }
            if (!seen.add(request.logType)) {
                throw invalidParameterCombination(UncertainWording.logTypeTwice(request.logType.word()));
            }
            request.checkVersion(request.logType, version);
        }
        return requests.stream()
                .filter(request -> !Boolean.FALSE.equals(request.enabled))
                .map(LogDeliveryRequest::delivery)
                .toList();
    }

    /**
     * The same, with what it does not say as it is: where the log of this type goes, and how it is written (user guide,
     * "Specifying log delivery using the AWS CLI", where only the format is switched).
     *
     * @param present the deliveries there are
     */
    public LogDeliveryRequest beside(List<LogDelivery> present) {
        LogDelivery same = present.stream()
                .filter(delivery -> delivery.logType() == logType)
                .findFirst()
                .orElse(null);
        if (same == null || Boolean.FALSE.equals(enabled)) {
            return this;
        }
        LogFormat format = logFormat == null ? same.logFormat() : logFormat;
        if (destinationType != null || logGroup != null || deliveryStream != null) {
            return new LogDeliveryRequest(logType, destinationType, logGroup, deliveryStream, format, enabled);
        }
        boolean toLogGroup = same.destinationType() == DestinationType.CLOUDWATCH_LOGS;
        return new LogDeliveryRequest(
                logType,
                same.destinationType(),
                toLogGroup ? same.destination() : null,
                toLogGroup ? null : same.destination(),
                format,
                enabled);
    }

    private void checkVersion(LogType type, EngineVersion version) {
        Feature needed = type == LogType.SLOW_LOG ? Feature.SLOW_LOG : Feature.ENGINE_LOG;
        if (!version.supports(needed)) {
            throw invalidParameterValue(type.word() + " log delivery is not available for this redis engine version.");
        }
    }

    private LogDelivery delivery() {
        if (logType == null || destinationType == null || logFormat == null) {
            throw invalidParameterCombination(UncertainWording.logDeliveryIncomplete());
        }
        String wanted = destinationType == DestinationType.CLOUDWATCH_LOGS ? logGroup : deliveryStream;
        String other = destinationType == DestinationType.CLOUDWATCH_LOGS ? deliveryStream : logGroup;
        if (wanted == null || other != null) {
            throw invalidParameterCombination(UncertainWording.logDestinationDisagrees());
        }
        return new LogDelivery(logType, destinationType, wanted, logFormat, LogDelivery.Status.ENABLING);
    }
}
