package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/**
 * Where the logs of one type go (API reference, LogDeliveryConfiguration).
 *
 * @param destination the log group's or the delivery stream's name
 */
public record LogDelivery(
        LogType logType, DestinationType destinationType, String destination, LogFormat logFormat, Status status) {

    /** The same, in another status. */
    public LogDelivery in(Status newStatus) {
        return new LogDelivery(logType, destinationType, destination, logFormat, newStatus);
    }

    /** Which log. */
    public enum LogType {
        SLOW_LOG,
        ENGINE_LOG;

        /** AWS's word for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What takes it. */
    public enum DestinationType {
        CLOUDWATCH_LOGS,
        KINESIS_FIREHOSE
    }

    /** How it is written. */
    public enum LogFormat {
        TEXT,
        JSON
    }

    /** How far the delivery is. */
    public enum Status {
        ENABLING,
        ACTIVE,
        MODIFYING,
        DISABLING,
        ERROR;

        static final LifeCycle<Status> LIFE_CYCLE = LifeCycle.of("log-delivery", Status.class)
                .beginsAs(ENABLING)
                // One of a cluster that goes on by itself when its group goes, or that a group is created around.
                .beginsAs(ACTIVE)
                .moves(ENABLING, ACTIVE)
                .moves(ENABLING, ERROR)
                .moves(ACTIVE, MODIFYING)
                .moves(MODIFYING, ACTIVE)
                .moves(ACTIVE, DISABLING)
                .moves(DISABLING, ACTIVE);
    }
}
