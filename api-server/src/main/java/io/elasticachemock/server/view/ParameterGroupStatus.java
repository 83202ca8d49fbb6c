package io.elasticachemock.server.view;

import io.elasticachemock.engine.parameter.ApplyStatus;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroupStatus;

/** Whether the nodes of a cluster run with the values of their parameter group, or which of them wait for a reboot. */
final class ParameterGroupStatus {
    private ParameterGroupStatus() {}

    static CacheParameterGroupStatus of(String parameterGroup, List<String> cacheNodeIdsToReboot) {
        return CacheParameterGroupStatus.builder()
                .cacheParameterGroupName(parameterGroup)
                .parameterApplyStatus(word(!cacheNodeIdsToReboot.isEmpty()))
                .cacheNodeIdsToReboot(cacheNodeIdsToReboot)
                .build();
    }

    static String ofNode(String cacheNodeId, List<String> cacheNodeIdsToReboot) {
        return word(cacheNodeIdsToReboot.contains(cacheNodeId));
    }

    private static String word(boolean waits) {
        return (waits ? ApplyStatus.PENDING_REBOOT : ApplyStatus.IN_SYNC).word();
    }
}
