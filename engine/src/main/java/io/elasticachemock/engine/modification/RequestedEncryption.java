package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.user.UserGroupRule;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How connections shall be protected; null where the request says nothing. */
public record RequestedEncryption(
        @Nullable Boolean inTransit,
        @Nullable TransitEncryptionMode transitMode,
        @Nullable AuthToken authToken,
        @Nullable AuthTokenUpdate authTokenUpdate) {
    /** Nothing. */
    public static final RequestedEncryption NONE = new RequestedEncryption(null, null, null, null);

    /** @throws io.elasticachemock.engine.ElastiCacheFault if it is refused */
    List<Change> resolve(ReplicationGroup group, World world, RequestedUserGroups userGroups) {
        List<Change> changes = new ArrayList<>();
        Change.TransitEncryption transit = TransitEncryptionRule.resolve(group, inTransit, transitMode);
        if (transit != null) {
            changes.add(transit);
        }
        Changes pending = group.pending().then(new Changes(changes));
        Change.Auth auth = AuthTokenRule.resolve(group, pending, authToken, authTokenUpdate, userGroups);
        Change users = userGroups.resolve(group, world, new Changes(changes), authTokenUpdate);
        if (users != null) {
            changes.add(users);
        } else if (transit != null && group.settings().encryption().userGroup() != null) {
            UserGroupRule.checkAllowedWith(transit.mode());
        }
        if (auth != null) {
            changes.add(auth);
        }
        return changes;
    }
}
