package io.elasticachemock.engine.user;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.world.World;

/**
 * Work on users and user groups. A change flows to the replication groups and serverless caches that it concerns: those that
 * are available are {@code modifying} meanwhile, and busy ones take it beside what they do (user guide, "Role-Based Access
 * Control").
 */
final class UserWork {
    private final World world;
    private final String operation;

    UserWork(World world, String operation) {
        this.world = world;
        this.operation = operation;
    }

    /**
     * Begins a piece of work now.
     *
     * @param resource the user's or user group's name in the world's book, such as {@code user-group/shop}
     */
    void start(String resource, Engine engine, Runnable whenOver) {
        var chance = world.laws()
                .seed()
                .of(
                        "duration",
                        world.scope().account(),
                        world.scope().region(),
                        resource,
                        Long.toString(world.now().toEpochMilli()))
                .draw(operation);
        var duration = world.laws().durations().of(WorkKind.UPDATE_USERS, engine.wireName(), "", 0, chance);
        Label label = new Label(operation, WorkKind.UPDATE_USERS.word(), null, null, null);
        world.works().start(resource, Plan.step(label, duration, Effect.NONE, Effect.NONE), outcome -> whenOver.run());
    }

    /** Lets a change flow from a user group to the replication groups and serverless caches that it is attached to. */
    void flowFrom(String userGroupId) {
        UserGroups.in(world).users(userGroupId).stream()
                .filter(ReplicationGroup::isAvailable)
                .forEach(this::flowTo);
        CacheAttachments.in(world).flow(userGroupId, operation);
    }

    private void flowTo(ReplicationGroup group) {
        GroupWork work = new GroupWork(world, group, operation);
        work.change(current -> current.in(ReplicationGroupStatus.MODIFYING)
                .withEachShard(shard ->
                        shard.in(ShardStatus.MODIFYING).withEachNode(node -> node.in(CacheClusterStatus.MODIFYING))));
        work.start(work.step(WorkKind.UPDATE_USERS, Effect.NONE, Effect.NONE), outcome -> work.settle());
    }

    static String user(String id) {
        return "user/" + id;
    }

    static String userGroup(String id) {
        return "user-group/" + id;
    }
}
