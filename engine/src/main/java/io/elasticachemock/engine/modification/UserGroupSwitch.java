package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Encryption;

/** Attaches a user group, or takes the present one away; connections of users who are no longer in it are dropped. */
final class UserGroupSwitch implements Modification {
    private final GroupWork work;
    private final Change.UserGroup change;

    UserGroupSwitch(GroupWork work, Change.UserGroup change) {
        this.work = work;
        this.change = change;
    }

    @Override
    public Plan plan() {
        return work.step(WorkKind.UPDATE_USERS, Effect.NONE, Effect.NONE);
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup current) {
        Encryption encryption = current.settings().encryption().withUserGroup(change.id());
        return current.with(current.settings().with(change.endsAuth() ? encryption.withoutAuth() : encryption));
    }

    /** No event of it was ever seen. */
    @Override
    public void succeeded() {}

    /** It is as it was. */
    @Override
    public void failed(String reason) {}
}
