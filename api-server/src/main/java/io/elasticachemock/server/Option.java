package io.elasticachemock.server;

import io.elasticachemock.engine.quota.Quotas;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The options of the program. Each is also an environment variable. */
enum Option {
    PORT("<port>", "4566", "The port to listen on; 0 picks a free one."),
    HOST("<address>", "127.0.0.1", "The address to listen on; 0.0.0.0 for all of the machine's."),
    CLOCK("<mode>", "auto", "What moves time: auto, instant, manual, real, or xN such as x60."),
    START("<instant>", "now", "The first virtual instant, such as 2026-01-05T00:00:00Z."),
    SEED("<number>", "random", "The seed of everything random. The same start, seed and requests give the same run."),
    QUOTA(
            "<name>=<number>[,…]",
            "AWS's defaults",
            "What an account may have, such as nodes-per-region=5000. Names: " + String.join(", ", Quotas.NAMES) + "."),
    LOW_DOWNTIME_VERSION(
            "<version>",
            "5.0.5",
            "From which version of Redis on a failover interrupts writes for a few seconds only: 5.0.5 or 5.0.6."),
    FAILURE_FLUSHES_QUEUE(
            "<true|false>",
            "true",
            "Whether changes that wait for the maintenance window are applied with the recovery of a failed node."),
    AVAILABLE_BEFORE_MEMBERS(
            "<true|false>",
            "false",
            "Whether a group is available again while replicas that are added to it still get their data."),
    EC2_ENDPOINT(
            "<url>",
            "none",
            "Where subnets are looked up (DescribeSubnets), such as http://localhost:4567; without it any are taken.");

    private final String parameter;
    private final String byDefault;
    private final String description;

    Option(String parameter, String byDefault, String description) {
        this.parameter = parameter;
        this.byDefault = byDefault;
        this.description = description;
    }

    /** The option that the command line spells so. */
    static Optional<Option> spelled(String spelling) {
        return Stream.of(values())
                .filter(option -> option.spelling().equals(spelling))
                .findFirst();
    }

    /** As the command line spells it, such as {@code --port}. */
    String spelling() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its environment variable, such as {@code ELASTICACHE_MOCK_PORT}. */
    String variable() {
        return "ELASTICACHE_MOCK_" + name();
    }

    /** What stands for its value in the help. */
    String parameter() {
        return parameter;
    }

    /** Its value when it is not given; for some, words for it. */
    String byDefault() {
        return byDefault;
    }

    /** What it does, in a sentence. */
    String description() {
        return description;
    }
}
