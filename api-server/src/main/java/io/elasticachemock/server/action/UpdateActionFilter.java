package io.elasticachemock.server.action;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.serviceupdate.ServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ServiceUpdateStatus;
import io.elasticachemock.engine.serviceupdate.UpdateAction;
import io.elasticachemock.engine.serviceupdate.UpdateActionStatus;
import io.elasticachemock.engine.wording.UncertainEventWording;
import io.elasticachemock.server.view.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.DescribeUpdateActionsRequest;
import software.amazon.awssdk.services.elasticache.model.TimeRangeFilter;

/**
 * Which actions DescribeUpdateActions asks for: those that fit every filter that is given. The actions are those of
 * replication groups, and of cache clusters outside them.
 */
final class UpdateActionFilter {
    private final DescribeUpdateActionsRequest request;
    private final List<String> groups;
    private final List<ServiceUpdateStatus> updateStatuses;
    private final List<UpdateActionStatus> statuses;
    private final @Nullable Instant from;
    private final @Nullable Instant to;

    /** @throws io.elasticachemock.engine.ElastiCacheFault if the time range ends before it begins */
    UpdateActionFilter(DescribeUpdateActionsRequest request) {
        this.request = request;
        this.groups = request.replicationGroupIds().stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
        request.cacheClusterIds().forEach(id -> groups.add(ReplicationGroup.idOfCluster(id.toLowerCase(Locale.ROOT))));
        this.updateStatuses = request.serviceUpdateStatus().stream()
                .map(status -> Words.engine(ServiceUpdateStatus.class, status))
                .collect(Collectors.toList());
        this.statuses = request.updateActionStatus().stream()
                .map(status -> Words.engine(UpdateActionStatus.class, status))
                .collect(Collectors.toList());
        TimeRangeFilter range = request.serviceUpdateTimeRange();
        this.from = range == null ? null : range.startTime();
        this.to = range == null ? null : range.endTime();
        if (from != null && to != null && from.isAfter(to)) {
            throw invalidParameterCombination(UncertainEventWording.startAfterEnd());
        }
    }

    boolean fits(UpdateAction action, ServiceUpdate update, ReplicationGroup group, Instant now) {
        return action.isShown(now)
                && (request.serviceUpdateName() == null
                        || request.serviceUpdateName().equals(update.name()))
                && isNamed(action)
                && (request.engine() == null
                        || request.engine()
                                .equalsIgnoreCase(group.settings()
                                        .software()
                                        .version()
                                        .engine()
                                        .wireName()))
                && (updateStatuses.isEmpty() || updateStatuses.contains(update.status()))
                && (statuses.isEmpty() || statuses.contains(action.status()))
                && (from == null || !update.released().isBefore(from))
                && (to == null || !update.released().isAfter(to));
    }

    private boolean isNamed(UpdateAction action) {
        return groups.isEmpty() || groups.contains(action.replicationGroupId());
    }
}
