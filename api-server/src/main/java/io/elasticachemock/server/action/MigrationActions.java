package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.COMPLETE_MIGRATION;
import static io.elasticachemock.server.query.Operations.START_MIGRATION;
import static io.elasticachemock.server.query.Operations.TEST_MIGRATION;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.migration.CompleteMigration;
import io.elasticachemock.engine.migration.CustomerEndpoint;
import io.elasticachemock.engine.migration.StartMigration;
import io.elasticachemock.engine.migration.TestMigration;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.ReplicationGroupView;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CompleteMigrationRequest;
import software.amazon.awssdk.services.elasticache.model.CompleteMigrationResponse;
import software.amazon.awssdk.services.elasticache.model.CustomerNodeEndpoint;
import software.amazon.awssdk.services.elasticache.model.StartMigrationRequest;
import software.amazon.awssdk.services.elasticache.model.StartMigrationResponse;
import software.amazon.awssdk.services.elasticache.model.TestMigrationRequest;
import software.amazon.awssdk.services.elasticache.model.TestMigrationResponse;

/** What can be done to migrate data to a replication group. */
final class MigrationActions {
    private final Simulation simulation;

    private MigrationActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        MigrationActions migrations = new MigrationActions(simulation);
        actions.on(TEST_MIGRATION, migrations::test)
                .on(START_MIGRATION, migrations::start)
                .on(COMPLETE_MIGRATION, migrations::complete);
    }

    private TestMigrationResponse test(Scope scope, TestMigrationRequest request) {
        ReplicationGroup group = simulation.execute(
                scope, new TestMigration(request.replicationGroupId(), endpoints(request.customerNodeEndpointList())));
        return TestMigrationResponse.builder()
                .replicationGroup(ReplicationGroupView.of(scope, group))
                .build();
    }

    private StartMigrationResponse start(Scope scope, StartMigrationRequest request) {
        ReplicationGroup group = simulation.execute(
                scope, new StartMigration(request.replicationGroupId(), endpoints(request.customerNodeEndpointList())));
        return StartMigrationResponse.builder()
                .replicationGroup(ReplicationGroupView.of(scope, group))
                .build();
    }

    private CompleteMigrationResponse complete(Scope scope, CompleteMigrationRequest request) {
        ReplicationGroup group = simulation.execute(
                scope, new CompleteMigration(request.replicationGroupId(), Boolean.TRUE.equals(request.force())));
        return CompleteMigrationResponse.builder()
                .replicationGroup(ReplicationGroupView.of(scope, group))
                .build();
    }

    private static List<CustomerEndpoint> endpoints(List<CustomerNodeEndpoint> endpoints) {
        return endpoints.stream()
                .map(endpoint -> new CustomerEndpoint(endpoint.address(), endpoint.port()))
                .toList();
    }
}
