package io.elasticachemock.engine.behaviour;

import io.elasticachemock.engine.version.VersionNumber;

/**
 * What AWS's pages say differently at different times, or leave open.
 *
 * @param lowDowntimeVersion from which version of Redis on a failover interrupts writes for a few seconds only; the page on
 *     upgrades said 5.0.5 at first, and says 5.0.6 now. Every version of Valkey does so
 * @param failureFlushesQueue whether what waits for the maintenance window is applied with the recovery of a node that fails
 *     before ("the next maintenance reboot or the next failure reboot, whichever occurs first": API reference,
 *     ApplyImmediately)
 * @param availableBeforeMembers whether a group to which replicas are added is {@code available} again while they still get
 *     their data, as AWS was seen to have it now and then; a client that does not wait for its members is refused then
 */
public record Behaviour(VersionNumber lowDowntimeVersion, boolean failureFlushesQueue, boolean availableBeforeMembers) {
    /** As the pages have it that this project follows. */
    public static final Behaviour USUAL = new Behaviour(VersionNumber.parse("5.0.5"), true, false);
}
