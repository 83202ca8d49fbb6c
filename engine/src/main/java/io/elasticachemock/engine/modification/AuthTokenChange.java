package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.AuthTokens;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.RollingChange;
import io.elasticachemock.engine.replication.Settings.Encryption;
import io.elasticachemock.engine.replication.Shard;

/**
 * Tells every node which tokens the AUTH command takes, in the order of {@link RollingChange}; each member is
 * {@code modifying} until its own turn is over. A rotation adds a token, setting it leaves no other (user guide, "Modifying
 * the AUTH token on an existing cluster"). The token was last modified when all nodes know it.
 */
final class AuthTokenChange implements Modification {
    private final GroupWork work;
    private final ReplicationGroup group;
    private final AuthToken token;
    private final boolean rotates;

    /** @param rotates whether what is taken at present is taken too */
    AuthTokenChange(GroupWork work, ReplicationGroup group, AuthToken token, boolean rotates) {
        this.work = work;
        this.group = group;
        this.token = token;
        this.rotates = rotates;
    }

    /** After an interruption every node is told again: one that has been told stays as it is. */
    @Override
    public Plan plan() {
        return RollingChange.of(group, node -> true, this::tell, this::tell);
    }

    private Plan tell(Shard shard, Node node) {
        return work.step(WorkKind.UPDATE_AUTH_TOKEN, shard, node, () -> work.release(shard, node, same -> same));
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup current) {
        Encryption encryption = current.settings().encryption();
        AuthTokens tokens = rotates ? AuthTokens.rotated(encryption.authTokens(), token) : AuthTokens.only(token);
        return current.with(
                current.settings().with(encryption.with(tokens, work.world().now())));
    }

    /** No event of it was ever seen. */
    @Override
    public void succeeded() {}

    /** What was taken is taken. */
    @Override
    public void failed(String reason) {}
}
