package io.elasticachemock.sdk.support;

import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.ElastiCacheMock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Lends a test a server of its own, with clients, and takes both back.
 *
 * <pre>{@code
 * Loan.manual(aws -> {
 *     aws.create("orders");
 *     assertThat(aws.group("orders").status()).isEqualTo("creating");
 * });
 * }</pre>
 *
 * <p>Every server starts at {@link #START} with the same seed, and its work takes round amounts of time, so that a test
 * can say what happens when.
 */
public final class Loan {
    /** When virtual time begins: a Monday, at midnight. */
    public static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    /** A new node is started. */
    public static final Duration LAUNCH = Duration.ofMinutes(4);
    /** A node gets its shard's data. */
    public static final Duration SYNCHRONIZE = Duration.ofMinutes(1);
    /** A host name moves to another machine. */
    public static final Duration SWITCH = Duration.ofSeconds(4);
    /** A snapshot is written. */
    public static final Duration SNAPSHOT = Duration.ofMinutes(2);
    /** A node is taken down. */
    public static final Duration DELETE = Duration.ofMinutes(3);
    /** A snapshot is removed. */
    public static final Duration DELETE_SNAPSHOT = Duration.ofSeconds(10);

    /** A new engine version is brought to a node. */
    public static final Duration PREPARE_UPGRADE = Duration.ofSeconds(70);
    /** Users and user groups are changed. */
    public static final Duration UPDATE_USERS = Duration.ofSeconds(45);
    /** A service update that was asked for begins. */
    public static final Duration START_UPDATE = Duration.ofMinutes(1);
    /** A service update is brought to a node. */
    public static final Duration PREPARE_UPDATE = Duration.ofMinutes(18);
    /** A node's process is stopped and started. */
    public static final Duration RESTART = Duration.ofSeconds(2);
    /** A node's new version is put in order. */
    public static final Duration PATCH = Duration.ofSeconds(53);
    /** A primary hands over its role. */
    public static final Duration FAIL_OVER = Duration.ofSeconds(46);

    /** A primary that does not answer is found out. */
    public static final Duration DETECT_FAILURE = Duration.ofSeconds(63);
    /** The replacement of a node is prepared. */
    public static final Duration PREPARE_RECOVERY = Duration.ofSeconds(83);

    /** A node is brought to another cluster mode. */
    public static final Duration SWITCH_CLUSTER_MODE = Duration.ofMinutes(1);

    /** A node reads a snapshot. */
    public static final Duration RESTORE = Duration.ofMinutes(3);

    /** A primary connects to the server that it shall replicate. */
    public static final Duration CONNECT_SOURCE = Duration.ofMinutes(1);

    /** Up to 512 slots move to other shards. */
    public static final Duration MIGRATE_SLOTS = Duration.ofMinutes(2);

    /** A serverless cache is made. */
    public static final Duration CREATE_SERVERLESS = Duration.ofMinutes(1);
    /** A setting is brought to a serverless cache. */
    public static final Duration MODIFY_SERVERLESS = Duration.ofMinutes(2);
    /** A serverless cache scales up to its new minimum. */
    public static final Duration SCALE_SERVERLESS = Duration.ofMinutes(30);
    /** A serverless cache goes to another engine or major version. */
    public static final Duration UPGRADE_SERVERLESS = Duration.ofMinutes(10);
    /** A group becomes a member of a global datastore. */
    public static final Duration ASSOCIATE_MEMBER = Duration.ofMinutes(2);
    /** A member leaves its global datastore. */
    public static final Duration DISASSOCIATE_MEMBER = Duration.ofMinutes(1);
    /** Another region takes the writes of a global datastore. */
    public static final Duration FAIL_OVER_REGION = Duration.ofSeconds(45);

    private static final long SEED = 1;
    private static final Durations ROUND = Durations.USUAL
            .with(WorkKind.LAUNCH_NODE, LAUNCH)
            .with(WorkKind.SYNCHRONIZE_NODE, SYNCHRONIZE)
            .with(WorkKind.SWITCH_ENDPOINT, SWITCH)
            .with(WorkKind.TAKE_SNAPSHOT, SNAPSHOT)
            .with(WorkKind.DELETE_NODE, DELETE)
            .with(WorkKind.DELETE_SNAPSHOT, DELETE_SNAPSHOT)
            .with(WorkKind.PREPARE_UPGRADE, PREPARE_UPGRADE)
            .with(WorkKind.PAY_RESERVATION, Duration.ofMinutes(2))
            .with(WorkKind.UPDATE_USERS, UPDATE_USERS)
            .with(WorkKind.START_UPDATE, START_UPDATE)
            .with(WorkKind.PREPARE_UPDATE, PREPARE_UPDATE)
            .with(WorkKind.RESTART_NODE, RESTART)
            .with(WorkKind.PATCH_NODE, PATCH)
            .with(WorkKind.FAIL_OVER, FAIL_OVER)
            .with(WorkKind.DETECT_FAILURE, DETECT_FAILURE)
            .with(WorkKind.CREATE_SERVERLESS_CACHE, CREATE_SERVERLESS)
            .with(WorkKind.MODIFY_SERVERLESS_CACHE, MODIFY_SERVERLESS)
            .with(WorkKind.SCALE_SERVERLESS_CACHE, SCALE_SERVERLESS)
            .with(WorkKind.UPGRADE_SERVERLESS_CACHE, UPGRADE_SERVERLESS)
            .with(WorkKind.DELETE_SERVERLESS_CACHE, DELETE)
            .with(WorkKind.EXPORT_SNAPSHOT, Duration.ofMinutes(1))
            .with(WorkKind.COPY_SNAPSHOT, Duration.ofMinutes(1))
            .with(WorkKind.REBOOT_NODE, Duration.ofMinutes(1))
            .with(WorkKind.RESTORE_SNAPSHOT, RESTORE)
            .with(WorkKind.SWITCH_CLUSTER_MODE, SWITCH_CLUSTER_MODE)
            .with(WorkKind.CONNECT_SOURCE, CONNECT_SOURCE)
            .with(WorkKind.MIGRATE_SLOTS, MIGRATE_SLOTS)
            .with(WorkKind.PREPARE_RECOVERY, PREPARE_RECOVERY)
            .with(WorkKind.SWITCH_ENCRYPTION, Duration.ofMinutes(1))
            .with(WorkKind.UPDATE_AUTH_TOKEN, Duration.ofSeconds(30))
            .with(WorkKind.APPLY_SETTING, Duration.ofMinutes(1))
            .with(WorkKind.AWAIT_INTERVAL, Duration.ofMinutes(5))
            .with(WorkKind.ASSOCIATE_MEMBER, ASSOCIATE_MEMBER)
            .with(WorkKind.DISASSOCIATE_MEMBER, DISASSOCIATE_MEMBER)
            .with(WorkKind.FAIL_OVER_REGION, FAIL_OVER_REGION)
            .with(WorkKind.PROMOTE_REPLICA, Duration.ofSeconds(20));

    private Loan() {}

    /** A server whose time only the test moves. */
    public static void manual(Use use) {
        of(server -> server.clockMode(ClockMode.MANUAL), use);
    }

    /** A server in the mode that it has by default: looking runs all work to its end. */
    public static void auto(Use use) {
        of(server -> server.clockMode(ClockMode.AUTO), use);
    }

    /** A server in which every call runs all work to its end. */
    public static void instant(Use use) {
        of(server -> server.clockMode(ClockMode.INSTANT), use);
    }

    /** A server with other settings. */
    public static void of(Consumer<ElastiCacheMock.Builder> settings, Use use) {
        ElastiCacheMock.Builder server =
                ElastiCacheMock.builder().startingAt(START).seed(SEED).durations(ROUND);
        settings.accept(server);
        try (ElastiCacheMock mock = server.start();
                Aws aws = new Aws(mock)) {
            use.of(aws);
        }
    }

    /** What a test does with it. */
    @FunctionalInterface
    public interface Use {
        void of(Aws aws);
    }
}
