package io.elasticachemock.engine.serverless;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessSnapshotType;
import io.elasticachemock.engine.wording.UncertainServerlessWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which snapshots DescribeServerlessCacheSnapshots lists; each may be null. Names that there are not are not found; but a
 * cache's manual snapshots outlive it, and are found by its name (API reference, DescribeServerlessCacheSnapshots).
 *
 * @param type {@code manual} or {@code automated}; also in the words of DescribeSnapshots, {@code user} or {@code system}
 */
public record ServerlessSnapshotFilter(
        @Nullable String name,
        @Nullable String cacheName,
        @Nullable String type) {
    /**
     * The snapshots that fit, by name.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if there is no such snapshot, cache or type
     */
    public List<ServerlessCacheSnapshot> find(World world) {
        ServerlessSnapshotType wanted = type == null ? null : type(type);
        ServerlessCacheSnapshots snapshots = ServerlessCacheSnapshots.in(world);
        if (cacheName != null && snapshots.of(Identifiers.lowerCase(cacheName)).isEmpty()) {
            ServerlessCaches.in(world).get(cacheName);
        }
        List<ServerlessCacheSnapshot> named =
                name == null ? List.copyOf(snapshots.all().values()) : List.of(snapshots.get(name));
        return named.stream()
                .filter(snapshot -> cacheName == null || snapshot.cacheName().equalsIgnoreCase(cacheName))
                .filter(snapshot -> wanted == null || snapshot.type() == wanted)
                .toList();
    }

    private static ServerlessSnapshotType type(String word) {
        return switch (Identifiers.lowerCase(word)) {
            case "manual", "user" -> ServerlessSnapshotType.MANUAL;
            case "automated", "system" -> ServerlessSnapshotType.AUTOMATED;
            default -> throw invalidParameterValue(UncertainServerlessWording.invalidSnapshotType(word));
        };
    }
}
