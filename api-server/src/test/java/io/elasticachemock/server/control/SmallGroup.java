package io.elasticachemock.server.control;

import io.elasticachemock.engine.creation.AvailabilityRequest;
import io.elasticachemock.engine.creation.CreateReplicationGroup;
import io.elasticachemock.engine.creation.EncryptionRequest;
import io.elasticachemock.engine.creation.HardwareRequest;
import io.elasticachemock.engine.creation.MaintenanceRequest;
import io.elasticachemock.engine.creation.NetworkRequest;
import io.elasticachemock.engine.creation.RestoreRequest;
import io.elasticachemock.engine.creation.SoftwareRequest;
import io.elasticachemock.engine.creation.TopologyRequest;
import io.elasticachemock.engine.tag.Tags;
import java.util.List;

/** The smallest group that has a primary and a replica. */
final class SmallGroup {
    private SmallGroup() {}

    static CreateReplicationGroup named(String id) {
        return new CreateReplicationGroup(
                id,
                "a small group",
                new SoftwareRequest("valkey", null, null, null),
                new HardwareRequest("cache.t4g.small", null),
                new TopologyRequest(2, List.of(), null, null, List.of(), null),
                new AvailabilityRequest(null, null),
                new NetworkRequest(null, List.of(), List.of(), null, null, null),
                new EncryptionRequest(null, null, null, null, null, List.of()),
                new MaintenanceRequest(null, null, null, null),
                List.of(),
                Tags.NONE,
                RestoreRequest.NOTHING);
    }
}
