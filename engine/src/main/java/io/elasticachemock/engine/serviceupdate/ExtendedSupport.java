package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import io.elasticachemock.engine.world.World;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * When the standard support of a version's line ends, AWS brings those who run a deprecated version of it to the one that
 * replaces it, whatever they have chosen, in their next maintenance window (user guide, "Extended support").
 */
public final class ExtendedSupport {
    private ExtendedSupport() {}

    /** A group has come into being: if it runs a deprecated version, the end of its support is awaited. */
    public static void expect(World world, ReplicationGroup group) {
        EngineVersion version = group.settings().software().version();
        replacement(version).ifPresent(target -> {
            Instant begins = version.standardSupportEnds()
                    .orElseThrow()
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
            if (begins.isAfter(world.now())) {
                world.appointments()
                        .set(
                                "extended-support/" + target.engine() + "/" + target.fullVersion(),
                                begins,
                                () -> begin(world, target));
            }
        });
    }

    /** What a deprecated version is replaced by, within its family, when the standard support of both ends. */
    private static Optional<EngineVersion> replacement(EngineVersion version) {
        return version.standardSupportEnds()
                .flatMap(ends -> version.replacedBy())
                .flatMap(name -> EngineVersions.find(version.engine(), name))
                .filter(target -> target.family().equals(version.family()));
    }

    private static void begin(World world, EngineVersion target) {
        boolean concerned = ReplicationGroups.in(world)
                .withStandalone()
                .map(group -> group.settings().software().version())
                .anyMatch(version -> replacement(version).filter(target::equals).isPresent());
        if (concerned) {
            new ReleaseServiceUpdate(
                            null,
                            null,
                            ServiceUpdateSeverity.CRITICAL,
                            List.of(target.engine()),
                            null,
                            target.version(),
                            null,
                            null,
                            true,
                            true,
                            null)
                    .validate(world)
                    .apply();
        }
    }
}
