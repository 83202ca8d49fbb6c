package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.LogDelivery.LogType;
import io.elasticachemock.engine.replication.LogDelivery.Status;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.ReplicationGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where logs shall go: each type of log that a request names goes where it says, or nowhere if it is not enabled; the others
 * stay, and so does of a delivery what is not said (API reference, LogDeliveryConfigurationRequest). What a log needs is judged by the version that runs, not by one that
 * the same request upgrades to.
 */
final class RequestedLogs {
    private RequestedLogs() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault if one is refused */
    static Change.Logs resolve(ReplicationGroup group, List<LogDeliveryRequest> requests) {
        Change.Logs pending = group.queued().find(Change.Logs.class);
        List<LogDelivery> present = pending == null ? group.settings().logDeliveries() : pending.deliveries();
        List<LogDelivery> asked = LogDeliveryRequest.resolve(
                requests.stream().map(request -> request.beside(present)).toList(),
                group.settings().software().version());
        Map<LogType, LogDelivery> all = new EnumMap<>(LogType.class);
        present.forEach(delivery -> all.put(delivery.logType(), delivery));
        requests.forEach(request -> all.remove(request.logType()));
        asked.forEach(delivery -> all.put(delivery.logType(), delivery));
        return new Change.Logs(all.values().stream()
                .map(delivery -> delivery.in(Status.ACTIVE))
                .toList());
    }
}
