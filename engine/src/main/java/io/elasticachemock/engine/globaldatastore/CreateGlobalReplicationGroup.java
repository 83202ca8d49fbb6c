package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.global.GlobalMemberStatus;
import io.elasticachemock.engine.global.GlobalParameterGroups;
import io.elasticachemock.engine.global.GlobalRule;
import io.elasticachemock.engine.global.GlobalTask;
import io.elasticachemock.engine.global.GlobalWork;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.parameter.CustomParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.replication.GlobalRole;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Settings.Software;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * Creates a global datastore of a running replication group, which becomes its primary: it gets a parameter group of its own
 * and no minor versions by itself any more. The id is the region's prefix and the suffix (API reference,
 * CreateGlobalReplicationGroup; user guide, "Replication across AWS Regions using global datastores").
 */
public record CreateGlobalReplicationGroup(String suffix, String description, String primaryReplicationGroupId)
        implements Command<GlobalDatastore> {
    private static final String OPERATION = "CreateGlobalReplicationGroup";

    @Override
    public Accepted<GlobalDatastore> validate(World world) {
        String region = world.scope().region();
        String checkedSuffix = Identifiers.name("GlobalReplicationGroupIdSuffix", suffix);
        String id = GlobalRule.prefix(region)
                        .orElseThrow(() -> invalidParameterValue(UncertainGlobalWording.noGlobalDatastoresIn(region)))
                + "-" + checkedSuffix;
        ReplicationGroup primary = ReplicationGroups.in(world).get(primaryReplicationGroupId);
        if (GlobalDatastores.in(world).find(id).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.GLOBAL_REPLICATION_GROUP_ALREADY_EXISTS_FAULT,
                    UncertainGlobalWording.globalDatastoreExists(id));
        }
        GlobalRule.checkPrimary(primary);
        GlobalMember member =
                new GlobalMember(primary.id(), region, GlobalRole.PRIMARY, GlobalMemberStatus.ASSOCIATING);
        GlobalDatastore datastore = new GlobalDatastore(id, description, List.of(member), GlobalTask.CREATION, false);
        return () -> {
            GlobalDatastores.in(world).add(datastore);
            new GlobalWork(world, datastore, OPERATION)
                    .start(WorkKind.ASSOCIATE_MEMBER, primary, () -> created(world, id, member));
            return datastore;
        };
    }

    private static void created(World world, String id, GlobalMember member) {
        ReplicationGroup primary = ReplicationGroups.in(world).get(member.replicationGroupId());
        Software software = primary.settings().software();
        ParameterGroups groups = ParameterGroups.in(world);
        CustomParameterGroup own =
                GlobalParameterGroups.copy(world, primary.id(), groups.use(software.parameterGroup()));
        groups.put(own);
        ReplicationGroups.in(world)
                .change(
                        primary.id(),
                        current -> current.with(
                                current.settings().with(new Software(software.version(), own.name(), false))));
        primary.nodes()
                .forEach(node -> world.report(
                        SourceType.CACHE_CLUSTER,
                        node.cacheClusterId(),
                        "Updated to use a CacheParameterGroup " + own.name()));
        GlobalDatastores.in(world)
                .change(id, current -> current.withMember(member, there -> there.in(GlobalMemberStatus.ASSOCIATED))
                        .doing(null));
    }
}
