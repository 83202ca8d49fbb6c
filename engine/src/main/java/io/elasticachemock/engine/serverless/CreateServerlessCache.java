package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.endpoint.HostNames;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.KmsKeys;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.network.SecurityGroups;
import io.elasticachemock.engine.network.Vpc;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.serverlesssnapshot.ManualServerlessSnapshots;
import io.elasticachemock.engine.subnet.Subnet;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.user.UserGroupRule;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainServerlessWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates a serverless cache, always encrypted, by default with the newest version of its engine, in the default VPC and its
 * security group, with no limits, and with no daily snapshots (API reference, CreateServerlessCache).
 *
 * @param description empty without one
 * @param majorEngineVersion null for the newest
 * @param kmsKeyId null for the service's own key
 * @param securityGroupIds empty for the VPC's own
 * @param snapshotArnsToRestore empty to begin without data
 * @param userGroupId null to let everybody in
 * @param subnetIds empty for the default VPC's
 * @param snapshotRetentionLimit null for none
 * @param dailySnapshotTime null for any
 */
public record CreateServerlessCache(
        String name,
        String description,
        String engine,
        @Nullable String majorEngineVersion,
        RequestedUsageLimits limits,
        @Nullable String kmsKeyId,
        List<String> securityGroupIds,
        List<String> snapshotArnsToRestore,
        Tags tags,
        @Nullable String userGroupId,
        List<String> subnetIds,
        @Nullable Integer snapshotRetentionLimit,
        @Nullable String dailySnapshotTime)
        implements Command<ServerlessCache> {
    /** A command's lists do not change. */
    public CreateServerlessCache {
        securityGroupIds = List.copyOf(securityGroupIds);
        snapshotArnsToRestore = List.copyOf(snapshotArnsToRestore);
        subnetIds = List.copyOf(subnetIds);
    }

    @Override
    public Accepted<ServerlessCache> validate(World world) {
        ServerlessCaches caches = ServerlessCaches.in(world);
        String checkedName = Identifiers.serverlessCacheName("ServerlessCacheName", name);
        if (caches.find(checkedName).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.SERVERLESS_CACHE_ALREADY_EXISTS_FAULT,
                    "Serverless cache " + checkedName + " already exists.");
        }
        EngineVersion version = ServerlessVersions.resolve(world, Engine.parse(engine), majorEngineVersion);
        UsageLimits wantedLimits = limits.over(UsageLimits.NONE);
        String kmsKeyArn = kmsKeyId == null ? null : KmsKeys.arn(kmsKeyId, world.scope());
        List<Subnet> subnets = EndpointSubnets.resolve(world, subnetIds);
        SecurityGroups.check(securityGroupIds);
        List<String> guards = securityGroupIds.isEmpty()
                ? List.of(Vpc.of(world, subnets.get(0).vpcId()).securityGroup())
                : securityGroupIds;
        ServerlessSettings settings = new ServerlessSettings(
                description, version, wantedLimits, guards, userGroup(world, version), backup(world, checkedName));
        RestoreSource source = RestoreSource.find(world, snapshotArnsToRestore, version);
        int most = world.quotas().get(Quota.SERVERLESS_CACHES_PER_REGION);
        if (caches.count() >= most) {
            throw new ElastiCacheFault(
                    Fault.SERVERLESS_CACHE_QUOTA_FOR_CUSTOMER_EXCEEDED_FAULT,
                    UncertainServerlessWording.tooManyServerlessCaches(most));
        }
        ServerlessCache cache = new ServerlessCache(
                checkedName,
                code(world, checkedName),
                world.now(),
                ServerlessCacheStatus.CREATING,
                settings,
                kmsKeyArn,
                subnets,
                source == null ? 0 : source.bytes(),
                null);
        return () -> {
            caches.put(cache);
            // What was copied of a former cache of this name does not count.
            ManualServerlessSnapshots.forget(world, cache.name());
            TagBook.in(world).set(ResourceType.SERVERLESS_CACHE, cache.name(), tags);
            ServerlessCreation.start(world, cache, source);
            DailySnapshots.schedule(world, cache);
            return cache;
        };
    }

    private @Nullable String userGroup(World world, EngineVersion version) {
        if (userGroupId == null) {
            return null;
        }
        String id = UserGroups.in(world).active(userGroupId).id();
        UserGroupRule.checkAllowedWith(world, id, version);
        return id;
    }

    private DailyBackup backup(World world, String checkedName) {
        DailyBackup timed = dailySnapshotTime == null ? DailyBackup.NONE : DailyBackup.NONE.at(dailySnapshotTime);
        return snapshotRetentionLimit == null ? timed : timed.retaining(world, checkedName, snapshotRetentionLimit);
    }

    /** Caches that bear the same name one after the other have different host names. */
    private static String code(World world, String name) {
        return HostNames.drawCode(world.laws()
                .seed()
                .draw(
                        "serverless cache",
                        world.scope().account(),
                        world.scope().region(),
                        name,
                        Long.toString(world.now().toEpochMilli())));
    }
}
