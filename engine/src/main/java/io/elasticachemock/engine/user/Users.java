package io.elasticachemock.engine.user;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The users of one world, and the one that every account has: {@code default}, who may do everything without a password. */
public final class Users {
    private static final User DEFAULT_USER = new User(
            User.DEFAULT,
            User.DEFAULT,
            Engine.REDIS,
            "on ~* +@all",
            new Authentication(AuthenticationType.NO_PASSWORD, List.of()),
            UserStatus.ACTIVE);
    private static final Kind<User> USERS = new Kind<>(
            "user",
            User::id,
            (before, after, report) -> UserStatus.LIFE_CYCLE.move(
                    before != null ? before.id() : after == null ? "" : after.id(),
                    before == null ? null : before.status(),
                    after == null ? null : after.status(),
                    report));

    private final Resources<User> users;

    private Users(World world) {
        this.users = world.resources(USERS);
    }

    /** The users of a world. */
    public static Users in(World world) {
        return new Users(world);
    }

    /** All users by id, the default one among them. */
    public SortedMap<String, User> all() {
        SortedMap<String, User> all = new TreeMap<>(users.all());
        all.put(User.DEFAULT, DEFAULT_USER);
        return all;
    }

    /** How many were created. */
    int count() {
        return users.size();
    }

    /** A user, if there is one of this id, in any case. */
    public Optional<User> find(String id) {
        String key = id.toLowerCase(Locale.ROOT);
        return key.equals(User.DEFAULT) ? Optional.of(DEFAULT_USER) : users.find(key);
    }

    /**
     * A user.
     *
     * @throws ElastiCacheFault UserNotFound
     */
    public User get(String id) {
        return find(id).orElseThrow(
                        () -> new ElastiCacheFault(Fault.USER_NOT_FOUND_FAULT, "User " + id + " not found."));
    }

    /**
     * A user that shall be changed.
     *
     * @throws ElastiCacheFault if there is none, or it is not active
     */
    User active(String id) {
        User user = get(id);
        if (user.status() != UserStatus.ACTIVE) {
            throw new ElastiCacheFault(
                    Fault.INVALID_USER_STATE_FAULT,
                    "User " + user.id() + " has status " + user.status().word()
                            + ". Only active users can be modified.");
        }
        return user;
    }

    void put(User user) {
        users.put(user);
    }

    void remove(String id) {
        users.remove(id);
    }
}
