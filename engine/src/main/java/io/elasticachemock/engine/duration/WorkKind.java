package io.elasticachemock.engine.duration;

import java.util.Locale;

/** What a step of work does. */
public enum WorkKind {
    /** A new node is started. */
    LAUNCH_NODE,
    /** A node receives the shard's data by replication. */
    SYNCHRONIZE_NODE,
    /** The host names of a node or shard move to another machine. */
    SWITCH_ENDPOINT,
    /** A node's data is written to a snapshot. */
    TAKE_SNAPSHOT,
    /** A snapshot's files are removed. */
    DELETE_SNAPSHOT,
    /** The new engine version is brought to a node, which serves meanwhile. */
    PREPARE_UPGRADE,
    /** A service update that was asked for is about to begin. */
    START_UPDATE,
    /** A service update is brought to a node, which serves meanwhile. */
    PREPARE_UPDATE,
    /** A node's process is stopped and started again. */
    RESTART_NODE,
    /** A node's new engine version is put in order. */
    PATCH_NODE,
    /** A primary hands its role to a replica. */
    FAIL_OVER,
    /** A setting is brought to all nodes. */
    APPLY_SETTING,
    /** A replica becomes primary. */
    PROMOTE_REPLICA,
    /** A primary that does not answer is found out, and a replica takes over. */
    DETECT_FAILURE,
    /** The replacement of a node that has failed is prepared. */
    PREPARE_RECOVERY,
    /** A node is rebooted. */
    REBOOT_NODE,
    /** A node reads a snapshot. */
    RESTORE_SNAPSHOT,
    /** A snapshot is copied. */
    COPY_SNAPSHOT,
    /** A primary connects to the customer's server that it shall replicate, and tries again where that does not answer. */
    CONNECT_SOURCE,
    /** Slots and what is in them move to other shards. */
    MIGRATE_SLOTS,
    /** A node is switched to take encrypted connections, plain ones, or both. */
    SWITCH_ENCRYPTION,
    /** A node is told which tokens the AUTH command takes. */
    UPDATE_AUTH_TOKEN,
    /** A node is brought to another cluster mode. */
    SWITCH_CLUSTER_MODE,
    /** Users, what they may do, and who is in which user group are brought to where they are needed. */
    UPDATE_USERS,
    /** Reserved nodes are paid for. */
    PAY_RESERVATION,
    /** A Memcached cluster that is scaled gradually settles before the next nodes are. */
    AWAIT_INTERVAL,
    /** A serverless cache is made, with its endpoints. */
    CREATE_SERVERLESS_CACHE,
    /** A setting is brought to a serverless cache. */
    MODIFY_SERVERLESS_CACHE,
    /** A serverless cache gets a higher minimum, and scales up to it. */
    SCALE_SERVERLESS_CACHE,
    /** A serverless cache goes to another engine or major version. */
    UPGRADE_SERVERLESS_CACHE,
    /** A serverless cache is taken down. */
    DELETE_SERVERLESS_CACHE,
    /** A snapshot is written to a bucket. */
    EXPORT_SNAPSHOT,
    /** A replication group becomes a member of a global datastore, and gets its data. */
    ASSOCIATE_MEMBER,
    /** A member leaves its global datastore. */
    DISASSOCIATE_MEMBER,
    /** Another member of a global datastore takes its writes. */
    FAIL_OVER_REGION,
    /** A node is taken down. */
    DELETE_NODE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word for it in a timeline. */
    public String word() {
        return word;
    }
}
