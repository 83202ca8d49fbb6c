package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Encryption;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.user.UserGroupRule;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which user group shall be attached. There is at most one; it takes the place of AUTH only if the token is deleted in the same
 * request (API reference, ModifyReplicationGroup; user guide, "Migrating from AUTH to RBAC").
 *
 * @param removeAll whether the present one shall go, whichever it is
 */
public record RequestedUserGroups(List<String> toAdd, List<String> toRemove, boolean removeAll) {
    /** Nothing. */
    public static final RequestedUserGroups NONE = new RequestedUserGroups(List.of(), List.of(), false);

    /** A command's lists do not change. */
    public RequestedUserGroups {
        toAdd = List.copyOf(toAdd);
        toRemove = List.copyOf(toRemove);
    }

    /**
     * The change that this amounts to; null if the request says nothing.
     *
     * @param others what else is asked for
     * @param strategy what shall become of the AUTH token; null if the request says nothing
     * @throws io.elasticachemock.engine.ElastiCacheFault if it is refused
     */
    @Nullable
    Change resolve(ReplicationGroup group, World world, Changes others, @Nullable AuthTokenUpdate strategy) {
        Encryption encryption = group.settings().encryption();
        String present = encryption.userGroup();
        if (removeAll && !(toAdd.isEmpty() && toRemove.isEmpty())) {
            throw invalidParameterCombination(UncertainUserWording.removeAllUserGroupsAlone());
        }
        for (String id : toRemove) {
            if (!id.toLowerCase(Locale.ROOT).equals(present)) {
                throw invalidParameterValue(UncertainUserWording.userGroupNotAttached(id, group.id()));
            }
        }
        boolean goes = removeAll || !toRemove.isEmpty();
        if (toAdd.isEmpty()) {
            return goes ? new Change.UserGroup(null, present, false) : null;
        }
        if (toAdd.size() > 1 || (present != null && !goes)) {
            throw invalidParameterCombination(UncertainUserWording.oneUserGroup());
        }
        boolean endsAuth = strategy == AuthTokenUpdate.DELETE && encryption.authTokens() != null;
        if (encryption.authTokens() != null && !endsAuth) {
            throw invalidParameterCombination(
                    "User group can't be associated with auth token enabled. Pass AuthStrategy delete to proceed");
        }
        Change.TransitEncryption transit = group.pending().then(others).find(Change.TransitEncryption.class);
        TransitEncryptionMode mode = transit == null ? encryption.transitMode() : transit.mode();
        UserGroupRule.checkAllowedWith(encryption.transitMode());
        String added = UserGroupRule.attachable(
                        world, toAdd.get(0), group.settings().software().version(), mode)
                .id();
        return new Change.UserGroup(added, present, endsAuth);
    }
}
