package io.elasticachemock.engine.user;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The user groups of one world. */
public final class UserGroups {
    private static final Kind<UserGroup> GROUPS = new Kind<>(
            "user-group",
            UserGroup::id,
            (before, after, report) -> UserGroupStatus.LIFE_CYCLE.move(
                    before != null ? before.id() : after == null ? "" : after.id(),
                    before == null ? null : before.status(),
                    after == null ? null : after.status(),
                    report));

    private final World world;
    private final Resources<UserGroup> groups;

    private UserGroups(World world) {
        this.world = world;
        this.groups = world.resources(GROUPS);
    }

    /** The user groups of a world. */
    public static UserGroups in(World world) {
        return new UserGroups(world);
    }

    /** How many there are. */
    public int count() {
        return groups.size();
    }

    /** All of them by id. */
    public NavigableMap<String, UserGroup> all() {
        return groups.all();
    }

    /** A user group, if there is one of this id, in any case. */
    public Optional<UserGroup> find(String id) {
        return groups.find(id.toLowerCase(Locale.ROOT));
    }

    /**
     * A user group.
     *
     * @throws ElastiCacheFault UserGroupNotFound
     */
    public UserGroup get(String id) {
        return find(id).orElseThrow(() ->
                new ElastiCacheFault(Fault.USER_GROUP_NOT_FOUND_FAULT, "User group " + id + " not found."));
    }

    /**
     * A user group that shall be changed or attached.
     *
     * @throws ElastiCacheFault if there is none, or it is not active
     */
    public UserGroup active(String id) {
        UserGroup group = get(id);
        if (group.status() != UserGroupStatus.ACTIVE) {
            throw new ElastiCacheFault(
                    Fault.INVALID_USER_GROUP_STATE_FAULT,
                    "User group " + group.id() + " has status "
                            + group.status().word()
                            + ". Only active user groups can be modified.");
        }
        return group;
    }

    /** The user groups that a user is in. */
    public List<UserGroup> of(String userId) {
        return groups.all().values().stream()
                .filter(group -> group.userIds().contains(userId))
                .toList();
    }

    /** The replication groups that a user group is attached to, or will be. */
    public List<ReplicationGroup> users(String userGroupId) {
        return ReplicationGroups.in(world).all().values().stream()
                .filter(group ->
                        userGroupId.equals(group.settings().encryption().userGroup())
                                || group.pending().willHaveUserGroup(userGroupId))
                .toList();
    }

    /** The names of the serverless caches that a user group is attached to, or will be. */
    public List<String> serverlessCaches(String userGroupId) {
        return CacheAttachments.in(world)
                .of(userGroupId)
                .map(CacheAttachments.Attachment::cacheName)
                .toList();
    }

    /** The lowest version that all users of a user group can connect to: {@code 6.0}. */
    public String minimumEngineVersion(UserGroup group) {
        return User.minimumEngineVersion(group.engine(), hasIamUser(group));
    }

    /** Whether a user of a user group proves itself by IAM. */
    boolean hasIamUser(UserGroup group) {
        return group.userIds().stream()
                .map(Users.in(world)::find)
                .flatMap(Optional::stream)
                .anyMatch(User::usesIam);
    }

    boolean isAttached(String userGroupId) {
        return !users(userGroupId).isEmpty() || !serverlessCaches(userGroupId).isEmpty();
    }

    UserGroup put(UserGroup group) {
        groups.put(group);
        return group;
    }

    void change(String id, UnaryOperator<UserGroup> change) {
        groups.put(change.apply(get(id)));
    }

    void remove(String id) {
        groups.remove(id);
    }
}
