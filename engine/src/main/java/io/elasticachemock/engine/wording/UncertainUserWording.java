package io.elasticachemock.engine.wording;

/** Texts of users and user groups that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainUserWording {
    private UncertainUserWording() {}

    /** More passwords than a user may have. */
    public static String tooManyPasswords(int most) {
        return "A user can have at most " + most + " passwords.";
    }

    /** A rule of an access string that is none, or is about passwords. */
    public static String badAccessString(String rule) {
        return "The access string is not valid: '" + rule
                + "'. It consists of rules such as on, ~keys:*, &channels, +@category, -command; passwords are given elsewhere.";
    }

    /** An id of a user or user group. */
    public static String badUserId(String parameter) {
        return parameter + " must begin with a letter and must contain only letters, digits, and hyphens.";
    }

    /** A filter of users that there is not. */
    public static String unknownUserFilter(String name) {
        return "Invalid filter name: " + name + ". Users are filtered by user-id, user-name, engine and status.";
    }

    /** A name of a user. */
    public static String badUserName(String name) {
        return "UserName must be provided and must not contain spaces: '" + name + "'.";
    }

    /** An engine that has no users. */
    public static String engineWithoutUsers(String name) {
        return "Invalid engine: " + name + ". Users and user groups are of the engine redis or valkey.";
    }

    /** As many users as an account may have. */
    public static String tooManyUsers(int most) {
        return "The request cannot be processed because it would exceed the quota of " + most + " users.";
    }

    /** As many user groups as an account may have. */
    public static String tooManyUserGroups(int most) {
        return "The request cannot be processed because it would exceed the quota of " + most + " user groups.";
    }

    /** As many users as a group may have. */
    public static String tooManyUsersInGroup(int most) {
        return "A user group can have at most " + most + " users.";
    }

    /** Both access strings. */
    public static String oneAccessString() {
        return "Only one of AccessString and AppendAccessString can be specified.";
    }

    /** The user that every account has. */
    public static String defaultUserStays() {
        return "The user default cannot be modified or deleted.";
    }

    /** A user that its group needs. */
    public static String defaultUserInGroup(String id) {
        return "User " + id
                + " is named default and is in a user group, which needs it. Remove it from the user group first.";
    }

    /** Two users of one name in a group. */
    public static String duplicateUserName(String name) {
        return "User group cannot contain two users with the user name " + name + ".";
    }

    /** A user for Valkey in a group for Redis. */
    public static String userOfOtherEngine(String id) {
        return "User " + id + " is of the engine valkey and cannot be in a user group of the engine redis.";
    }

    /** A user without password in a group for Valkey. */
    public static String userWithoutPassword(String id) {
        return "User " + id + " needs no password and cannot be in a user group of the engine valkey.";
    }

    /** A user that is in the group already. */
    public static String userInGroup(String id, String group) {
        return "User " + id + " is already a member of user group " + group + ".";
    }

    /** A name that is taken. */
    public static String userGroupExists(String id) {
        return "User Group " + id + " already exists.";
    }

    /** A user group that is used. */
    public static String userGroupAttached(String id) {
        return "User group " + id + " is associated with one or more caches and cannot be deleted.";
    }

    /** A user group that a version does not go with. */
    public static String userGroupNotForVersion(String id, String engine, String version) {
        return "User group " + id + " cannot be associated with " + engine + " " + version + ".";
    }

    /** More than one user group. */
    public static String oneUserGroup() {
        return "A replication group can be associated with only one user group. Remove the present one in the same request.";
    }

    /** Two ways to control access. */
    public static String authBesideUserGroup() {
        return "An AUTH token cannot be used together with a user group. Remove the user group in the same request.";
    }

    /** Both ways to remove user groups. */
    public static String removeAllUserGroupsAlone() {
        return "RemoveUserGroups cannot be used together with UserGroupIdsToAdd or UserGroupIdsToRemove.";
    }

    /** A user group that is not there to be removed. */
    public static String userGroupNotAttached(String id, String group) {
        return "User group " + id + " is not associated with replication group " + group + ".";
    }
}
