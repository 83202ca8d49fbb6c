package io.elasticachemock.engine.migration;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainMigrationWording;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * Data is migrated from one endpoint to an available group with Multi-AZ, without encryption in transit and data tiering, from
 * Redis 5.0.6 and Valkey 7.2 on (user guide, "Preparing your source and target nodes for migration").
 */
final class MigrationRule {
    private static final int HIGHEST_PORT = 65_535;

    private MigrationRule() {}

    /**
     * The group that data can be migrated to.
     *
     * @throws ElastiCacheFault if there is none, it cannot be migrated to, or the endpoint is none
     */
    static ReplicationGroup target(World world, String id, List<CustomerEndpoint> endpoints) {
        ReplicationGroup group = ReplicationGroups.in(world).get(id);
        group.checkChangesAlone();
        checkEndpoint(endpoints);
        if (group.status() == ReplicationGroupStatus.MIGRATING) {
            throw new ElastiCacheFault(
                    Fault.REPLICATION_GROUP_ALREADY_UNDER_MIGRATION_FAULT,
                    UncertainMigrationWording.alreadyUnderMigration(group.id()));
        }
        Settings settings = group.settings();
        require(group, group.isAvailable(), "it has to be available");
        require(group, settings.availability().multiAz(), "it has to be Multi-AZ enabled");
        require(group, !settings.encryption().inTransit(), "it must not be encrypted in transit");
        require(group, !settings.hardware().dataTiering(), "it must not use data tiering");
        require(
                group,
                settings.software().version().supports(Feature.ONLINE_MIGRATION),
                "it needs Redis OSS 5.0.6 or Valkey 7.2 or later");
        return group;
    }

    private static void require(ReplicationGroup group, boolean isSo, String what) {
        if (!isSo) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    UncertainMigrationWording.cannotMigrate(group.id(), what));
        }
    }

    private static void checkEndpoint(List<CustomerEndpoint> endpoints) {
        if (endpoints.size() != 1) {
            throw invalidParameterValue(UncertainMigrationWording.oneMigrationEndpoint(endpoints.size()));
        }
        CustomerEndpoint endpoint = endpoints.get(0);
        Integer port = endpoint.port();
        if (endpoint.address() == null
                || endpoint.address().isBlank()
                || port == null
                || port < 1
                || port > HIGHEST_PORT) {
            throw invalidParameterValue(UncertainMigrationWording.badMigrationEndpoint());
        }
    }
}
