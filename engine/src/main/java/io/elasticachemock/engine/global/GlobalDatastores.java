package io.elasticachemock.engine.global;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.replication.GlobalMembership;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The global datastores of one account, the same from every region of its partition. Each is kept in the world of the region
 * in which it was created, which the prefix of its id tells; every member's group knows that it is one.
 */
public final class GlobalDatastores {
    private static final Kind<GlobalDatastore> DATASTORES =
            new Kind<>("global-replication-group", GlobalDatastore::id, new GlobalMoves());

    private final World world;

    private GlobalDatastores(World world) {
        this.world = world;
    }

    /** The datastores of a world's account. */
    public static GlobalDatastores in(World world) {
        return new GlobalDatastores(world);
    }

    /** All of them by id. */
    public NavigableMap<String, GlobalDatastore> all() {
        NavigableMap<String, GlobalDatastore> all = new TreeMap<>();
        world.ofAccount().stream()
                .filter(this::isInPartition)
                .forEach(each -> all.putAll(kept(each).all()));
        return all;
    }

    /** A datastore, if there is one of this id, in any case. */
    public Optional<GlobalDatastore> find(String id) {
        return home(id).flatMap(home -> kept(home).find(Identifiers.lowerCase(id)));
    }

    /**
     * A datastore.
     *
     * @throws ElastiCacheFault GlobalReplicationGroupNotFoundFault
     */
    public GlobalDatastore get(String id) {
        return find(id).orElseThrow(() -> new ElastiCacheFault(
                Fault.GLOBAL_REPLICATION_GROUP_NOT_FOUND_FAULT, UncertainGlobalWording.globalDatastoreNotFound(id)));
    }

    /** The world that keeps a datastore. */
    public World homeOf(GlobalDatastore datastore) {
        return homeOf(datastore.id());
    }

    /** The world that keeps the datastore of an id. */
    public World homeOf(String id) {
        return home(id).orElseThrow();
    }

    /** The world that a member is in. */
    public World worldOf(GlobalMember member) {
        return world.in(member.region());
    }

    /** The group that a member is. */
    public ReplicationGroup group(GlobalMember member) {
        return ReplicationGroups.in(worldOf(member)).get(member.replicationGroupId());
    }

    /** The group that takes the writes of a datastore. */
    public ReplicationGroup primaryOf(GlobalDatastore datastore) {
        return group(datastore.primary());
    }

    /** Brings a new datastore into being. */
    public GlobalDatastore add(GlobalDatastore datastore) {
        return put(null, datastore);
    }

    /** Replaces a datastore's record by its successor. */
    public GlobalDatastore change(String id, UnaryOperator<GlobalDatastore> change) {
        GlobalDatastore before = get(id);
        return put(before, change.apply(before));
    }

    /** Takes a datastore away; its members are groups of their own then. */
    public void remove(String id) {
        GlobalDatastore datastore = get(id);
        World home = homeOf(datastore);
        kept(home).remove(datastore.id());
        home.works().forget(GlobalWork.book(datastore.id()));
        TagBook.in(home).forget(ResourceType.GLOBAL_REPLICATION_GROUP, datastore.id());
        datastore.members().forEach(member -> mark(member, null));
    }

    private GlobalDatastore put(@Nullable GlobalDatastore before, GlobalDatastore after) {
        kept(homeOf(after)).put(after);
        if (before != null) {
            before.members().stream()
                    .filter(member -> after.member(member.replicationGroupId(), member.region())
                            .isEmpty())
                    .forEach(member -> mark(member, null));
        }
        after.members().forEach(member -> mark(member, new GlobalMembership(after.id(), member.role())));
        return after;
    }

    private void mark(GlobalMember member, @Nullable GlobalMembership membership) {
        ReplicationGroups groups = ReplicationGroups.in(worldOf(member));
        groups.find(member.replicationGroupId())
                .filter(group -> !Objects.equals(group.global(), membership))
                .ifPresent(group -> groups.change(group.id(), current -> current.asMember(membership)));
    }

    private Optional<World> home(String id) {
        int end = id.indexOf('-');
        String prefix = Identifiers.lowerCase(end < 0 ? id : id.substring(0, end));
        return Regions.all().stream()
                .filter(region ->
                        region.globalDatastorePrefix().filter(prefix::equals).isPresent())
                .map(region -> world.in(region.name()))
                .filter(this::isInPartition)
                .findFirst();
    }

    /** Another partition has other accounts, even if their numbers are the same. */
    private boolean isInPartition(World other) {
        return Region.partitionOf(other.scope().region())
                .equals(Region.partitionOf(world.scope().region()));
    }

    private static Resources<GlobalDatastore> kept(World home) {
        return home.resources(DATASTORES);
    }
}
