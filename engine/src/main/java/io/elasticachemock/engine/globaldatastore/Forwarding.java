package io.elasticachemock.engine.globaldatastore;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.global.GlobalTask;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Has every member of a global datastore do the same, one after the other: the secondaries first and the primary last, or
 * the other way round (user guide, "Modifying global datastores"). Who is the primary is seen when it comes to it, since it may
 * become another meanwhile. When a member does not come to do it, those after it do not begin: the request can be repeated,
 * and is about those that are left.
 */
final class Forwarding {
    private final World world;
    private final String id;
    private final String operation;
    private final boolean primaryLast;
    private final Part part;
    private final List<GlobalMember> done = new ArrayList<>();

    private Forwarding(World world, String id, String operation, boolean primaryLast, Part part) {
        this.world = world;
        this.id = id;
        this.operation = operation;
        this.primaryLast = primaryLast;
        this.part = part;
    }

    /**
     * Checks that something can be forwarded to a datastore's members, which are all available.
     *
     * @throws ElastiCacheFault InvalidGlobalReplicationGroupState if not
     */
    static void checkPossible(World world, GlobalDatastore datastore) {
        datastore.checkFree();
        GlobalDatastores datastores = GlobalDatastores.in(world);
        if (!datastore.members().stream().map(datastores::group).allMatch(ReplicationGroup::isAvailable)) {
            throw GlobalDatastore.busy();
        }
    }

    /**
     * Begins.
     *
     * @param primaryLast false for the primary first
     * @return the datastore, modifying
     */
    static GlobalDatastore begin(World world, String id, String operation, boolean primaryLast, Part part) {
        GlobalDatastore modifying =
                GlobalDatastores.in(world).change(id, current -> current.doing(GlobalTask.MODIFICATION));
        new Forwarding(world, id, operation, primaryLast, part).next();
        return modifying;
    }

    private void next() {
        Optional<GlobalMember> next = GlobalDatastores.in(world).get(id).members().stream()
                .filter(member -> done.stream().noneMatch(member::isSameAs))
                .min(Comparator.comparing(member -> member.isPrimary() == primaryLast));
        if (next.isEmpty()) {
            over();
            return;
        }
        GlobalMember member = next.get();
        done.add(member);
        whenFree(member, () -> itsTurn(member));
    }

    private void itsTurn(GlobalMember member) {
        World its = GlobalDatastores.in(world).worldOf(member);
        ReplicationGroup group = GlobalDatastores.in(world).group(member);
        boolean isDone;
        try {
            isDone = part.isDone(its, group);
            if (!isDone) {
                part.begin(its, group);
            }
        } catch (ElastiCacheFault refused) {
            giveUp(member);
            return;
        }
        if (isDone) {
            next();
        } else {
            whenFree(member, () -> ended(member));
        }
    }

    private void ended(GlobalMember member) {
        if (hasSucceeded(member)) {
            next();
        } else {
            giveUp(member);
        }
    }

    private boolean hasSucceeded(GlobalMember member) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        try {
            return part.hasSucceeded(datastores.worldOf(member), datastores.group(member));
        } catch (ElastiCacheFault refused) {
            return false;
        }
    }

    private void giveUp(GlobalMember member) {
        GlobalDatastores.in(world)
                .worldOf(member)
                .report(
                        SourceType.REPLICATION_GROUP,
                        member.replicationGroupId(),
                        UncertainGlobalWording.notForwarded(operation, id, member.replicationGroupId()));
        over();
    }

    private void over() {
        GlobalDatastores.in(world).change(id, current -> current.doing(null));
    }

    private void whenFree(GlobalMember member, Runnable next) {
        ReplicationGroups.in(GlobalDatastores.in(world).worldOf(member)).whenFree(member.replicationGroupId(), next);
    }

    /** What each member does. */
    interface Part {
        /**
         * Whether a member has nothing to do.
         *
         * @throws ElastiCacheFault if it can do it no longer
         */
        boolean isDone(World world, ReplicationGroup member);

        /**
         * Has a member begin.
         *
         * @throws ElastiCacheFault if it cannot, as things have become meanwhile; then nothing has changed
         */
        void begin(World world, ReplicationGroup member);

        /**
         * Whether a member on which nobody works any more has come to its end.
         *
         * @throws ElastiCacheFault if it can do it no longer
         */
        boolean hasSucceeded(World world, ReplicationGroup member);
    }
}
