package io.elasticachemock.engine.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.event.Event;
import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastoreStatus;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.global.GlobalMemberStatus;
import io.elasticachemock.engine.global.GlobalParameterGroups;
import io.elasticachemock.engine.global.GlobalRule;
import io.elasticachemock.engine.replication.GlobalMembership;
import io.elasticachemock.engine.replication.GlobalRole;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.world.World;
import java.util.List;

/** What holds of global datastores in every simulation at every instant. */
final class GlobalConsistency {
    private static final int MOST_MEMBERS = 3;

    private final Simulation simulation;
    private final World world;
    private final GlobalDatastores datastores;

    private GlobalConsistency(Simulation simulation, World world) {
        this.simulation = simulation;
        this.world = world;
        this.datastores = GlobalDatastores.in(world);
    }

    static void check(Simulation simulation) {
        for (World world : simulation.worlds()) {
            GlobalConsistency consistency = new GlobalConsistency(simulation, world);
            consistency.checkGroups();
            consistency.datastores.all().values().forEach(consistency::checkDatastore);
        }
    }

    /** A group that takes itself for a member is one, in that role. */
    private void checkGroups() {
        for (ReplicationGroup group : ReplicationGroups.in(world).all().values()) {
            GlobalMembership membership = group.global();
            if (membership != null) {
                assertThat(datastores
                                .get(membership.globalReplicationGroupId())
                                .checkedMember(group.id(), world.scope().region())
                                .role())
                        .isEqualTo(membership.role());
            }
        }
    }

    /** One primary, up to two secondaries, each in a region of its own, and each knows that it is one. */
    private void checkDatastore(GlobalDatastore datastore) {
        assertThat(datastore.members()).hasSizeBetween(1, MOST_MEMBERS);
        assertThat(datastore.members()).extracting(GlobalMember::region).doesNotHaveDuplicates();
        assertThat(datastore.members()).filteredOn(GlobalMember::isPrimary).hasSize(1);
        for (GlobalMember member : datastore.members()) {
            assertThat(datastores.group(member).global())
                    .isEqualTo(new GlobalMembership(datastore.id(), member.role()));
            if (member.status() != GlobalMemberStatus.ASSOCIATING || member.role() == GlobalRole.SECONDARY) {
                checkMember(member);
            }
        }
        GlobalDatastoreStatus status = datastore.status();
        boolean quiet = status == GlobalDatastoreStatus.AVAILABLE || status == GlobalDatastoreStatus.PRIMARY_ONLY;
        if (simulation.isIdle()) {
            assertThat(quiet).as(datastore + " when all is quiet").isTrue();
        }
        if (quiet) {
            assertThat(datastore.members())
                    .extracting(GlobalMember::status)
                    .containsOnly(GlobalMemberStatus.ASSOCIATED);
            if (!hasGivenUp(datastore)) {
                checkInCommon(datastore);
            }
        }
    }

    /** It does not change by itself, and its parameter group is its own. */
    private void checkMember(GlobalMember member) {
        ReplicationGroup group = datastores.group(member);
        assertThat(group.settings().software().autoMinorVersionUpgrade()).isFalse();
        assertThat(GlobalRule.COMMON).noneMatch(group.queued()::has);
        String parameterGroup = group.settings().software().parameterGroup();
        assertThat(parameterGroup).startsWith("global-datastore-");
        assertThat(GlobalParameterGroups.isGlobal(datastores.worldOf(member), parameterGroup))
                .isTrue();
    }

    private void checkInCommon(GlobalDatastore datastore) {
        List<ReplicationGroup> groups =
                datastore.members().stream().map(datastores::group).toList();
        assertThat(groups)
                .extracting(group -> group.settings().software().version())
                .as("versions in " + datastore)
                .containsOnly(groups.get(0).settings().software().version());
        assertThat(groups)
                .extracting(group -> group.settings().hardware())
                .as("node types in " + datastore)
                .containsOnly(groups.get(0).settings().hardware());
        assertThat(groups)
                .extracting(ReplicationGroup::isClusterEnabled)
                .containsOnly(groups.get(0).isClusterEnabled());
        // Items that are too large to move keep shards where they are.
        if (simulation.journal().stream().noneMatch(entry -> entry.command() instanceof SetData)) {
            assertThat(groups)
                    .extracting(group -> group.shards().stream().map(Shard::id).toList())
                    .as("shards in " + datastore)
                    .containsOnly(groups.get(0).shards().stream().map(Shard::id).toList());
        }
    }

    /** Whether something may not have been forwarded to all members, which is told by an event, or was, two weeks ago. */
    private boolean hasGivenUp(GlobalDatastore datastore) {
        List<Occurrence> log = simulation.log().since(0);
        boolean forgotten = log.size() < simulation.log().position();
        return forgotten
                || log.stream()
                        .filter(Event.class::isInstance)
                        .map(each -> ((Event) each).message())
                        .anyMatch(text -> text.contains(" of " + datastore.id() + " could not be applied"));
    }
}
