package io.elasticachemock.engine.user;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/**
 * A user group may be attached where encryption in transit is required, from Redis 6.0 on; one for Valkey to Valkey only, and
 * one with a user who proves itself by IAM from 7.0 on (user guide, "Role-Based Access Control").
 */
public final class UserGroupRule {
    private UserGroupRule() {}

    /**
     * The user group that can be attached to a group of that version.
     *
     * @param transitMode null without encryption in transit
     * @throws io.elasticachemock.engine.ElastiCacheFault if there is none of this id, it is not active, or does not fit
     */
    public static UserGroup attachable(
            World world, String id, EngineVersion version, @Nullable TransitEncryptionMode transitMode) {
        UserGroup group = UserGroups.in(world).active(id);
        checkAllowedWith(transitMode);
        checkAllowedWith(world, group.id(), version);
        return group;
    }

    /** @throws io.elasticachemock.engine.ElastiCacheFault if access is not controlled with that encryption in transit */
    public static void checkAllowedWith(@Nullable TransitEncryptionMode transitMode) {
        if (transitMode == null) {
            throw invalidParameterCombination(
                    "User group based access control requires encryption-in-transit to be enabled"
                            + " on the replication group.");
        }
        if (transitMode == TransitEncryptionMode.PREFERRED) {
            throw invalidParameterCombination(
                    "Transit encryption preferred is not supported with redis access control.");
        }
    }

    /** @throws io.elasticachemock.engine.ElastiCacheFault if a version does not go with a user group that is there */
    public static void checkAllowedWith(World world, String id, EngineVersion version) {
        UserGroups groups = UserGroups.in(world);
        UserGroup group = groups.get(id);
        boolean iam = groups.hasIamUser(group);
        boolean engineFits = group.engine() == Engine.REDIS || version.engine() == Engine.VALKEY;
        if (!engineFits || !version.supports(Feature.RBAC) || (iam && !version.supports(Feature.IAM_AUTHENTICATION))) {
            throw invalidParameterCombination(UncertainUserWording.userGroupNotForVersion(
                    group.id(), version.engine().wireName(), version.version()));
        }
    }
}
