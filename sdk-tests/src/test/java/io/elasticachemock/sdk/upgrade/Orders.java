package io.elasticachemock.sdk.upgrade;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.Event;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** The group {@code orders} that is upgraded. */
final class Orders {
    private Orders() {}

    /** Asks for a change now. */
    static ReplicationGroup now(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> change) {
        return modify(aws, request -> change.accept(request.applyImmediately(true)));
    }

    /** Asks for a change in the window. */
    static ReplicationGroup later(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> change) {
        return modify(aws, change);
    }

    private static ReplicationGroup modify(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> change) {
        return aws.client()
                .modifyReplicationGroup(request -> {
                    request.replicationGroupId("orders");
                    change.accept(request);
                })
                .replicationGroup();
    }

    /** Of all its members the versions, in the order of their ids: {@code 6.2.6 7.1.0}. */
    static String versions(Aws aws) {
        return members(aws).stream().map(CacheCluster::engineVersion).collect(Collectors.joining(" "));
    }

    /** Of all its members the versions that they will get, in the order of their ids. */
    static List<String> pendingVersions(Aws aws) {
        return members(aws).stream()
                .map(member -> String.valueOf(member.pendingModifiedValues().engineVersion()))
                .toList();
    }

    /** Of all its members the types that they will get, in the order of their ids. */
    static List<String> pendingTypes(Aws aws) {
        return members(aws).stream()
                .map(member -> String.valueOf(member.pendingModifiedValues().cacheNodeType()))
                .toList();
    }

    /** Its members. */
    static List<CacheCluster> members(Aws aws) {
        return aws.client().describeCacheClusters().cacheClusters();
    }

    /** When each node had the new version: {@code 05:02:05 orders-002}. */
    static List<String> patched(Aws aws) {
        List<Event> newestFirst = new ArrayList<>();
        aws.client()
                .describeEventsPaginator(request -> request.duration(14 * 24 * 60))
                .events()
                .forEach(newestFirst::add);
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(event -> event.message().equals("Cache cluster patched"))
                .map(event -> event.date().toString().substring(11, 19) + " " + event.sourceIdentifier())
                .toList();
    }

    /** What happens until all is quiet, a line each. */
    static List<String> untilIdle(Aws aws) {
        return Trace.events(aws.control().advance(new JsonObject().put("until", "idle")));
    }

    /** The steps of its work: begin and end after an instant in seconds, what, and on which node. */
    static List<String> steps(Aws aws, Instant since) {
        return aws
                .control()
                .get("/_mock/timeline?replicationGroupId=orders&account=" + Aws.ACCOUNT)
                .getJsonArray("steps")
                .stream()
                .map(JsonObject.class::cast)
                .filter(step -> !Instant.parse(step.getString("begin")).isBefore(since))
                .map(step -> seconds(since, step.getString("begin")) + "-" + seconds(since, step.getString("end")) + " "
                        + step.getString("kind") + " " + step.getString("node"))
                .toList();
    }

    private static long seconds(Instant since, String instant) {
        return Duration.between(since, Instant.parse(instant)).toSeconds();
    }
}
