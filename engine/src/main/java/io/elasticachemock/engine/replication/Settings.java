package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.maintenance.MaintenanceWindow;
import io.elasticachemock.engine.maintenance.SnapshotWindow;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.version.EngineVersion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a replication group is set to, by subject. */
public record Settings(
        Software software,
        Hardware hardware,
        Availability availability,
        Network network,
        Encryption encryption,
        Maintenance maintenance,
        Backup backup,
        List<LogDelivery> logDeliveries) {

    /** A group's lists do not change. */
    public Settings {
        logDeliveries = List.copyOf(logDeliveries);
    }

    /** The same settings, failover switched. */
    public Settings with(AutomaticFailover failover) {
        return new Settings(
                software,
                hardware,
                new Availability(failover, availability.multiAz(), availability.clusterMode()),
                network,
                encryption,
                maintenance,
                backup,
                logDeliveries);
    }

    /** The same settings with other software. */
    public Settings with(Software newSoftware) {
        return new Settings(
                newSoftware, hardware, availability, network, encryption, maintenance, backup, logDeliveries);
    }

    /** The same settings with other hardware. */
    public Settings with(Hardware newHardware) {
        return new Settings(
                software, newHardware, availability, network, encryption, maintenance, backup, logDeliveries);
    }

    /** The same settings in another network. */
    public Settings with(Network newNetwork) {
        return new Settings(
                software, hardware, availability, newNetwork, encryption, maintenance, backup, logDeliveries);
    }

    /** The same settings, maintained otherwise. */
    public Settings with(Maintenance newMaintenance) {
        return new Settings(
                software, hardware, availability, network, encryption, newMaintenance, backup, logDeliveries);
    }

    /** The same settings, backed up otherwise. */
    public Settings with(Backup newBackup) {
        return new Settings(
                software, hardware, availability, network, encryption, maintenance, newBackup, logDeliveries);
    }

    /** The same settings with each log delivery in another status. */
    public Settings withLogDeliveries(LogDelivery.Status status) {
        if (logDeliveries.isEmpty()) {
            return this;
        }
        return new Settings(
                software,
                hardware,
                availability,
                network,
                encryption,
                maintenance,
                backup,
                logDeliveries.stream().map(delivery -> delivery.in(status)).toList());
    }

    /** The same settings without any log delivery. */
    public Settings withoutLogDeliveries() {
        return withLogDeliveries(List.of());
    }

    /** The same settings with other log deliveries. */
    public Settings withLogDeliveries(List<LogDelivery> newDeliveries) {
        return new Settings(software, hardware, availability, network, encryption, maintenance, backup, newDeliveries);
    }

    /** The same settings, protected otherwise against failures. */
    public Settings with(Availability newAvailability) {
        return new Settings(
                software, hardware, newAvailability, network, encryption, maintenance, backup, logDeliveries);
    }

    /** The same settings, encrypted otherwise. */
    public Settings with(Encryption newEncryption) {
        return new Settings(
                software, hardware, availability, network, newEncryption, maintenance, backup, logDeliveries);
    }

    /**
     * What runs on the nodes.
     *
     * @param version the version that the group as a whole has reached
     */
    public record Software(EngineVersion version, String parameterGroup, boolean autoMinorVersionUpgrade) {}

    /**
     * What the nodes are.
     *
     * @param nodeType the type that the group as a whole has reached
     */
    public record Hardware(CacheNodeType nodeType, boolean dataTiering) {}

    /** What survives a failure. */
    public record Availability(AutomaticFailover automaticFailover, boolean multiAz, ClusterMode clusterMode) {}

    /**
     * Where the nodes are reached.
     *
     * @param hostPart the six characters that host names of this account and VPC share
     */
    public record Network(
            int port,
            String subnetGroup,
            String vpcId,
            String hostPart,
            List<String> securityGroups,
            NetworkType networkType,
            IpDiscovery ipDiscovery) {
        /** A group's lists do not change. */
        public Network {
            securityGroups = List.copyOf(securityGroups);
        }
    }

    /**
     * What is encrypted.
     *
     * @param kmsKeyArn null unless the customer gave a key
     * @param transitMode null without encryption in transit
     * @param authTokens null unless AUTH is used
     * @param userGroup the id of the user group that may connect; null without one
     */
    public record Encryption(
            boolean atRest,
            @Nullable String kmsKeyArn,
            boolean inTransit,
            @Nullable TransitEncryptionMode transitMode,
            @Nullable AuthTokens authTokens,
            @Nullable Instant authTokenModified,
            @Nullable String userGroup) {
        /**
         * The same with another encryption in transit.
         *
         * @param mode null for none
         */
        public Encryption inTransit(@Nullable TransitEncryptionMode mode) {
            return new Encryption(atRest, kmsKeyArn, mode != null, mode, authTokens, authTokenModified, userGroup);
        }

        /** The same with other tokens. */
        public Encryption with(AuthTokens tokens, Instant modified) {
            return new Encryption(atRest, kmsKeyArn, inTransit, transitMode, tokens, modified, userGroup);
        }

        /** The same without any token. */
        public Encryption withoutAuth() {
            return new Encryption(atRest, kmsKeyArn, inTransit, transitMode, null, null, userGroup);
        }

        /**
         * The same with another user group.
         *
         * @param id null for none
         */
        public Encryption withUserGroup(@Nullable String id) {
            return new Encryption(atRest, kmsKeyArn, inTransit, transitMode, authTokens, authTokenModified, id);
        }
    }

    /** When AWS works on it, and who is told. */
    public record Maintenance(
            MaintenanceWindow window, @Nullable Notification notification) {
        // By hand: each new group has its own compared, and comparing is most of what is done with it.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Maintenance that
                    && Objects.equals(window, that.window)
                    && Objects.equals(notification, that.notification);
        }

        @Override
        public int hashCode() {
            return 31 * window.hashCode() + Objects.hashCode(notification);
        }
    }

    /** The topic that is told of events. */
    public record Notification(String topicArn, boolean active) {}

    /**
     * How it is backed up.
     *
     * @param retentionDays 0 for no automatic snapshots
     * @param snapshottingClusterId null in cluster mode and without automatic snapshots
     */
    public record Backup(
            SnapshotWindow window,
            int retentionDays,
            @Nullable String snapshottingClusterId) {}
}
