package io.elasticachemock.engine.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.event.Event;
import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.engine.fault.FaultState;
import io.elasticachemock.engine.fault.InjectedFault;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.maintenance.Windows;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.replacement.ScheduledReplacement;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.reservation.ReservedNode;
import io.elasticachemock.engine.reservation.ReservedNodeState;
import io.elasticachemock.engine.reservation.ReservedNodes;
import io.elasticachemock.engine.serviceupdate.NodeUpdate;
import io.elasticachemock.engine.serviceupdate.NodeUpdateStatus;
import io.elasticachemock.engine.serviceupdate.ServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ServiceUpdateStatus;
import io.elasticachemock.engine.serviceupdate.ServiceUpdates;
import io.elasticachemock.engine.serviceupdate.UpdateAction;
import io.elasticachemock.engine.serviceupdate.UpdateActionStatus;
import io.elasticachemock.engine.serviceupdate.UpdateActions;
import io.elasticachemock.engine.slot.SlotRange;
import io.elasticachemock.engine.slot.Slots;
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.snapshot.Snapshot;
import io.elasticachemock.engine.snapshot.SnapshotSource;
import io.elasticachemock.engine.snapshot.SnapshotStatus;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.subnet.CacheSubnetGroups;
import io.elasticachemock.engine.user.User;
import io.elasticachemock.engine.user.UserGroup;
import io.elasticachemock.engine.user.UserGroupStatus;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.user.UserStatus;
import io.elasticachemock.engine.user.Users;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What holds in every simulation at every instant. */
public final class Consistency {
    private static final int MOST_REPLICAS = 5;

    private final Simulation simulation;

    private Consistency(Simulation simulation) {
        this.simulation = simulation;
    }

    /** Checks everything. */
    public static void check(Simulation simulation) {
        Consistency consistency = new Consistency(simulation);
        consistency.checkLog();
        simulation.worlds().forEach(consistency::checkWorld);
        GlobalConsistency.check(simulation);
        consistency.checkAppointments();
    }

    private void checkLog() {
        List<Occurrence> log = simulation.log().since(0);
        assertThat(log)
                .extracting(Occurrence::at)
                .isSorted()
                .allMatch(at -> !at.isAfter(simulation.now()), "not after the present");
        assertThat(log.stream()
                        .filter(Event.class::isInstance)
                        .map(each -> ((Event) each).number())
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    /** Replication groups, and clusters outside them. */
    private static List<ReplicationGroup> everyGroup(World world) {
        return ReplicationGroups.in(world).withStandalone().toList();
    }

    private void checkWorld(World world) {
        for (ReplicationGroup group : everyGroup(world)) {
            if (group.status() == ReplicationGroupStatus.CREATE_FAILED) {
                checkFailed(group);
                continue;
            }
            if (group.isMemcached()) {
                checkMemcached(world, group);
            } else {
                checkTopology(world, group);
            }
            checkStatuses(group);
            checkPending(world, group);
            checkSettings(group);
            checkParameterGroup(world, group);
            checkOrder(world.works().pieces(ReplicationGroups.work(group.id())));
        }
        checkMembers(world);
        assertThat(ReplicationGroups.in(world).nodeCount())
                .as("nodes that the quota counts")
                .isEqualTo((int) everyGroup(world).stream()
                        .flatMap(ReplicationGroup::nodes)
                        .count());
        checkUpdates(world);
        checkUsers(world);
        checkClustersToReboot(world);
        Snapshots.in(world).all().values().forEach(this::checkSnapshot);
        ServerlessConsistency.check(world, simulation.isIdle(), simulation.now());
    }

    /** Nothing is left of a group that could not be created; a cluster outside groups tells why. */
    private static void checkFailed(ReplicationGroup group) {
        if (group.isStandalone()) {
            assertThat(group.nodes())
                    .isNotEmpty()
                    .allMatch(node -> node.status() == CacheClusterStatus.INCOMPATIBLE_NETWORK
                            || node.status() == CacheClusterStatus.RESTORE_FAILED);
        } else {
            assertThat(group.shards()).isEmpty();
        }
    }

    /** Nodes of Memcached copy nothing and have no slots. */
    private static void checkMemcached(World world, ReplicationGroup cluster) {
        assertThat(cluster.isStandalone()).isTrue();
        assertThat(cluster.shards())
                .hasSizeBetween(1, most(world, Quota.NODES_PER_MEMCACHED_CLUSTER))
                .allMatch(shard -> shard.nodes().size() == 1
                        && shard.slots().ranges().isEmpty()
                        && shard.primary().cacheNodeId().equals(shard.id()));
        assertThat(cluster.shards()).extracting(Shard::id).isSorted().doesNotHaveDuplicates();
        assertThat(cluster.settings().availability().multiAz()
                        || cluster.nodes()
                                        .map(Node::availabilityZone)
                                        .distinct()
                                        .count()
                                == 1)
                .isTrue();
    }

    /** All slots, each once; in each shard one primary and up to five replicas; zones of the region. */
    private void checkTopology(World world, ReplicationGroup group) {
        List<SlotRange> ranges = group.shards().stream()
                .flatMap(shard -> shard.slots().ranges().stream())
                .sorted()
                .toList();
        int next = 0;
        for (SlotRange range : ranges) {
            assertThat(range.first()).as("slots of " + group.id()).isEqualTo(next);
            next = range.last() + 1;
        }
        assertThat(next).as("slots of " + group.id()).isEqualTo(Slots.COUNT);
        assertThat(group.shards()).extracting(Shard::id).doesNotHaveDuplicates();
        if (!group.isClusterEnabled()) {
            assertThat(group.shards()).hasSize(1);
        }
        if (group.isStandalone()) {
            assertThat(group.nodes()).hasSize(1);
        }
        for (Shard shard : group.shards()) {
            assertThat(shard.nodes().stream().filter(Node::isPrimary)).hasSize(1);
            assertThat(shard.replicas().size()).isBetween(0, MOST_REPLICAS);
            assertThat(shard.nodes())
                    .allMatch(node -> CacheSubnetGroups.zonesOf(world, group).contains(node.availabilityZone()));
        }
    }

    /** What the group's status says of its shards and nodes, and that somebody works on it while it is busy. */
    private void checkStatuses(ReplicationGroup group) {
        List<CacheClusterStatus> nodes = group.nodes().map(Node::status).toList();
        List<ShardStatus> shards = group.shards().stream().map(Shard::status).toList();
        switch (group.status()) {
            case AVAILABLE -> {
                assertThat(nodes).containsOnly(CacheClusterStatus.AVAILABLE);
                assertThat(shards).containsOnly(ShardStatus.AVAILABLE);
            }
            case CREATING ->
                assertThat(nodes)
                        .isSubsetOf(CacheClusterStatus.CREATING, CacheClusterStatus.AVAILABLE)
                        .satisfies(statuses -> assertThat(statuses.contains(CacheClusterStatus.CREATING)
                                        || shards.contains(ShardStatus.CREATING))
                                .isTrue());
            case MODIFYING ->
                assertThat(nodes)
                        .isSubsetOf(
                                CacheClusterStatus.MODIFYING,
                                CacheClusterStatus.AVAILABLE,
                                CacheClusterStatus.CREATING,
                                CacheClusterStatus.REBOOTING_CACHE_CLUSTER_NODES,
                                CacheClusterStatus.DELETING)
                        .containsAnyOf(
                                CacheClusterStatus.REBOOTING_CACHE_CLUSTER_NODES,
                                CacheClusterStatus.MODIFYING,
                                CacheClusterStatus.CREATING,
                                CacheClusterStatus.DELETING);
            case MIGRATING -> assertThat(nodes).isSubsetOf(CacheClusterStatus.AVAILABLE, CacheClusterStatus.MODIFYING);
            case SNAPSHOTTING ->
                assertThat(nodes)
                        .isSubsetOf(
                                CacheClusterStatus.SNAPSHOTTING,
                                CacheClusterStatus.MODIFYING,
                                CacheClusterStatus.AVAILABLE)
                        .containsAnyOf(CacheClusterStatus.SNAPSHOTTING, CacheClusterStatus.MODIFYING);
            case DELETING -> {
                assertThat(group.nodes())
                        .as("all go, or all but the primary")
                        .allMatch(node -> node.status() == CacheClusterStatus.DELETING
                                || (node.isPrimary() && node.status() == CacheClusterStatus.AVAILABLE));
                assertThat(shards).containsOnly(ShardStatus.DELETING);
            }
            case CREATE_FAILED -> assertThat(nodes).isEmpty();
        }
        for (Shard shard : group.shards()) {
            boolean working = shard.nodes().stream()
                    .anyMatch(node -> node.status() != CacheClusterStatus.AVAILABLE
                            && node.status() != CacheClusterStatus.SNAPSHOTTING);
            // A shard whose node was there before is created with the group around it.
            boolean around = group.status() == ReplicationGroupStatus.CREATING && !working;
            assertThat(shard.status() != ShardStatus.AVAILABLE)
                    .as(shard + " is at work")
                    .isEqualTo(working || (around && shard.status() == ShardStatus.CREATING));
        }
        assertThat(group.nodes())
                .allMatch(node -> (node.createTime() == null) == (node.status() == CacheClusterStatus.CREATING));
        if (simulation.isIdle()) {
            assertThat(group.status())
                    .as(group.id() + " when all is quiet")
                    .isIn(
                            ReplicationGroupStatus.AVAILABLE,
                            ReplicationGroupStatus.MIGRATING,
                            ReplicationGroupStatus.CREATE_FAILED);
        }
    }

    /** What is pending has an appointment or is being applied. */
    private void checkPending(World world, ReplicationGroup group) {
        if (group.status() == ReplicationGroupStatus.MODIFYING) {
            boolean comesGoesOrRecovers = group.nodes()
                    .anyMatch(node -> node.isDown()
                            || node.status() == CacheClusterStatus.CREATING
                            || node.status() == CacheClusterStatus.DELETING);
            boolean replaces = ReplicationGroups.in(world).steps(group.id()).stream()
                    .anyMatch(step -> step.state() == StepRun.State.IN_PROGRESS
                            && List.of("NodeReplacement", "ModifyUser", "ModifyUserGroup", "DeleteUser")
                                    .contains(step.label().operation()));
            // A step that cannot even begin has failed already when its work is about to be over.
            boolean migrates = ReplicationGroups.in(world).isBusy(group.id())
                    && ReplicationGroups.in(world).steps(group.id()).stream()
                            .filter(step -> step.label().operation().endsWith("Migration"))
                            .anyMatch(step -> step.state() == StepRun.State.IN_PROGRESS
                                    || step.end().equals(simulation.now()));
            boolean updates = UpdateActions.in(world).all().values().stream()
                    .filter(action -> action.replicationGroupId().equals(group.id()))
                    .anyMatch(action -> action.status() == UpdateActionStatus.IN_PROGRESS
                            || action.status() == UpdateActionStatus.STOPPING);
            assertThat(group.isHeld() || comesGoesOrRecovers || replaces || updates || migrates)
                    .as(group.id() + " is modified for a reason")
                    .isTrue();
        } else if (group.pending().has(Change.NodeType.class)) {
            assertThat(group.nodes()).noneMatch(node -> group.pendingNodeType(node) == null);
        } else {
            assertThat(group.nodes())
                    .extracting(Node::nodeType)
                    .containsOnly(group.settings().hardware().nodeType());
        }
    }

    /**
     * When all is quiet, the next thing to happen is the opening of a window that something waits for, or the end of an
     * automatic snapshot's days.
     */
    private void checkAppointments() {
        if (simulation.isIdle()) {
            assertThat(simulation.nextDue())
                    .isEqualTo(simulation.worlds().stream()
                            .flatMap(this::appointments)
                            .min(Comparator.naturalOrder()));
        }
    }

    private Stream<Instant> appointments(World world) {
        Instant now = simulation.now();
        Collection<ReplicationGroup> groups = everyGroup(world);
        Stream<Instant> maintenance = groups.stream()
                .filter(group -> !group.pending().isEmpty())
                .map(group -> group.settings().maintenance().window().nextOpening(now));
        Stream<Instant> backups = groups.stream()
                .map(group -> group.settings().backup())
                .filter(backup -> backup.retentionDays() > 0)
                .map(backup -> backup.window().nextOpening(now));
        Stream<Instant> ends = Snapshots.in(world).all().values().stream()
                .filter(snapshot -> snapshot.source() == SnapshotSource.AUTOMATED)
                .filter(snapshot -> snapshot.status() != SnapshotStatus.DELETING)
                .flatMap(snapshot -> ReplicationGroups.in(world)
                        .present(snapshot.origin().id())
                        .stream()
                        .map(group -> AutomaticSnapshots.keptUntil(
                                snapshot, group.settings().backup())));
        Stream<Instant> faults = InjectedFaults.in(world).all().stream()
                .filter(fault -> fault.kind().lasts() && fault.state() == FaultState.ACTIVE)
                .map(InjectedFault::end);
        Stream<Instant> replacements =
                ScheduledReplacements.in(world).all().stream().map(ScheduledReplacement::start);
        Stream<Instant> updates = ServiceUpdates.in(world).all().values().stream()
                .filter(update -> update.status() == ServiceUpdateStatus.AVAILABLE)
                .flatMap(update -> Stream.of(update.recommendedApplyBy(), update.end()))
                .filter(now::isBefore);
        Stream<Instant> scheduled = UpdateActions.in(world).all().values().stream()
                .flatMap(action -> switch (action.status()) {
                    case SCHEDULING -> Stream.of(action.modified().plus(UpdateActions.SCHEDULING));
                    case SCHEDULED ->
                        Stream.of(ReplicationGroups.in(world)
                                .present(action.replicationGroupId())
                                .orElseThrow()
                                .settings()
                                .maintenance()
                                .window()
                                .nextOpening(now));
                    default -> Stream.of();
                });
        Stream<Instant> reservations = ReservedNodes.in(world).all().values().stream()
                .filter(node -> node.state() != ReservedNodeState.RETIRED)
                .map(ReservedNode::end);
        return Stream.of(
                        maintenance,
                        backups,
                        ends,
                        faults,
                        replacements,
                        updates,
                        scheduled,
                        reservations,
                        ServerlessConsistency.appointments(world, now))
                .flatMap(Function.identity());
    }

    /** A node that lacks an update is one that its action counts as open, and none is in progress when all is quiet. */
    private void checkUpdates(World world) {
        for (UpdateAction action : UpdateActions.in(world).all().values()) {
            ServiceUpdate update = ServiceUpdates.in(world).get(action.serviceUpdate());
            ReplicationGroup group = ReplicationGroups.in(world)
                    .present(action.replicationGroupId())
                    .orElseThrow();
            assertThat(action.nodes().stream()
                            .filter(node -> node.deleted() == null && node.status() != NodeUpdateStatus.COMPLETE)
                            .map(NodeUpdate::nodeId))
                    .as(action.id())
                    .containsExactlyInAnyOrderElementsOf(
                            group.nodes().filter(update::lackedBy).map(Node::id).toList());
            if (simulation.isIdle()) {
                assertThat(action.status())
                        .as(action.id() + " when all is quiet")
                        .isNotIn(
                                UpdateActionStatus.WAITING_TO_START,
                                UpdateActionStatus.IN_PROGRESS,
                                UpdateActionStatus.STOPPING);
            }
        }
    }

    /** User groups hold users that there are, and are attached where they may be. */
    private void checkUsers(World world) {
        for (UserGroup group : UserGroups.in(world).all().values()) {
            if (group.status() == UserGroupStatus.ACTIVE) {
                List<User> users = group.userIds().stream()
                        .map(id -> Users.in(world).get(id))
                        .toList();
                assertThat(users).extracting(User::name).doesNotHaveDuplicates();
                assertThat(group.engine() == Engine.VALKEY || users.stream().anyMatch(User::isNamedDefault))
                        .isTrue();
                assertThat(group.toAdd()).isEmpty();
                assertThat(group.toRemove()).isEmpty();
            }
            if (simulation.isIdle()) {
                assertThat(group.status()).isEqualTo(UserGroupStatus.ACTIVE);
            }
        }
        if (simulation.isIdle()) {
            assertThat(Users.in(world).all().values()).allMatch(user -> user.status() == UserStatus.ACTIVE);
        }
        for (ReplicationGroup group : ReplicationGroups.in(world).all().values()) {
            var encryption = group.settings().encryption();
            if (encryption.userGroup() != null) {
                assertThat(UserGroups.in(world).find(encryption.userGroup())).isPresent();
                assertThat(encryption.authTokens()).isNull();
                assertThat(encryption.transitMode()).isEqualTo(TransitEncryptionMode.REQUIRED);
            }
        }
    }

    private void checkSettings(ReplicationGroup group) {
        var settings = group.settings();
        // Memcached has no snapshots, so nobody sees their window.
        if (!group.isMemcached()) {
            assertThat(new Windows(
                                    settings.maintenance().window(),
                                    settings.backup().window())
                            .overlap())
                    .isFalse();
        }
        var encryption = settings.encryption();
        assertThat(encryption.inTransit()).isEqualTo(encryption.transitMode() != null);
        assertThat(encryption.authTokens() == null).isEqualTo(encryption.authTokenModified() == null);
        if (encryption.authTokens() != null) {
            assertThat(encryption.transitMode()).isEqualTo(TransitEncryptionMode.REQUIRED);
        }
        if (settings.availability().clusterMode() != ClusterMode.DISABLED) {
            assertThat(settings.availability().automaticFailover().isWanted()).isTrue();
        }
        assertThat(group.createTime()).isBeforeOrEqualTo(simulation.now());
    }

    /** The parameter group is there and fits. */
    private static void checkParameterGroup(World world, ReplicationGroup group) {
        var software = group.settings().software();
        assertThat(ParameterGroups.in(world).find(software.parameterGroup()))
                .as("the parameter group of " + group.id())
                .hasValueSatisfying(parameters -> {
                    assertThat(parameters.family()).isEqualTo(software.version().family());
                    assertThat(parameters.clusterEnabled())
                            .isEqualTo(group.settings().availability().clusterMode() != ClusterMode.DISABLED);
                });
    }

    /** Only what is there waits for a reboot. */
    private static void checkClustersToReboot(World world) {
        assertThat(ParameterStatus.in(world).clustersToReboot())
                .allMatch(id -> CacheClusters.in(world).find(id).isPresent());
    }

    /** What was there before AWS granted less is kept. */
    static int most(World world, Quota quota) {
        return Math.max(world.quotas().get(quota), world.laws().quotas().get(quota));
    }

    /** Every member can be described and is listed once, by id. */
    private void checkMembers(World world) {
        CacheClusters clusters = CacheClusters.in(world);
        List<String> listed =
                clusters.after("").map(member -> member.node().cacheClusterId()).toList();
        Map<String, String> members = new TreeMap<>();
        for (ReplicationGroup group : everyGroup(world)) {
            group.nodes().forEach(node -> {
                members.put(node.cacheClusterId(), group.id());
                assertThat(clusters.ofNode(node.id())).contains(new CacheClusters.Member(group, node));
                assertThat(clusters.get(node.cacheClusterId()).group()).isSameAs(group);
            });
        }
        assertThat(ReplicationGroups.in(world).members()).isEqualTo(members);
        assertThat(listed).containsExactlyElementsOf(members.keySet());
        assertThat(everyGroup(world).stream().flatMap(ReplicationGroup::nodes).count())
                .isLessThanOrEqualTo(most(world, Quota.NODES_PER_REGION));
    }

    private void checkSnapshot(Snapshot snapshot) {
        boolean busy = snapshot.status() != SnapshotStatus.AVAILABLE && snapshot.status() != SnapshotStatus.FAILED;
        assertThat(snapshot.nodeSnapshots()).hasSize(snapshot.origin().shards().size());
        boolean unwritten = snapshot.status() == SnapshotStatus.CREATING || snapshot.status() == SnapshotStatus.FAILED;
        // One that failed may be deleted like any other.
        if (snapshot.status() != SnapshotStatus.DELETING) {
            assertThat(snapshot.nodeSnapshots()).allMatch(node -> (node.megabytes() == null) == unwritten);
        }
        if (simulation.isIdle()) {
            assertThat(busy)
                    .as(snapshot.name() + " is " + snapshot.status() + " when all is quiet")
                    .isFalse();
        }
    }

    /**
     * Of a group's nodes those of one shard are replaced one after the other, the primary last; and one primary at a
     * time in the whole group. Steps of one node belong together.
     */
    private static void checkOrder(Stream<List<StepRun>> pieces) {
        List<Span> spans = pieces.flatMap(Span::ofModifications).toList();
        for (Span one : spans) {
            for (Span other : spans) {
                boolean sameShard = one.shard.equals(other.shard);
                if (one.equals(other) || !(sameShard || (one.isPrimary() && other.isPrimary()))) {
                    continue;
                }
                assertThat(one.isApartFrom(other)).as("%s and %s", one, other).isTrue();
                if (sameShard && one.piece == other.piece && one.pass.equals(other.pass) && one.isPrimary()) {
                    assertThat(other.end).as("%s before its primary", other).isBeforeOrEqualTo(one.begin);
                }
            }
        }
    }

    /** One node's replacement. */
    private record Span(
            List<StepRun> piece, String pass, String shard, String node, String role, Instant begin, Instant end) {
        private static final List<String> ROLLING = List.of("ModifyReplicationGroup", "BatchApplyUpdateAction");
        private static final List<String> LAST_STEPS = List.of(
                "switch-endpoint", "patch-node", "switch-encryption", "update-auth-token", "switch-cluster-mode");
        private static final List<List<String>> PASSES = List.of(
                List.of("launch-node", "synchronize-node", "switch-endpoint"),
                List.of("prepare-upgrade", "restart-node", "patch-node"),
                List.of("fail-over", "prepare-upgrade", "restart-node", "patch-node"),
                List.of("prepare-update", "restart-node", "patch-node"),
                List.of("fail-over", "prepare-update", "restart-node", "patch-node"),
                List.of("switch-encryption"),
                List.of("switch-cluster-mode"),
                List.of("update-auth-token"));

        static Stream<Span> ofModifications(List<StepRun> steps) {
            Map<String, List<StepRun>> byNode = new TreeMap<>();
            for (StepRun step : steps) {
                if (ROLLING.contains(step.label().operation()) && step.label().node() != null) {
                    byNode.computeIfAbsent(step.label().node(), node -> new ArrayList<>())
                            .add(step);
                }
            }
            return byNode.values().stream().flatMap(ofNode -> replacements(steps, ofNode));
        }

        /**
         * The steps of each pass over a node: a node type is launched and switched to, a version prepared and patched. A pass
         * of which the rest was given up is no replacement; what is left to do has a pass of its own later.
         */
        private static Stream<Span> replacements(List<StepRun> piece, List<StepRun> steps) {
            List<Span> spans = new ArrayList<>();
            List<StepRun> pass = new ArrayList<>();
            for (StepRun step : steps) {
                if (step.state() == StepRun.State.DROPPED) {
                    pass.clear();
                    continue;
                }
                pass.add(step);
                if (LAST_STEPS.contains(step.label().kind())) {
                    assertThat(PASSES)
                            .contains(
                                    pass.stream().map(one -> one.label().kind()).toList());
                    var label = step.label();
                    spans.add(new Span(
                            piece,
                            label.kind(),
                            label.shard(),
                            label.node(),
                            label.role(),
                            pass.get(0).begin(),
                            step.end()));
                    pass.clear();
                }
            }
            assertThat(pass).as("every pass over a node is whole or given up").isEmpty();
            return spans.stream();
        }

        boolean isPrimary() {
            return role.equals("primary");
        }

        boolean isApartFrom(Span other) {
            return !begin.isBefore(other.end) || !other.begin.isBefore(end);
        }
    }
}
