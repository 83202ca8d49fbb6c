package io.elasticachemock.engine.migration;

import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * Checks that data could be migrated, and changes nothing. Whether the customer's server answers cannot be known offline: it is
 * taken to. AWS's test is asynchronous, and how it tells its outcome is not known: here nothing comes after the answer, neither
 * work nor an event (API reference, TestMigration).
 */
public record TestMigration(String replicationGroupId, List<CustomerEndpoint> endpoints)
        implements Command<ReplicationGroup> {
    /** A command's lists do not change. */
    public TestMigration {
        endpoints = List.copyOf(endpoints);
    }

    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        ReplicationGroup group = MigrationRule.target(world, replicationGroupId, endpoints);
        return () -> group;
    }
}
