package io.elasticachemock.server.view;

import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroupStatus;

/** Whether the nodes run with the values of their parameter group. The default groups never change, so they always do. */
final class ParameterGroupStatus {
    static final String IN_SYNC = "in-sync";

    private ParameterGroupStatus() {}

    static CacheParameterGroupStatus of(String parameterGroup) {
        return CacheParameterGroupStatus.builder()
                .cacheParameterGroupName(parameterGroup)
                .parameterApplyStatus(IN_SYNC)
                .cacheNodeIdsToReboot(List.of())
                .build();
    }
}
