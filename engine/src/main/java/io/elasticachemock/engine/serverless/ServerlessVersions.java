package io.elasticachemock.engine.serverless;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.version.Support;
import io.elasticachemock.engine.world.World;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which version a serverless cache runs: the newest of its major version, which AWS keeps it at; without one the newest of its
 * engine (API reference, CreateServerlessCache).
 */
final class ServerlessVersions {
    private ServerlessVersions() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue if there is no such major version */
    static EngineVersion resolve(World world, Engine engine, @Nullable String major) {
        return all(world, engine)
                .filter(version -> major == null || version.majorVersion().equals(major))
                .max(Comparator.naturalOrder())
                .orElseThrow(
                        () -> invalidParameterValue("Specified engine does not support major engine version " + major));
    }

    private static Stream<EngineVersion> all(World world, Engine engine) {
        return EngineVersions.all().stream()
                .filter(version -> version.engine() == engine)
                .filter(version -> version.supports(Feature.SERVERLESS))
                .filter(version -> version.supportAt(world.now()) != Support.ENDED);
    }
}
