package io.elasticachemock.engine;

import io.elasticachemock.engine.Deed.Ask;
import io.elasticachemock.engine.Deed.Pass;
import io.elasticachemock.engine.Deed.Settle;
import io.elasticachemock.engine.creation.AvailabilityRequest;
import io.elasticachemock.engine.creation.CreateGroupAroundCluster;
import io.elasticachemock.engine.creation.PrimaryAsSaid;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.deletion.DeleteCacheCluster;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.failover.TestFailover;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.migration.CompleteMigration;
import io.elasticachemock.engine.migration.CustomerEndpoint;
import io.elasticachemock.engine.migration.StartMigration;
import io.elasticachemock.engine.parametergroup.CreateCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.DeleteCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ModifyCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ParameterNameValue;
import io.elasticachemock.engine.parametergroup.ResetCacheParameterGroup;
import io.elasticachemock.engine.reboot.RebootCacheCluster;
import io.elasticachemock.engine.replacement.ScheduleNodeReplacement;
import io.elasticachemock.engine.replica.CreateReplica;
import io.elasticachemock.engine.replica.DecreaseReplicaCount;
import io.elasticachemock.engine.replica.IncreaseReplicaCount;
import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.reservation.Offerings;
import io.elasticachemock.engine.reservation.PurchaseReservedCacheNodesOffering;
import io.elasticachemock.engine.reshard.ModifyReplicationGroupShardConfiguration;
import io.elasticachemock.engine.serviceupdate.BatchApplyUpdateAction;
import io.elasticachemock.engine.serviceupdate.BatchStopUpdateAction;
import io.elasticachemock.engine.serviceupdate.CancelServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ReleaseServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ServiceUpdateSeverity;
import io.elasticachemock.engine.snapshot.CopySnapshot;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.snapshot.DeleteSnapshot;
import io.elasticachemock.engine.snapshot.ExportSnapshot;
import io.elasticachemock.engine.stage.ClusterChange;
import io.elasticachemock.engine.stage.ClusterRequest;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.subnet.CreateCacheSubnetGroup;
import io.elasticachemock.engine.subnet.DeleteCacheSubnetGroup;
import io.elasticachemock.engine.subnet.ModifyCacheSubnetGroup;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.tagging.AddTagsToResource;
import io.elasticachemock.engine.tagging.RemoveTagsFromResource;
import io.elasticachemock.engine.user.CreateUser;
import io.elasticachemock.engine.user.CreateUserGroup;
import io.elasticachemock.engine.user.DeleteUser;
import io.elasticachemock.engine.user.DeleteUserGroup;
import io.elasticachemock.engine.user.ModifyUser;
import io.elasticachemock.engine.user.ModifyUserGroup;
import io.elasticachemock.engine.user.RequestedAuthentication;
import io.elasticachemock.engine.user.UserPassword;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.world.Command;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random requests about few groups, so that they get in each other's way, and moves of the clock. */
final class Deeds {
    private static final int LENGTH = 50;

    private Deeds() {}

    static Arbitrary<List<Deed>> lists() {
        return deeds().list().ofSize(LENGTH);
    }

    /** Mostly about one global datastore. */
    static Arbitrary<List<Deed>> ofDatastore() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, GlobalDeeds.all()),
                        Tuple.of(1, data().map(Ask::new)),
                        Tuple.of(1, faults().map(Ask::new)),
                        Tuple.of(1, replicas().map(Ask::new)),
                        Tuple.of(1, serviceUpdates().map(Ask::new)),
                        Tuple.of(1, snapshots().map(Ask::new)),
                        Tuple.of(1, creations().map(Ask::new)),
                        Tuple.of(1, deletions().map(Ask::new)),
                        // Not so long that the log forgets what it tells.
                        Tuple.of(
                                4,
                                durations().filter(each -> each.toHours() < 24).map(Pass::new)),
                        Tuple.of(3, Arbitraries.create(Settle::new)))
                .list()
                .ofSize(LENGTH);
    }

    private static Arbitrary<Deed> deeds() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, creations().map(Ask::new)),
                Tuple.of(4, modifications().map(Ask::new)),
                Tuple.of(1, deletions().map(Ask::new)),
                Tuple.of(2, replicas().map(Ask::new)),
                Tuple.of(2, resharding().map(Ask::new)),
                Tuple.of(1, data().map(Ask::new)),
                Tuple.of(2, faults().map(Ask::new)),
                Tuple.of(1, groups().map(id -> new Ask(new TestFailover(id, "0001")))),
                Tuple.of(1, members().map(id -> new Ask(new RebootCacheCluster(id, List.of("0001"))))),
                Tuple.of(1, members().map(id -> new Ask(new ScheduleNodeReplacement(id)))),
                Tuple.of(2, snapshots().map(Ask::new)),
                Tuple.of(1, taggings().map(Ask::new)),
                Tuple.of(2, parameterGroupDeeds().map(Ask::new)),
                Tuple.of(2, serviceUpdates().map(Ask::new)),
                Tuple.of(2, userDeeds().map(Ask::new)),
                Tuple.of(1, subnetGroupDeeds().map(Ask::new)),
                Tuple.of(3, ServerlessDeeds.ofCaches().map(Ask::new)),
                Tuple.of(1, ServerlessDeeds.ofSnapshots().map(Ask::new)),
                Tuple.of(1, purchases().map(Ask::new)),
                Tuple.of(1, migrations().map(Ask::new)),
                Tuple.of(2, clusterCreations().map(Ask::new)),
                Tuple.of(3, clusterChanges().map(Ask::new)),
                Tuple.of(1, clusterEnds().map(Ask::new)),
                Tuple.of(5, GlobalDeeds.all()),
                Tuple.of(4, durations().map(Pass::new)),
                Tuple.of(3, Arbitraries.create(Settle::new)));
    }

    private static Arbitrary<Command<?>> creations() {
        return Combinators.combine(requests(), names().injectNull(0.8))
                .as((request, snapshot) -> (snapshot == null ? request : request.snapshotName(snapshot)).get());
    }

    private static Arbitrary<CreateRequest> requests() {
        return Combinators.combine(
                        groups(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of(true, false),
                        windows(),
                        Arbitraries.of(0, 0, 1, 3),
                        parameterGroups().injectNull(0.6),
                        Arbitraries.of(TransitEncryptionMode.class).injectNull(0.5))
                .as((id, shards, replicas, failover, window, retention, parameterGroup, transit) -> {
                    CreateRequest request = CreateRequest.of(id)
                            .preferredMaintenanceWindow(window)
                            .snapshotWindow(null)
                            .snapshotRetentionLimit(retention)
                            .tag("of", id.toLowerCase(Locale.ROOT));
                    if (parameterGroup != null) {
                        request.cacheParameterGroupName(parameterGroup);
                    }
                    if (retention == 3) {
                        request.cacheSubnetGroupName("net");
                    }
                    if (transit != null) {
                        request.transitEncryptionEnabled(true).transitEncryptionMode(transit);
                    }
                    if (shards == 0) {
                        request.numCacheClusters(replicas + 1)
                                .automaticFailoverEnabled(failover)
                                .multiAzEnabled(failover && retention == 1);
                    } else {
                        request.numNodeGroups(shards).replicasPerNodeGroup(replicas);
                    }
                    return request;
                });
    }

    private static Arbitrary<Command<?>> modifications() {
        Arbitrary<String> types = Arbitraries.of(
                CreateRequest.NODE_TYPE, "cache.r6g.xlarge", "cache.m6g.large", "cache.t4g.micro", "cache.r6gd.xlarge");
        return Combinators.combine(
                        groups(),
                        Arbitraries.of(true, false),
                        types.injectNull(0.3),
                        windows(),
                        Arbitraries.of("a", "b").injectNull(0.7),
                        more())
                .as((id, immediately, type, window, description, more) -> {
                    ModifyRequest request = ModifyRequest.of(id);
                    if (immediately) {
                        request.applyImmediately();
                    }
                    if (type != null) {
                        request.cacheNodeType(type);
                    }
                    if (window != null) {
                        request.preferredMaintenanceWindow(window);
                    }
                    if (description != null) {
                        request.description(description);
                    }
                    more.accept(request);
                    return request.get();
                });
    }

    /** Mostly nothing more. */
    private static Arbitrary<Consumer<ModifyRequest>> more() {
        return Arbitraries.of(List.<Consumer<ModifyRequest>>of(
                request -> {},
                request -> {},
                request -> {},
                request -> request.engineVersion("7.1"),
                request -> request.engine("valkey").engineVersion("8.2"),
                request -> request.automaticFailoverEnabled(true),
                request -> request.automaticFailoverEnabled(false),
                request -> request.multiAzEnabled(true),
                request -> request.multiAzEnabled(false),
                request -> request.snapshotRetentionLimit(2).snapshottingClusterId("a-001"),
                request -> request.snapshotRetentionLimit(0),
                request -> request.primaryClusterId("a-002"),
                request ->
                        request.transitEncryptionEnabled(true).transitEncryptionMode(TransitEncryptionMode.PREFERRED),
                request -> request.transitEncryptionMode(TransitEncryptionMode.PREFERRED),
                request -> request.transitEncryptionMode(TransitEncryptionMode.REQUIRED),
                request -> request.transitEncryptionEnabled(false),
                request -> request.authToken("the-first-of-tokens"),
                request -> request.authToken("the-second-of-tokens"),
                request -> request.authToken("the-first-of-tokens").authTokenUpdateStrategy(AuthTokenUpdate.SET),
                request -> request.authToken("the-second-of-tokens").authTokenUpdateStrategy(AuthTokenUpdate.SET),
                request -> request.authTokenUpdateStrategy(AuthTokenUpdate.DELETE),
                request -> request.userGroupIdsToAdd("ug"),
                request -> request.userGroupIdsToAdd("vg"),
                request -> request.userGroupIdsToAdd("ug").userGroupIdsToRemove("vg"),
                request -> request.userGroupIdsToAdd("ug").authTokenUpdateStrategy(AuthTokenUpdate.DELETE),
                request -> request.removeUserGroups(),
                request -> request.removeUserGroups().authToken("the-first-of-tokens"),
                request -> request.clusterMode(ClusterMode.COMPATIBLE),
                request -> request.clusterMode(ClusterMode.ENABLED),
                request -> request.clusterMode(ClusterMode.DISABLED),
                request -> request.logDeliveries(logs(LogDelivery.LogType.SLOW_LOG, true)),
                request -> request.logDeliveries(
                        logs(LogDelivery.LogType.SLOW_LOG, false), logs(LogDelivery.LogType.ENGINE_LOG, true)),
                request -> request.cacheParameterGroupName("default.redis7")));
    }

    private static LogDeliveryRequest logs(LogDelivery.LogType type, boolean enabled) {
        return new LogDeliveryRequest(
                type, LogDelivery.DestinationType.CLOUDWATCH_LOGS, "logs", null, LogDelivery.LogFormat.JSON, enabled);
    }

    private static Arbitrary<Command<?>> clusterCreations() {
        Arbitrary<Command<?>> memcached = Combinators.combine(
                        Arbitraries.integers().between(1, 4), Arbitraries.of("1.5.16", "1.6.22"), flag())
                .as((nodes, version, several) -> ClusterRequest.memcached("w", nodes)
                        .engineVersion(version)
                        .azMode(several)
                        .get());
        Arbitrary<Command<?>> redis = Combinators.combine(clusters(), Arbitraries.of(0, 0, 2), names().injectNull(0.7))
                .as((id, retention, snapshot) -> {
                    ClusterRequest request =
                            ClusterRequest.redis(id).engineVersion("7.0").snapshotRetentionLimit(retention);
                    return (snapshot == null ? request : request.snapshotName(snapshot)).get();
                });
        Arbitrary<Command<?>> replicas = Combinators.combine(clusters(), groups())
                .as((id, group) -> new CreateReplica(id, group, null, Tags.NONE));
        Arbitrary<Command<?>> around = Combinators.combine(
                        groups(), clusters(), Arbitraries.integers().between(1, 3))
                .as((group, id, count) -> new CreateGroupAroundCluster(
                        group,
                        "x",
                        id,
                        PrimaryAsSaid.NOTHING,
                        count,
                        new AvailabilityRequest(count > 1, count > 2),
                        Tags.NONE));
        return Arbitraries.frequencyOf(
                Tuple.of(3, memcached), Tuple.of(3, redis), Tuple.of(1, replicas), Tuple.of(1, around));
    }

    private static Arbitrary<Command<?>> clusterChanges() {
        Arbitrary<Command<?>> counts = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of("0001", "0002", "0003", "0005")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        flag(),
                        flag())
                .as((count, remove, immediately, gradually) -> {
                    ClusterChange change = ClusterChange.of("w")
                            .numCacheNodes(count)
                            .cacheNodeIdsToRemove(remove.toArray(String[]::new));
                    if (gradually) {
                        change.scaleConfig(50, 2);
                    }
                    return (immediately ? change.applyImmediately() : change).get();
                });
        Arbitrary<Command<?>> others = Combinators.combine(
                        clusters(),
                        Arbitraries.of("1.6.22", "7.1").injectNull(0.5),
                        Arbitraries.of(CreateRequest.NODE_TYPE, "cache.r6g.xlarge")
                                .injectNull(0.5),
                        Arbitraries.integers().between(1, 4).injectNull(0.7),
                        flag())
                .as((id, version, type, count, immediately) -> {
                    ClusterChange change = ClusterChange.of(id)
                            .engineVersion(version)
                            .cacheNodeType(type)
                            .numCacheNodes(count);
                    return (immediately ? change.applyImmediately() : change).get();
                });
        Arbitrary<Command<?>> settings = Combinators.combine(
                        clusters(), Arbitraries.of("tue:01:00-tue:02:00", "wed:09:00-wed:10:00"), Arbitraries.of(0, 1))
                .as((id, window, retention) -> ClusterChange.of(id)
                        .preferredMaintenanceWindow(window)
                        .snapshotRetentionLimit(retention)
                        .get());
        Arbitrary<Command<?>> logs = Combinators.combine(clusters(), flag()).as((id, enabled) -> ClusterChange.of(id)
                .logDeliveries(logs(LogDelivery.LogType.SLOW_LOG, enabled))
                .applyImmediately()
                .get());
        return Arbitraries.frequencyOf(
                Tuple.of(3, counts), Tuple.of(3, others), Tuple.of(1, settings), Tuple.of(1, logs));
    }

    private static Arbitrary<Command<?>> clusterEnds() {
        return Combinators.combine(Arbitraries.oneOf(clusters(), members()), names().injectNull(0.5))
                .as(DeleteCacheCluster::new);
    }

    private static Arbitrary<String> clusters() {
        return Arbitraries.of("w", "w", "R", "b-001");
    }

    private static Arbitrary<Boolean> flag() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Command<?>> deletions() {
        return Combinators.combine(groups(), Arbitraries.of(false, false, true), names().injectNull(0.5))
                .as(DeleteReplicationGroup::new);
    }

    private static Arbitrary<Command<?>> replicas() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 3);
        Arbitrary<Command<?>> increases =
                Combinators.combine(groups(), counts).as((id, n) -> new IncreaseReplicaCount(id, true, n, List.of()));
        Arbitrary<Command<?>> decreases = Combinators.combine(groups(), counts)
                .as((id, n) -> new DecreaseReplicaCount(id, true, n, List.of(), List.of()));
        Arbitrary<Command<?>> named = Combinators.combine(groups(), members())
                .as((id, member) -> new DecreaseReplicaCount(id, true, null, List.of(), List.of(member)));
        return Arbitraries.oneOf(increases, decreases, named);
    }

    private static Arbitrary<Command<?>> resharding() {
        Arbitrary<List<String>> shards =
                Arbitraries.of("0001", "0002", "0003", "0004").list().ofMaxSize(2);
        return Combinators.combine(
                        groups(), Arbitraries.integers().between(1, 4), shards, shards, Arbitraries.of(true, false))
                .as((id, count, remove, retain, which) -> new ModifyReplicationGroupShardConfiguration(
                        id, count, true, List.of(), which ? remove : List.of(), which ? List.of() : retain));
    }

    private static Arbitrary<Command<?>> data() {
        long mebi = 1L << 20;
        return Combinators.combine(
                        groups(),
                        Arbitraries.of("0001", "0002").injectNull(0.5),
                        Arbitraries.of(
                                DataSet.EMPTY,
                                DataSet.of(9_000 * mebi),
                                DataSet.of(300 * mebi),
                                new DataSet(700 * mebi, 300 * mebi)))
                .as(SetData::new);
    }

    private static Arbitrary<Command<?>> faults() {
        Arbitrary<Command<?>> failures = Combinators.combine(
                        members(),
                        Arbitraries.of("launch-node", "patch-node", "take-snapshot")
                                .injectNull(0.7))
                .as((node, when) -> new InjectFault(FaultKind.NODE_FAILURE, node, null, when, null, null, null));
        Arbitrary<Command<?>> outages = Arbitraries.of("us-east-1a", "us-east-1b")
                .map(zone -> new InjectFault(
                        FaultKind.AVAILABILITY_ZONE_OUTAGE, zone, null, null, Duration.ofMinutes(20), null, null));
        Arbitrary<Command<?>> shortages = Arbitraries.of("*", "us-east-1b", "cache.r6g.xlarge")
                .map(target -> new InjectFault(
                        FaultKind.INSUFFICIENT_CAPACITY, target, null, null, Duration.ofMinutes(9), null, null));
        Arbitrary<Command<?>> slow = Arbitraries.of("*", "launch-node", "a")
                .map(target -> new InjectFault(FaultKind.SLOW_STEPS, target, null, null, null, 3.0, 2));
        Arbitrary<Command<?>> copying = Combinators.combine(
                        Arbitraries.of(FaultKind.REPLICATION_FAILURE, FaultKind.INSUFFICIENT_MEMORY), groups())
                .as((kind, id) -> new InjectFault(kind, id, null, null, Duration.ofMinutes(9), null, null));
        return Arbitraries.oneOf(failures, failures, outages, shortages, slow, copying);
    }

    private static Arbitrary<Command<?>> snapshots() {
        Arbitrary<Command<?>> ofGroups = Combinators.combine(names(), groups())
                .as((name, id) -> new CreateSnapshot(name, id, null, null, Tags.NONE));
        Arbitrary<Command<?>> ofMembers = Combinators.combine(names(), members())
                .as((name, id) -> new CreateSnapshot(name, null, id, null, Tags.NONE));
        Arbitrary<Command<?>> deletions = names().map(DeleteSnapshot::new);
        Arbitrary<Command<?>> copies = Combinators.combine(
                        Arbitraries.oneOf(names(), Arbitraries.of("automatic.a-001-2026-01-05-03-00")), names())
                .as((source, target) -> new CopySnapshot(source, target, null, Tags.NONE));
        Arbitrary<Command<?>> exports = Combinators.combine(names(), names())
                .as((source, target) -> new ExportSnapshot(source, target, "bucket"));
        return Arbitraries.oneOf(ofGroups, ofMembers, deletions, copies, exports);
    }

    private static Arbitrary<Command<?>> taggings() {
        Arbitrary<String> arns = Arbitraries.oneOf(
                        groups().map(id -> "replicationgroup:" + id),
                        members().map(id -> "cluster:" + id),
                        names().map(name -> "snapshot:" + name),
                        Arbitraries.of("serverlesscache:f", "serverlesscachesnapshot:fs"))
                .map(resource -> "arn:aws:elasticache:us-east-1:123456789012:" + resource);
        Arbitrary<String> keys = Arbitraries.of("of", "team");
        Arbitrary<Command<?>> adding = Combinators.combine(arns, keys)
                .as((arn, key) -> new AddTagsToResource(arn, new Tags(List.of(new Tag(key, "new")))));
        Arbitrary<Command<?>> removing =
                Combinators.combine(arns, keys).as((arn, key) -> new RemoveTagsFromResource(arn, List.of(key)));
        return Arbitraries.oneOf(adding, removing);
    }

    private static Arbitrary<Command<?>> parameterGroupDeeds() {
        Arbitrary<Command<?>> creations = Combinators.combine(
                        parameterGroups(), Arbitraries.of("redis7", "redis7", "valkey8"))
                .as((name, family) -> new CreateCacheParameterGroup(name, family, "random", Tags.NONE));
        Arbitrary<ParameterNameValue> values = Arbitraries.of(
                new ParameterNameValue("timeout", "20"),
                new ParameterNameValue("timeout", "19"),
                new ParameterNameValue("databases", "8"),
                new ParameterNameValue("databases", "16"),
                new ParameterNameValue("cluster-enabled", "yes"),
                new ParameterNameValue("maxclients", "1"));
        Arbitrary<Command<?>> changes = Combinators.combine(
                        parameterGroups(), values.list().ofMinSize(1).ofMaxSize(2))
                .as(ModifyCacheParameterGroup::new);
        Arbitrary<Command<?>> resets = Combinators.combine(
                        parameterGroups(),
                        Arbitraries.of(true, false),
                        values.list().ofMaxSize(1))
                .as(ResetCacheParameterGroup::new);
        Arbitrary<Command<?>> deletions = parameterGroups().map(DeleteCacheParameterGroup::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, creations), Tuple.of(3, changes), Tuple.of(1, resets), Tuple.of(1, deletions));
    }

    private static Arbitrary<Command<?>> serviceUpdates() {
        Arbitrary<String> updates = Arbitraries.of("u", "v", "elc-20260105-001");
        Arbitrary<Command<?>> releases = Combinators.combine(
                        updates,
                        Arbitraries.of("7.1", "7.0").injectNull(0.6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false, false))
                .as((name, target, autoUpdate, mandatory) -> new ReleaseServiceUpdate(
                        name,
                        null,
                        ServiceUpdateSeverity.CRITICAL,
                        target == null ? List.of(Engine.REDIS, Engine.MEMCACHED) : List.of(Engine.REDIS),
                        null,
                        target,
                        null,
                        null,
                        autoUpdate,
                        mandatory,
                        null));
        Arbitrary<Command<?>> applications = Combinators.combine(updates, groups(), clusters())
                .as((name, id, cluster) -> new BatchApplyUpdateAction(name, List.of(id), List.of(cluster)));
        Arbitrary<Command<?>> stops = Combinators.combine(updates, groups(), clusters())
                .as((name, id, cluster) -> new BatchStopUpdateAction(name, List.of(id), List.of(cluster)));
        Arbitrary<Command<?>> cancellations = updates.map(CancelServiceUpdate::new);
        return Arbitraries.frequencyOf(
                Tuple.of(4, releases), Tuple.of(4, applications), Tuple.of(2, stops), Tuple.of(1, cancellations));
    }

    private static Arbitrary<Command<?>> subnetGroupDeeds() {
        Arbitrary<List<String>> subnets = Arbitraries.of("subnet-0a", "subnet-0b", "subnet-0c", "subnet-0d")
                .list()
                .ofMaxSize(3);
        Arbitrary<Command<?>> creations =
                subnets.map(ids -> new CreateCacheSubnetGroup("Net", "random", ids, Tags.NONE));
        Arbitrary<Command<?>> changes = subnets.map(ids -> new ModifyCacheSubnetGroup("net", "other", ids));
        Arbitrary<Command<?>> deletions = Arbitraries.of("net", "default").map(DeleteCacheSubnetGroup::new);
        return Arbitraries.oneOf(creations, changes, deletions);
    }

    private static Arbitrary<Command<?>> purchases() {
        String offering = Offerings.catalogue().firstKey();
        return Combinators.combine(
                        Arbitraries.of("r1", "R2").injectNull(0.5),
                        Arbitraries.of(1, 20, 21).injectNull(0.5))
                .as((id, count) -> new PurchaseReservedCacheNodesOffering(offering, id, count, Tags.NONE));
    }

    private static Arbitrary<Command<?>> migrations() {
        List<CustomerEndpoint> source = List.of(new CustomerEndpoint("10.0.0.1", 6379));
        Arbitrary<Command<?>> starts = groups().map(id -> new StartMigration(id, source));
        Arbitrary<Command<?>> ends = Combinators.combine(groups(), Arbitraries.of(true, false, false))
                .as(CompleteMigration::new);
        return Arbitraries.oneOf(starts, ends, ends);
    }

    private static Arbitrary<Command<?>> userDeeds() {
        Arbitrary<String> users = Arbitraries.of("u1", "u2", "default");
        Arbitrary<String> userGroups = Arbitraries.of("ug", "vg");
        RequestedAuthentication password = new RequestedAuthentication(
                "password", List.of(UserPassword.of("a-password-of-19-ch")), List.of(), null);
        RequestedAuthentication none = new RequestedAuthentication(null, List.of(), List.of(), true);
        Arbitrary<String> engines = Arbitraries.of("redis", "valkey");
        Arbitrary<List<String>> lists = users.list().ofMaxSize(2);
        Arbitrary<Command<?>> creations = Combinators.combine(
                        users, Arbitraries.of("default", "sam"), engines, Arbitraries.of(password, none))
                .as((id, name, engine, proof) -> new CreateUser(id, name, engine, "on ~* +@all", proof, Tags.NONE));
        Arbitrary<Command<?>> changes = Combinators.combine(
                        users, engines.injectNull(0.5), Arbitraries.of(password, none, RequestedAuthentication.NONE))
                .as((id, engine, proof) -> new ModifyUser(id, engine, null, "+get", proof));
        Arbitrary<Command<?>> deletions = users.map(DeleteUser::new);
        Arbitrary<Command<?>> newGroups = Combinators.combine(userGroups, engines, lists)
                .as((id, engine, ids) -> new CreateUserGroup(id, engine, ids, Tags.NONE));
        Arbitrary<Command<?>> changedGroups = Combinators.combine(userGroups, engines.injectNull(0.8), lists, lists)
                .as(ModifyUserGroup::new);
        Arbitrary<Command<?>> goneGroups = userGroups.map(DeleteUserGroup::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, creations),
                Tuple.of(2, changes),
                Tuple.of(1, deletions),
                Tuple.of(3, newGroups),
                Tuple.of(2, changedGroups),
                Tuple.of(1, goneGroups));
    }

    private static Arbitrary<String> parameterGroups() {
        return Arbitraries.of("p", "Q");
    }

    /** The members of the third could bear the ids of the first's. */
    private static Arbitrary<String> groups() {
        return Arbitraries.of("a", "B", "a-0001");
    }

    private static Arbitrary<String> members() {
        return Arbitraries.of("a-001", "A-002", "a-0001-001", "b-0002-001", "b-001", "w", "w/0002", "r");
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("s", "T");
    }

    private static Arbitrary<String> windows() {
        return Arbitraries.of("mon:00:20-mon:02:00", "wed:05:00-wed:06:00", "sun:23:30-mon:00:30")
                .injectNull(0.5);
    }

    private static Arbitrary<Duration> durations() {
        return Arbitraries.of("PT0S", "PT1M", "PT4M", "PT5M", "PT7M", "PT33M17.25S", "PT20H", "P2D", "P15D")
                .map(Duration::parse);
    }
}
