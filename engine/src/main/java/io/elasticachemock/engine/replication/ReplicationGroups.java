package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.world.ById;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The replication groups of one world, and the cache clusters that are their members; and those that belong to none, of which
 * each is a group of its own.
 */
public final class ReplicationGroups {
    private static final Kind<ReplicationGroup> GROUPS =
            new Kind<>("replication-group", ReplicationGroup::id, new Moves());
    private static final Kind<ReplicationGroup> STANDALONE =
            new Kind<>("cache-cluster", ReplicationGroup::id, new ClusterMoves());

    private final World world;
    private final Resources<ReplicationGroup> groups;
    private final Resources<ReplicationGroup> standalone;
    private final ById<String> groupsOfMembers = new ById<>();
    private final FurtherNodes further = new FurtherNodes();
    private final List<GroupObserver> observers = new ArrayList<>(1);

    private ReplicationGroups(World world) {
        this.world = world;
        this.groups = world.resources(GROUPS);
        this.standalone = world.resources(STANDALONE);
    }

    /** The groups of a world. */
    public static ReplicationGroups in(World world) {
        return world.fixture(ReplicationGroups.class, ReplicationGroups::new);
    }

    /**
     * The name of a group's work in the world's {@link World#works() book}: its id, so that no other text need be kept. The
     * names of all other work in the book begin with a word and a slash, as no group's id does but {@code cluster/…}.
     */
    public static String work(String id) {
        return id;
    }

    /** The name of the recovery of a group's failed nodes in the world's book, which goes on beside other work. */
    public static String recovery(String id) {
        return "recovery/" + id;
    }

    /** The subject of a group's appointment with its maintenance window. */
    public static String maintenance(String id) {
        return "maintenance-window/" + id;
    }

    /** All replication groups by id. */
    public NavigableMap<String, ReplicationGroup> all() {
        return groups.all();
    }

    /** All cache clusters outside replication groups, each as a group of its own, by cache cluster id. */
    public Collection<ReplicationGroup> standalone() {
        return standalone.all().values();
    }

    /** All replication groups, and then all cache clusters outside them. */
    public Stream<ReplicationGroup> withStandalone() {
        return Stream.concat(groups.all().values().stream(), standalone().stream());
    }

    /** The ids of the groups that all cache clusters belong to, by cache cluster id. */
    public NavigableMap<String, String> members() {
        return groupsOfMembers.all();
    }

    /** How many nodes there are. */
    public int nodeCount() {
        return groupsOfMembers.size() + further.count();
    }

    /** A replication group, if there is one of this id; ids are not case-sensitive. */
    public Optional<ReplicationGroup> find(String id) {
        return groups.find(id.toLowerCase(Locale.ROOT));
    }

    /** What has this {@link ReplicationGroup#id() id}, if it is still there: a replication group or a standalone cluster. */
    public Optional<ReplicationGroup> present(String id) {
        return kept(id).find(id);
    }

    /**
     * A replication group.
     *
     * @throws ElastiCacheFault if there is none of this id
     */
    public ReplicationGroup get(String id) {
        return find(id).orElseThrow(() -> new ElastiCacheFault(
                Fault.REPLICATION_GROUP_NOT_FOUND_FAULT, "ReplicationGroup " + id + " not found."));
    }

    /** The group that a node belongs to, or a cache cluster outside Memcached, if there is one of this id. */
    public Optional<ReplicationGroup> ofMember(String nodeId) {
        return Optional.ofNullable(groupsOfMembers.get(Node.cacheClusterOf(nodeId.toLowerCase(Locale.ROOT))))
                .flatMap(this::present);
    }

    /** Brings a new group into being. */
    public void add(ReplicationGroup group) {
        kept(group.id()).put(group);
        further.replaced(null, group);
        MemberIds.of(group.shards()).forEach(member -> groupsOfMembers.put(member, group.id()));
    }

    /**
     * Replaces a group's record by its successor, which has the same members.
     *
     * @return the successor
     */
    public ReplicationGroup change(String id, UnaryOperator<ReplicationGroup> change) {
        Resources<ReplicationGroup> kept = kept(id);
        ReplicationGroup before = kept.find(id).orElseThrow();
        ReplicationGroup changed = change.apply(before);
        kept.put(changed);
        further.replaced(before, changed);
        Outages.in(world).observe(before, changed);
        observers.forEach(observer -> observer.changed(before, changed));
        return changed;
    }

    /**
     * Replaces a group's record by its successor, which may have other members.
     *
     * @return the successor
     */
    public ReplicationGroup changeMembers(String id, UnaryOperator<ReplicationGroup> change) {
        ReplicationGroup before = present(id).orElseThrow();
        ReplicationGroup changed = change(id, change);
        Set<String> present = new TreeSet<>();
        changed.nodes().forEach(node -> {
            present.add(node.cacheClusterId());
            groupsOfMembers.put(node.cacheClusterId(), id);
        });
        before.nodes()
                .map(Node::cacheClusterId)
                .filter(member -> !present.contains(member))
                .distinct()
                .forEach(groupsOfMembers::remove);
        return changed;
    }

    /** Has somebody told of what happens to the groups of this world from now on. */
    public void observedBy(GroupObserver observer) {
        observers.add(observer);
    }

    /** Whether anybody works on a group, asked to or recovering it. */
    public boolean isBusy(String id) {
        return world.works().isBusy(work(id)) || world.works().isBusy(recovery(id));
    }

    /** Does something once, when nobody works on a group any more: at once if nobody does. */
    public void whenFree(String id, Runnable next) {
        for (String work : List.of(work(id), recovery(id))) {
            if (world.works().isBusy(work)) {
                world.works().afterwards(work, () -> whenFree(id, next));
                return;
            }
        }
        next.run();
    }

    /** Does something once, when no failed node of a group is being recovered any more: at once if none is. */
    public void whenRecovered(String id, Runnable next) {
        if (world.works().isBusy(recovery(id))) {
            world.works().afterwards(recovery(id), () -> whenRecovered(id, next));
        } else {
            next.run();
        }
    }

    /** What was done, is being done and is planned on a group, in the order in which it begins. */
    public List<StepRun> steps(String id) {
        List<StepRun> steps = new ArrayList<>(world.works().steps(work(id)));
        List<StepRun> recovery = world.works().steps(recovery(id));
        if (!recovery.isEmpty()) {
            steps.addAll(recovery);
            steps.sort(Comparator.comparing(StepRun::begin));
        }
        return steps;
    }

    /** Takes a group and its members away; their ids are free again. */
    public void remove(String id) {
        present(id).ifPresent(group -> {
            group.nodes().map(Node::cacheClusterId).distinct().forEach(groupsOfMembers::remove);
            kept(id).remove(id);
            further.replaced(group, null);
            Outages.in(world).forget(id);
            world.works().forget(work(id));
            world.works().forget(recovery(id));
            world.appointments().cancel(maintenance(id));
            observers.forEach(observer -> observer.gone(group));
        });
    }

    private Resources<ReplicationGroup> kept(String id) {
        return ReplicationGroup.isOfCluster(id) ? standalone : groups;
    }
}
