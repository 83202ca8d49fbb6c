package io.elasticachemock.server.query;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;

/** Which members a client has given, by name. */
public final class GivenMembers {
    private GivenMembers() {}

    /**
     * The first member that was given beside those that may be.
     *
     * @param allowed the same request with only what may be given
     */
    public static <Q extends ElastiCacheRequest> Optional<String> beside(
            Operation<Q, ?> operation, Q request, Q allowed) {
        return Arrays.stream(operation.request().members())
                .filter(member -> member.get(request) != null)
                .filter(member -> !Objects.equals(member.get(request), member.get(allowed)))
                .map(Member::name)
                .findFirst();
    }
}
