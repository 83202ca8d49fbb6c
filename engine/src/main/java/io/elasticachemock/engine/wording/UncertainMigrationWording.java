package io.elasticachemock.engine.wording;

/** Texts of online migration that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainMigrationWording {
    private UncertainMigrationWording() {}

    /** A migration to a group that is migrating. */
    public static String alreadyUnderMigration(String id) {
        return "Replication group " + id + " is already under migration.";
    }

    /** The end of a migration that there is not. */
    public static String notUnderMigration(String id) {
        return "Replication group " + id + " is not under migration.";
    }

    /** A group that data cannot be migrated to. */
    public static String cannotMigrate(String id, String why) {
        return "Data cannot be migrated to replication group " + id + ": " + why + ".";
    }

    /** Several servers of the customer's, or none. */
    public static String oneMigrationEndpoint(int count) {
        return "CustomerNodeEndpointList must have exactly one endpoint, but has " + count + ".";
    }

    /** A server of the customer's without address or port. */
    public static String badMigrationEndpoint() {
        return "Each endpoint in CustomerNodeEndpointList must have an Address and a Port between 1 and 65535.";
    }
}
