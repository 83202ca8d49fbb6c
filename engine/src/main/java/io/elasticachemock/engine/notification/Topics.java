package io.elasticachemock.engine.notification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.wording.UncertainNetworkWording;
import java.util.regex.Pattern;

/**
 * SNS topics: one that is told of a resource's events lies in its region and account (user guide, "Event SNS"). The
 * account is not compared, because a client whose access key is not an account's number has none of its own here.
 */
public final class Topics {
    private static final Pattern ARN =
            Pattern.compile("arn:aws[a-z-]*:sns:(?<region>[a-z0-9-]+):\\d{12}:[A-Za-z0-9_.-]{1,256}");

    private static final String ACTIVE = "active";
    private static final String INACTIVE = "inactive";

    private Topics() {}

    /**
     * Checks a topic's ARN.
     *
     * @return the ARN
     * @throws io.elasticachemock.engine.ElastiCacheFault if it is malformed or lies elsewhere
     */
    public static String check(String arn, Scope scope) {
        var parts = ARN.matcher(arn);
        if (!parts.matches() || !parts.group("region").equals(scope.region())) {
            throw invalidParameterValue(UncertainNetworkWording.topicNotUsable(arn));
        }
        return arn;
    }

    /**
     * Whether a topic of this status is told of events.
     *
     * @param status {@code active} or {@code inactive}
     * @throws io.elasticachemock.engine.ElastiCacheFault if it is another word
     */
    public static boolean isActive(String status) {
        return switch (status) {
            case ACTIVE -> true;
            case INACTIVE -> false;
            default -> throw invalidParameterValue(UncertainNetworkWording.invalidTopicStatus(status));
        };
    }

    /** AWS's word for whether a topic is told of events. */
    public static String status(boolean active) {
        return active ? ACTIVE : INACTIVE;
    }
}
