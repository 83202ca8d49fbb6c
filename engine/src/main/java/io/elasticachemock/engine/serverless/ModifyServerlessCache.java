package io.elasticachemock.engine.serverless;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.network.SecurityGroups;
import io.elasticachemock.engine.user.UserGroupRule;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainServerlessWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Modifies one field of a serverless cache that is available; engine and major version together are one. It goes to Valkey, and
 * to later major versions only (API reference, ModifyServerlessCache). Each parameter is null or empty to leave what is.
 *
 * @param removeUserGroup whether the present user group shall go
 */
public record ModifyServerlessCache(
        String name,
        @Nullable String description,
        RequestedUsageLimits limits,
        boolean removeUserGroup,
        @Nullable String userGroupId,
        List<String> securityGroupIds,
        @Nullable Integer snapshotRetentionLimit,
        @Nullable String dailySnapshotTime,
        @Nullable String engine,
        @Nullable String majorEngineVersion)
        implements Command<ServerlessCache> {
    /** A command's lists do not change. */
    public ModifyServerlessCache {
        securityGroupIds = List.copyOf(securityGroupIds);
    }

    @Override
    public Accepted<ServerlessCache> validate(World world) {
        ServerlessCache cache = ServerlessCaches.in(world).free(name);
        ServerlessSettings present = cache.settings();
        List<ServerlessChange> asked = asked(world, cache.name(), present);
        List<ServerlessChange> changes =
                asked.stream().filter(change -> change.isNew(present)).toList();
        if (asked.stream()
                        .filter(change -> change.countsUnchanged() || change.isNew(present))
                        .count()
                > 1) {
            throw invalidParameterCombination(
                    "Serverless Cache modifications only support modifying one field per request.");
        }
        if (changes.isEmpty()) {
            throw invalidParameterCombination("No modifications were requested");
        }
        return () -> ServerlessModification.begin(world, cache, changes.get(0));
    }

    private List<ServerlessChange> asked(World world, String cacheName, ServerlessSettings present) {
        List<ServerlessChange> asked = new ArrayList<>();
        if (engine != null || majorEngineVersion != null) {
            asked.add(new ServerlessChange(
                    WorkKind.UPGRADE_SERVERLESS_CACHE,
                    present.running(version(world, present.version())),
                    false,
                    null));
        }
        if (description != null) {
            asked.add(ServerlessChange.quiet(present.describedAs(description)));
        }
        if (limits.isGiven()) {
            UsageLimits after = limits.over(present.limits());
            WorkKind kind = after.raiseMinimumOf(present.limits())
                    ? WorkKind.SCALE_SERVERLESS_CACHE
                    : WorkKind.MODIFY_SERVERLESS_CACHE;
            asked.add(new ServerlessChange(kind, present.within(after), true, "Limits"));
        }
        if (userGroupId != null || removeUserGroup) {
            asked.add(new ServerlessChange(
                    WorkKind.MODIFY_SERVERLESS_CACHE, present.usedBy(userGroup(world, present)), true, null));
        }
        if (!securityGroupIds.isEmpty()) {
            SecurityGroups.check(securityGroupIds);
            boolean same = new TreeSet<>(securityGroupIds).equals(new TreeSet<>(present.securityGroupIds()));
            asked.add(new ServerlessChange(
                    WorkKind.MODIFY_SERVERLESS_CACHE,
                    same ? present : present.guardedBy(securityGroupIds),
                    false,
                    "SecurityGroups"));
        }
        if (snapshotRetentionLimit != null) {
            asked.add(ServerlessChange.quiet(
                    present.backedUp(present.backup().retaining(world, cacheName, snapshotRetentionLimit))));
        }
        if (dailySnapshotTime != null) {
            asked.add(ServerlessChange.quiet(present.backedUp(present.backup().at(dailySnapshotTime))));
        }
        return asked;
    }

    private EngineVersion version(World world, EngineVersion present) {
        Engine wanted = engine == null ? present.engine() : Engine.parse(engine);
        if (engine != null && wanted != Engine.VALKEY) {
            throw invalidParameterValue("This API supports only cross-engine upgrades to Valkey engine currently");
        }
        if (wanted != present.engine() && present.engine() != Engine.REDIS) {
            throw invalidParameterValue(UncertainServerlessWording.engineWithoutCrossUpgrade(
                    present.engine().wireName()));
        }
        if (wanted == present.engine()
                && (majorEngineVersion == null || majorEngineVersion.equals(present.majorVersion()))) {
            return present;
        }
        EngineVersion target = ServerlessVersions.resolve(world, wanted, majorEngineVersion);
        if (wanted == present.engine() && target.compareTo(present) < 0) {
            throw invalidParameterCombination(UncertainServerlessWording.serverlessDowngrade(
                    wanted.wireName(), present.majorVersion(), target.majorVersion()));
        }
        return target;
    }

    private @Nullable String userGroup(World world, ServerlessSettings present) {
        if (userGroupId == null) {
            return null;
        }
        if (removeUserGroup) {
            throw invalidParameterCombination(UncertainServerlessWording.removeUserGroupBesideId());
        }
        String id = UserGroups.in(world).active(userGroupId).id();
        UserGroupRule.checkAllowedWith(world, id, present.version());
        return id;
    }
}
