package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.Outages;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.clock.SimulationClock;
import io.elasticachemock.server.query.Answer;
import io.elasticachemock.server.query.Operation;
import io.elasticachemock.server.query.Operations;
import io.elasticachemock.server.query.QueryFrontDoor;
import io.elasticachemock.server.query.QueryRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what a ModifyReplicationGroup or ModifyCacheCluster call would do, without doing it: the call is made on a copy of the simulation, and the
 * copy's time moves until all of it is over. It is refused, or begins now, or waits for the maintenance window; then the steps
 * are told, in the order in which they begin, and when shards would not serve.
 */
final class PlanCall implements Function<ControlRequest, JsonObject> {
    private static final String GROUP_ID = "ReplicationGroupId";
    private static final String CLUSTER_ID = "CacheClusterId";
    /** Every maintenance window opens within a week, and a group that is busy then is free within another. */
    private static final Duration HORIZON = Duration.ofDays(21);
    /** The longest that a host name takes to move when the last step is over. */
    private static final Duration LAST_PAUSE = Duration.ofMinutes(1);

    private final SimulationClock clock;
    private final Function<Simulation, QueryFrontDoor> doorOf;

    /** @param doorOf answers requests by changing a simulation */
    PlanCall(SimulationClock clock, Function<Simulation, QueryFrontDoor> doorOf) {
        this.clock = clock;
        this.doorOf = doorOf;
    }

    @Override
    public JsonObject apply(ControlRequest request) {
        JsonObject members = request.json();
        Scope scope = Scopes.read(new Members(scopeOf(members), List.of("region", "account")));
        boolean ofCluster = members.containsKey(CLUSTER_ID);
        if (ofCluster == members.containsKey(GROUP_ID)) {
            throw ControlRefusal.badRequest("Give exactly one of " + GROUP_ID + ", " + CLUSTER_ID + ".");
        }
        Operation<?, ?> operation = ofCluster ? Operations.MODIFY_CACHE_CLUSTER : Operations.MODIFY_REPLICATION_GROUP;
        Members.check(members, operation.requestMembers());
        String member = ofCluster ? CLUSTER_ID : GROUP_ID;
        if (!(members.getValue(member) instanceof String name)) {
            throw ControlRefusal.badRequest("The member '" + member + "' must be a string.");
        }
        String id = name.toLowerCase(Locale.ROOT);
        String key = ofCluster ? ReplicationGroup.idOfCluster(id) : id;
        clock.beforeCall(false);
        Simulation copy = clock.copy();
        Instant now = copy.now();
        Changes waiting = ReplicationGroups.in(copy.world(scope))
                .present(key)
                .map(ReplicationGroup::queued)
                .orElse(Changes.NONE);
        Answer answer = doorOf.apply(copy).answer(query(scope, operation.name(), members));
        if (answer.status() != 200) {
            JsonObject error = Json.read(bytes(answer)).getJsonObject("Error");
            return new JsonObject()
                    .put("outcome", "refused")
                    .put("code", error.getString("Code"))
                    .put("message", error.getString("Message"));
        }
        World world = copy.world(scope);
        ReplicationGroup changed = ReplicationGroups.in(world).present(key).orElseThrow();
        boolean begins = !changed.isAvailable();
        if (!begins && changed.queued().equals(waiting)) {
            return told(copy, world, changed.id(), now, List.of()).put("outcome", "applied");
        }
        runToTheEnd(copy, world, changed.id());
        List<StepRun> steps = ReplicationGroups.in(world).steps(changed.id()).stream()
                .filter(step -> step.label().operation().equals(operation.name()))
                .filter(step -> !step.begin().isBefore(now))
                .toList();
        JsonObject told = told(copy, world, changed.id(), now, steps).put("withWhatWaitedBefore", !waiting.isEmpty());
        return begins
                ? told.put("outcome", "applied")
                : told.put("outcome", "pending")
                        .put(
                                "until",
                                changed.settings()
                                        .maintenance()
                                        .window()
                                        .nextOpening(now)
                                        .toString());
    }

    private static JsonObject told(Simulation copy, World world, String id, Instant now, List<StepRun> steps) {
        Instant end = steps.stream().map(StepRun::end).max(Instant::compareTo).orElse(now);
        if (!steps.isEmpty() && end.plus(LAST_PAUSE).isAfter(copy.now())) {
            copy.advanceTo(end.plus(LAST_PAUSE));
        }
        return new JsonObject()
                .put("end", end.toString())
                .put("steps", StepJson.planned(steps))
                .put(
                        "availability",
                        AvailabilityJson.of(
                                ReplicationGroups.in(world).present(id).orElseThrow(),
                                Outages.in(world).of(id),
                                now,
                                copy.now()));
    }

    private static void runToTheEnd(Simulation copy, World world, String id) {
        Instant horizon = copy.now().plus(HORIZON);
        while (true) {
            ReplicationGroup group = ReplicationGroups.in(world).present(id).orElseThrow();
            Instant next = copy.nextDue().orElse(Instant.MAX);
            boolean over = group.isAvailable() && group.queued().isEmpty();
            if (over || next.isAfter(horizon)) {
                return;
            }
            copy.advanceTo(next);
        }
    }

    private static JsonObject scopeOf(JsonObject members) {
        JsonObject scope = new JsonObject();
        for (String name : List.of("region", "account")) {
            if (members.containsKey(name)) {
                scope.put(name, members.remove(name));
            }
        }
        return scope;
    }

    private static QueryRequest query(Scope scope, String operation, JsonObject members) {
        String form = Stream.concat(
                        Stream.of("Action=" + operation, "Version=2015-02-02", "ContentType=JSON"),
                        members.getMap().keySet().stream().flatMap(name -> pairs(name, members.getValue(name))))
                .collect(Collectors.joining("&"));
        return new QueryRequest(
                "POST",
                "/",
                null,
                "application/x-www-form-urlencoded",
                "AWS4-HMAC-SHA256 Credential=" + scope.account() + "/20260101/" + scope.region()
                        + "/elasticache/aws4_request, SignedHeaders=host, Signature=0",
                form.getBytes(StandardCharsets.UTF_8));
    }

    /** A member as a form has it: lists are numbered, and structures have dots. */
    private static Stream<String> pairs(String name, Object value) {
        if (value instanceof JsonArray array) {
            return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                    .flatMap(i -> pairs(name + ".member." + (i + 1), array.getValue(i)));
        }
        if (value instanceof JsonObject structure) {
            return structure.getMap().keySet().stream()
                    .flatMap(inner -> pairs(name + "." + inner, structure.getValue(inner)));
        }
        if (value == null) {
            throw ControlRefusal.badRequest("The member '" + name + "' must not be null.");
        }
        return Stream.of(encoded(name) + "=" + encoded(value.toString()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(answer.body().length());
        answer.body().forEach(part -> bytes.writeBytes(part));
        return bytes.toByteArray();
    }
}
