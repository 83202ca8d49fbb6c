package io.elasticachemock.engine.parameter;

import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes of a world's cache clusters wait for a reboot to run with all values of their parameter groups. A cluster
 * of which nothing is known here is in sync (API reference, CacheParameterGroupStatus).
 */
public final class ParameterStatus {
    private static final Kind<Waiting> WAITING =
            new Kind<>("parameter-apply-status", Waiting::cacheClusterId, ParameterStatus::checkMove);

    private final Resources<Waiting> waiting;

    private ParameterStatus(World world) {
        this.waiting = world.resources(WAITING);
    }

    /** The status of a world's clusters. */
    public static ParameterStatus in(World world) {
        return new ParameterStatus(world);
    }

    /** The status of a cluster. */
    public ApplyStatus of(String cacheClusterId) {
        return Waiting.status(cacheNodeIdsToReboot(cacheClusterId));
    }

    /** The nodes of a cluster that wait, in order; the same list as long as they are the same. */
    public List<String> cacheNodeIdsToReboot(String cacheClusterId) {
        return waiting.find(cacheClusterId).map(Waiting::cacheNodeIds).orElse(List.of());
    }

    /** The clusters of which some node waits, by id. */
    public List<String> clustersToReboot() {
        return waiting.all().values().stream()
                .filter(each -> !each.cacheNodeIds().isEmpty())
                .map(Waiting::cacheClusterId)
                .toList();
    }

    /** A static parameter changed: these nodes of a cluster wait from now on, beside those that do. */
    public void awaitReboot(String cacheClusterId, Collection<String> cacheNodeIds) {
        var all = new TreeSet<>(cacheNodeIdsToReboot(cacheClusterId));
        if (all.addAll(cacheNodeIds)) {
            waiting.put(new Waiting(cacheClusterId, List.copyOf(all)));
        }
    }

    /** A cluster uses another group from now on: its nodes wait if that has other static parameters. */
    public void assigned(
            String cacheClusterId, Collection<String> cacheNodeIds, ParameterGroup before, ParameterGroup after) {
        if (!StaticParameters.differences(before, after).isEmpty()) {
            awaitReboot(cacheClusterId, cacheNodeIds);
        }
    }

    /** All nodes of a cluster were rebooted, or replaced by new ones: they run with the values of its group. */
    public void rebooted(String cacheClusterId) {
        rebooted(cacheClusterId, cacheNodeIdsToReboot(cacheClusterId));
    }

    /** Some nodes of a cluster were rebooted, or replaced by new ones. */
    public void rebooted(String cacheClusterId, Collection<String> cacheNodeIds) {
        var left = new TreeSet<>(cacheNodeIdsToReboot(cacheClusterId));
        if (left.removeAll(List.copyOf(cacheNodeIds))) {
            waiting.put(new Waiting(cacheClusterId, List.copyOf(left)));
        }
    }

    /** Forgets a cluster that is gone. */
    public void forget(String cacheClusterId) {
        waiting.remove(cacheClusterId);
    }

    private static void checkMove(@Nullable Waiting before, @Nullable Waiting after, Kind.Report report) {
        Waiting named = before == null ? after : before;
        if (named != null) {
            ApplyStatus.LIFE_CYCLE.move(
                    named.cacheClusterId(),
                    before == null ? ApplyStatus.IN_SYNC : Waiting.status(before.cacheNodeIds()),
                    after == null ? null : Waiting.status(after.cacheNodeIds()),
                    report);
        }
    }

    private record Waiting(String cacheClusterId, List<String> cacheNodeIds) {
        static ApplyStatus status(List<String> cacheNodeIds) {
            return cacheNodeIds.isEmpty() ? ApplyStatus.IN_SYNC : ApplyStatus.PENDING_REBOOT;
        }
    }
}
