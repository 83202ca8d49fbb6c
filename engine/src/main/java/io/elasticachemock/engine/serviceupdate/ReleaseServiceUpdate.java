package io.elasticachemock.engine.serviceupdate;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * AWS releases a service update: it is there for each group that has a node without it. It is no operation of AWS's, but a
 * command like any other, so that a run with it can be repeated.
 *
 * @param name such as {@code elc-20191007-001}; null for the next one of the present day
 * @param description null for one that says what it is
 * @param engines which it is for; empty for Redis OSS and Valkey
 * @param onlyVersion the version that it is for, as a request names it; null for all
 * @param target the version that it brings, of the only engine; null for patches
 * @param recommendedApplyBy null for what follows from the severity
 * @param end null for 180 days after its release
 * @param autoUpdate whether AWS applies it by itself after the recommended date
 * @param mandatory whether AWS applies it by itself in any case, in the next windows
 * @param estimatedUpdateTime null for {@code 30 minutes per node}
 */
public record ReleaseServiceUpdate(
        @Nullable String name,
        @Nullable String description,
        ServiceUpdateSeverity severity,
        List<Engine> engines,
        @Nullable String onlyVersion,
        @Nullable String target,
        @Nullable Instant recommendedApplyBy,
        @Nullable Instant end,
        boolean autoUpdate,
        boolean mandatory,
        @Nullable String estimatedUpdateTime)
        implements Command<ServiceUpdate> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,254}");
    private static final Duration APPLICABLE = Duration.ofDays(180);
    /** AWS's clients read no year of five digits. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** A command's lists do not change. */
    public ReleaseServiceUpdate {
        engines = List.copyOf(engines);
    }

    @Override
    public Accepted<ServiceUpdate> validate(World world) {
        ServiceUpdates updates = ServiceUpdates.in(world);
        String checkedName = name == null ? nextName(updates, world.now()) : name;
        if (!NAME.matcher(checkedName).matches()) {
            throw invalidParameterValue("'" + checkedName
                    + "' is no name of a service update: letters, digits and hyphens, such as elc-20191007-001.");
        }
        if (updates.find(checkedName).isPresent()) {
            throw invalidParameterValue("There is a service update '" + checkedName + "' already.");
        }
        Instant due = recommendedApplyBy == null ? world.now().plus(severity.applyWithin()) : recommendedApplyBy;
        Instant last = end == null ? latest(world.now().plus(APPLICABLE), due) : end;
        if (due.isBefore(world.now()) || last.isBefore(due)) {
            throw invalidParameterValue("A service update is released now, at " + world.now()
                    + ", should be applied by " + due + " and ends at " + last + ": in this order.");
        }
        if (last.isAfter(LATEST)) {
            throw invalidParameterValue("A service update ends before the year 10000, not at " + last + ".");
        }
        List<Engine> forEngines = engines.isEmpty() ? List.of(Engine.REDIS, Engine.VALKEY) : engines;
        EngineVersion only = version(forEngines, onlyVersion);
        EngineVersion brought = version(forEngines, target);
        if (only != null
                && brought != null
                && (!only.family().equals(brought.family()) || only.compareTo(brought) >= 0)) {
            throw invalidParameterValue("A service update leads to a later version of the same family, not from "
                    + only.version() + " to " + brought.version() + ".");
        }
        ServiceUpdate update = new ServiceUpdate(
                checkedName,
                description == null ? describe(forEngines, brought) : description,
                severity,
                ServiceUpdateStatus.AVAILABLE,
                forEngines,
                only,
                brought,
                world.now(),
                due,
                last,
                autoUpdate,
                mandatory,
                estimatedUpdateTime == null ? "30 minutes per node" : estimatedUpdateTime);
        return () -> release(world, update);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String nextName(ServiceUpdates updates, Instant now) {
        String day = "elc-"
                + DateTimeFormatter.BASIC_ISO_DATE.format(
                        now.atZone(ZoneOffset.UTC).toLocalDate());
        int number = 1;
        while (updates.find("%s-%03d".formatted(day, number)).isPresent()) {
            number++;
        }
        return "%s-%03d".formatted(day, number);
    }

    private static @Nullable EngineVersion version(List<Engine> engines, @Nullable String version) {
        if (version == null) {
            return null;
        }
        if (engines.size() != 1) {
            throw invalidParameterValue("A service update for a version is for one engine, not for " + engines + ".");
        }
        return EngineVersions.find(engines.get(0), version)
                .orElseThrow(() ->
                        invalidParameterValue("There is no version '" + version + "' of " + engines.get(0) + "."));
    }

    private static String describe(List<Engine> engines, @Nullable EngineVersion target) {
        return target == null
                ? "Security patches for "
                        + String.join(
                                ", ", engines.stream().map(Engine::wireName).toList())
                : "Upgrade to " + target.engine() + " " + target.version();
    }

    private static ServiceUpdate release(World world, ServiceUpdate update) {
        ServiceUpdates.in(world).put(update);
        for (ReplicationGroup group :
                ReplicationGroups.in(world).withStandalone().toList()) {
            offer(world, update, group, lacking(world, update, group))
                    .forEach(node -> world.report(
                            SourceType.CACHE_CLUSTER,
                            Node.cacheClusterOf(node.nodeId()),
                            "Service update is available for cache node " + Node.cacheNodeIdOf(node.nodeId()) + "."));
        }
        UpdateSchedule.in(world).released(update);
        return update;
    }

    /** A group has come into being whose nodes were there before: what is available concerns it if they lack it. */
    public static void offer(World world, ReplicationGroup group) {
        for (ServiceUpdate update : ServiceUpdates.in(world).all().values()) {
            if (update.status() == ServiceUpdateStatus.AVAILABLE) {
                offer(world, update, group, nodes(world, update, group));
                UpdateSchedule.in(world).offered(update, group);
            }
        }
    }

    private static List<NodeUpdate> offer(
            World world, ServiceUpdate update, ReplicationGroup group, List<NodeUpdate> lacking) {
        if (!lacking.isEmpty()) {
            UpdateActions.in(world)
                    .put(new UpdateAction(
                            update.name(),
                            group.id(),
                            world.now(),
                            group.createTime(),
                            UpdateActionStatus.NOT_APPLIED,
                            world.now(),
                            lacking));
        }
        return lacking;
    }

    /** What is being created gets the newest software, and what is about to go needs none. */
    private static List<NodeUpdate> lacking(World world, ServiceUpdate update, ReplicationGroup group) {
        if (group.status() == ReplicationGroupStatus.CREATING || group.status() == ReplicationGroupStatus.DELETING) {
            return List.of();
        }
        return nodes(world, update, group);
    }

    private static List<NodeUpdate> nodes(World world, ServiceUpdate update, ReplicationGroup group) {
        List<NodeUpdate> lacking = new ArrayList<>();
        for (Shard shard : group.shards()) {
            for (Node node : shard.nodes()) {
                if (update.lackedBy(node)) {
                    lacking.add(NodeUpdate.lacking(node.id(), shard.id(), world.now()));
                }
            }
        }
        return lacking;
    }
}
