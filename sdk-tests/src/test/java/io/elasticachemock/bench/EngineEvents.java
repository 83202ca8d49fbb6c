package io.elasticachemock.bench;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.creation.AvailabilityRequest;
import io.elasticachemock.engine.creation.CreateReplicationGroup;
import io.elasticachemock.engine.creation.EncryptionRequest;
import io.elasticachemock.engine.creation.HardwareRequest;
import io.elasticachemock.engine.creation.MaintenanceRequest;
import io.elasticachemock.engine.creation.NetworkRequest;
import io.elasticachemock.engine.creation.RestoreRequest;
import io.elasticachemock.engine.creation.SoftwareRequest;
import io.elasticachemock.engine.creation.TopologyRequest;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.modification.ModifyReplicationGroup;
import io.elasticachemock.engine.modification.RequestedAvailability;
import io.elasticachemock.engine.modification.RequestedChanges;
import io.elasticachemock.engine.modification.RequestedEncryption;
import io.elasticachemock.engine.modification.RequestedSoftware;
import io.elasticachemock.engine.modification.RequestedUserGroups;
import io.elasticachemock.engine.modification.SettingsChange;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.tag.Tags;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The engine alone: groups of three shards with three nodes each are created and then scaled up, and time is moved until
 * all work is over. An event is an entry of the timeline that has run, such as the end of a node's launch.
 */
final class EngineEvents {
    private static final int GROUPS = 1_000;
    private static final int WARM_UPS = 8;
    private static final int ROUNDS = 9;
    private static final Scope SCOPE = new Scope("000000000000", "us-east-1");
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final SettingsChange NO_SETTINGS =
            new SettingsChange(null, null, null, null, null, null, null, List.of(), null, null);
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private EngineEvents() {}

    /** Events per second of real time, the median of some rounds. */
    static double perSecond() {
        for (int i = 0; i < WARM_UPS; i++) {
            round();
        }
        double[] rates = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
            rates[i] = round();
        }
        Arrays.sort(rates);
        return rates[ROUNDS / 2];
    }

    private static double round() {
        Simulation simulation = new Simulation(
                new Simulation.Settings(START, 1, Durations.USUAL, new Quotas(NO_LIMIT, NO_LIMIT, NO_LIMIT, NO_LIMIT)));
        long begin = System.nanoTime();
        for (int i = 0; i < GROUPS; i++) {
            simulation.execute(SCOPE, create("group-" + i, "7.1"));
        }
        simulation.advanceUntilIdle();
        for (int i = 0; i < GROUPS; i++) {
            simulation.execute(SCOPE, scaleUp("group-" + i));
        }
        simulation.advanceUntilIdle();
        long nanos = System.nanoTime() - begin;
        check(simulation);
        return simulation.entriesRun() * 1e9 / nanos;
    }

    private static void check(Simulation simulation) {
        ReplicationGroups groups = ReplicationGroups.in(simulation.world(SCOPE));
        for (int i = 0; i < GROUPS; i++) {
            var group = groups.get("group-" + i);
            if (!group.isAvailable()
                    || !group.settings().hardware().nodeType().name().equals("cache.r6g.xlarge")) {
                throw new IllegalStateException("Not scaled up: " + group);
            }
        }
    }

    static CreateReplicationGroup create(String id, String version) {
        return new CreateReplicationGroup(
                id,
                "Orders of the shop",
                new SoftwareRequest("redis", version, null, null),
                new HardwareRequest("cache.r6g.large", null),
                new TopologyRequest(null, List.of(), 3, 2, List.of(), null),
                new AvailabilityRequest(true, null),
                new NetworkRequest(null, List.of(), List.of(), null, null, null),
                new EncryptionRequest(null, null, null, null, null, List.of()),
                new MaintenanceRequest(null, null, null, null),
                List.of(),
                Tags.NONE,
                RestoreRequest.NOTHING);
    }

    static ModifyReplicationGroup upgrade(String id, String version) {
        return new ModifyReplicationGroup(
                id,
                false,
                NO_SETTINGS,
                new RequestedChanges(
                        null,
                        new RequestedSoftware(null, version, null),
                        RequestedAvailability.NONE,
                        RequestedEncryption.NONE,
                        RequestedUserGroups.NONE,
                        null,
                        List.of()));
    }

    private static ModifyReplicationGroup scaleUp(String id) {
        return new ModifyReplicationGroup(id, true, NO_SETTINGS, RequestedChanges.nodeType("cache.r6g.xlarge"));
    }
}
