package io.elasticachemock.server.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.server.clock.HeldWall;
import io.elasticachemock.server.clock.SimulationClock;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Operations;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.DescribeEventsRequest;

class ControlApiTest {
    private static final Scope HOME = new Scope("000000000000", "us-east-1");
    private static final Scope AWAY = new Scope("123456789012", "eu-west-1");
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final HeldWall wall = new HeldWall(Instant.parse("2030-06-01T12:00:00Z"));
    private final Durations durations = Durations.USUAL
            .with(WorkKind.LAUNCH_NODE, Duration.ofMinutes(4))
            .with(WorkKind.SYNCHRONIZE_NODE, Duration.ofMinutes(1))
            .with(WorkKind.TAKE_SNAPSHOT, Duration.ofMinutes(2))
            .with(WorkKind.DELETE_NODE, Duration.ofMinutes(3));
    private final SimulationClock clock =
            new SimulationClock(new Simulation.Settings(START, 1, durations, Quotas.DEFAULT), ClockMode.MANUAL, wall);
    private final Actions actions = new Actions();
    private final ControlApi control = new ControlApi(clock, () -> actions, clock::reset, "1.2.3", simulation -> {
        throw new AssertionError("No request is tried out here");
    });

    // Health.

    @ParameterizedTest
    @ValueSource(strings = {"/_mock/health", "/_localstack/health"})
    void health_says_that_elasticache_runs(String path) {
        assertThat(get(path, null)).isEqualTo(new JsonObject("""
                        {"status":"running","services":{"elasticache":"running"},"version":"1.2.3"}"""));
    }

    // The clock.

    @Test
    void the_clock_shows_now_the_mode_and_what_is_due_next() {
        assertThat(get("/_mock/clock", null)).isEqualTo(new JsonObject("""
                        {"now":"2026-01-05T00:00:00Z","mode":"manual","nextDue":null}"""));
        execute(SmallGroup.named("orders"));
        assertThat(get("/_mock/clock", null).getString("nextDue")).isEqualTo("2026-01-05T00:04:00Z");
    }

    @Test
    void the_clock_shows_where_the_wall_clock_has_taken_it() {
        put("/_mock/clock", "{\"mode\":\"x60\"}");
        wall.move(Duration.ofSeconds(2));
        assertThat(get("/_mock/clock", null).getString("now")).isEqualTo("2026-01-05T00:02:00Z");
    }

    @Test
    void switching_the_mode_answers_with_the_clock_and_time_goes_on_from_there() {
        advance("{\"by\":\"PT1H\"}");
        assertThat(put("/_mock/clock", "{\"mode\":\"real\"}")).isEqualTo(new JsonObject("""
                        {"now":"2026-01-05T01:00:00Z","mode":"real","nextDue":null}"""));
        wall.move(Duration.ofSeconds(2));
        assertThat(get("/_mock/clock", null).getString("now")).isEqualTo("2026-01-05T01:00:02Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"mode\":\"sundial\"}            | Unknown clock mode 'sundial'",
                "{\"mode\":\"x0\"}                 | Unknown clock mode 'x0'",
                "{\"mode\":7}                      | 'mode' must be a string",
                "{}                                | 'mode' must be a string",
                "{\"mode\":\"real\",\"speed\":\"2\"} | Unknown member 'speed'",
                "real                              | must be a JSON object",
            })
    void a_mode_that_makes_no_sense_is_refused_and_the_old_one_stays(String body, String reason) {
        assertRefused(answer("PUT", "/_mock/clock", null, body), 400, reason);
        assertThat(clock.mode()).isEqualTo(ClockMode.MANUAL);
    }

    // Advancing.

    @Test
    void advancing_by_an_amount_answers_the_events_and_changes_of_that_span_in_order() {
        execute(SmallGroup.named("orders"));
        advance("{\"by\":\"PT1M\"}");
        JsonObject answer = advance("{\"by\":\"PT4M\"}");
        assertThat(answer.getString("now")).isEqualTo("2026-01-05T00:05:00Z");
        assertThat(answer.getJsonArray("events").getJsonObject(0))
                .isEqualTo(new JsonObject()
                        .put("date", "2026-01-05T00:04:00Z")
                        .put("sourceType", "cache-cluster")
                        .put("sourceIdentifier", "orders-001")
                        .put(
                                "message",
                                answer.getJsonArray("events").getJsonObject(0).getString("message"))
                        .put("region", "us-east-1")
                        .put("account", "000000000000"));
        assertThat(answer.getJsonArray("events").getJsonObject(0).getString("message"))
                .isNotEmpty();
        assertThat(answer.getJsonArray("events").stream().map(event -> ((JsonObject) event).getString("date")))
                .isSorted();
        assertThat(moves(answer))
                .containsExactly(
                        "00:04:00Z cache-cluster orders-001 creating>available",
                        "00:05:00Z node-group orders/0001 creating>available",
                        "00:05:00Z cache-cluster orders-002 creating>available",
                        "00:05:00Z replication-group orders creating>available");
        assertThat(advance("{\"by\":\"PT0S\"}"))
                .isEqualTo(new JsonObject("{\"now\":\"2026-01-05T00:05:00Z\",\"events\":[],\"changes\":[]}"));
    }

    @Test
    void advancing_to_an_instant_stops_there() {
        assertThat(advance("{\"to\":\"2026-01-11T05:00:00Z\"}").getString("now"))
                .isEqualTo("2026-01-11T05:00:00Z");
        assertThat(advance("{\"to\":\"2026-01-11T08:00:00+02:00\"}").getString("now"))
                .isEqualTo("2026-01-11T06:00:00Z");
    }

    @Test
    void advancing_until_idle_ends_with_the_last_work() {
        execute(SmallGroup.named("orders"));
        assertThat(advance("{\"until\":\"idle\"}").getString("now")).isEqualTo("2026-01-05T00:05:00Z");
        assertThat(advance("{\"until\":\"idle\"}").getString("now")).isEqualTo("2026-01-05T00:05:00Z");
    }

    @Test
    void advancing_until_next_stops_at_the_next_entry() {
        execute(SmallGroup.named("orders"));
        assertThat(advance("{\"until\":\"next\"}").getString("now")).isEqualTo("2026-01-05T00:04:00Z");
    }

    @Test
    void advancing_until_a_status_stops_at_the_first_instant_that_shows_it() {
        execute(SmallGroup.named("orders"));
        assertThat(untilStatus("cacheCluster", "orders-001", "available")).isEqualTo("2026-01-05T00:04:00Z");
        assertThat(untilStatus("replicationGroup", "Orders", "available")).isEqualTo("2026-01-05T00:05:00Z");
        execute(new CreateSnapshot("monday", "orders", null, null, Tags.NONE));
        assertThat(untilStatus("replicationGroup", "orders", "snapshotting")).isEqualTo("2026-01-05T00:05:00Z");
        assertThat(untilStatus("snapshot", "monday", "available")).isEqualTo("2026-01-05T00:07:00Z");
        execute(new DeleteReplicationGroup("orders", null));
        assertThat(untilStatus("replicationGroup", "orders", "deleting")).isEqualTo("2026-01-05T00:07:00Z");
        assertThat(untilStatus("replicationGroup", "orders", "deleted")).isEqualTo("2026-01-05T00:10:00Z");
    }

    @Test
    void a_status_is_looked_for_in_the_region_and_account_that_are_named() {
        clock.simulation().execute(AWAY, SmallGroup.named("orders"));
        JsonObject answer = advance("""
                {"until":{"replicationGroup":"orders","status":"available","region":"eu-west-1","account":"123456789012"}}""");
        assertThat(answer.getString("now")).isEqualTo("2026-01-05T00:05:00Z");
        assertThat(answer.getJsonArray("events").getJsonObject(0).getString("region"))
                .isEqualTo("eu-west-1");
        assertThat(answer.getJsonArray("events").getJsonObject(0).getString("account"))
                .isEqualTo("123456789012");
        assertRefused(
                answer(
                        "POST",
                        "/_mock/clock/advance",
                        null,
                        "{\"until\":{\"replicationGroup\":\"orders\",\"status\":\"available\"}}"),
                400,
                "The replication group 'orders' in us-east-1 of account 000000000000 is not there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"by\":\"-PT1S\"}                | does not go backwards",
                "{\"by\":\"PT999999999H\"}         | past the end of time",
                "{\"by\":\"PT2562047788015215H\"}  | past the end of time",
                "{\"by\":\"PT9999999999999999999H\"} | ISO 8601 duration",
                "{\"by\":\"30 minutes\"}           | ISO 8601 duration",
                "{\"by\":\"P1M\"}                  | ISO 8601 duration",
                "{\"by\":30}                       | 'by' must be a string",
                "{\"by\":null}                     | 'by' must be a string",
                "{\"by\":\"\"}                     | 'by' must be a string",
                "{\"to\":\"2026-01-04T23:59:59Z\"} | does not go backwards",
                "{\"to\":\"tomorrow\"}             | ISO 8601 instant",
                "{\"to\":\"+999999999-12-31T23:59:59Z\"} | past the end of time",
                "{\"until\":\"doomsday\"}          | until 'idle'",
                "{\"until\":[\"idle\"]}            | 'until' must be a string",
                "{\"until\":{}}                    | exactly one of replicationGroup, cacheCluster, snapshot, globalReplicationGroup, serverlessCache,"
                        + " serverlessCacheSnapshot, user, userGroup, reservedCacheNode",
                "{\"until\":{\"replicationGroup\":\"orders\"}} | 'status' must be a string",
                "{\"until\":{\"status\":\"available\"}} | exactly one of",
                "{\"until\":{\"replicationGroup\":\"orders\",\"snapshot\":\"s\",\"status\":\"available\"}} | exactly one of",
                "{\"until\":{\"replicationGroup\":\"orders\",\"status\":\"available\",\"x\":1}} | Unknown member 'x'",
                "{\"until\":{\"replicationGroup\":\"orders\",\"status\":\"on fire\"}} | is never 'on fire'",
                "{\"until\":{\"replicationGroup\":\"orders\",\"status\":\"deleting\"}} | is 'creating', and nothing that is due makes it 'deleting'",
                "{\"until\":{\"replicationGroup\":\"others\",\"status\":\"available\"}} | 'others' in us-east-1 of account 000000000000 is not there",
                "{\"until\":{\"cacheCluster\":\"orders-003\",\"status\":\"available\"}} | cache cluster 'orders-003'",
                "{\"until\":{\"snapshot\":\"monday\",\"status\":\"available\"}} | snapshot 'monday'",
                "{\"by\":\"PT1S\",\"to\":\"2026-01-06T00:00:00Z\"} | exactly one of by, to, until",
                "{\"by\":\"PT1S\",\"speed\":\"2\"} | Unknown member 'speed'",
                "{}                                | exactly one of by, to, until",
                "[]                                | must be a JSON object",
                "{\"by\":\"PT1S\"                  | must be a JSON object",
                "{\"by\":\"PT1S\"} {}              | must be a JSON object",
                "``                                | must be a JSON object",
            })
    void what_cannot_be_is_refused_with_a_reason_and_nothing_moves(String body, String reason) {
        execute(SmallGroup.named("orders"));
        long entries = clock.simulation().entriesRun();
        assertRefused(answer("POST", "/_mock/clock/advance", null, body), 400, reason);
        assertThat(clock.simulation().now()).isEqualTo(START);
        assertThat(clock.simulation().entriesRun()).isEqualTo(entries);
        assertThat(untilStatus("replicationGroup", "orders", "available")).isEqualTo("2026-01-05T00:05:00Z");
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused() {
        byte[] latin1 = "{\"by\":\"PT1S\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(control.answer("POST", "/_mock/clock/advance", null, latin1), 400, "UTF-8");
    }

    @Test
    void there_is_no_next_when_nothing_is_due() {
        assertRefused(answer("POST", "/_mock/clock/advance", null, "{\"until\":\"next\"}"), 400, "Nothing is due");
    }

    // Reset.

    @Test
    void reset_empties_every_world_and_answers_with_the_clock() {
        execute(SmallGroup.named("orders"));
        advance("{\"by\":\"P3D\"}");
        put("/_mock/clock", "{\"mode\":\"real\"}");
        assertThat(json(answer("POST", "/_mock/reset", null, ""))).isEqualTo(new JsonObject("""
                        {"now":"2026-01-05T00:00:00Z","mode":"manual","nextDue":null}"""));
        assertThat(clock.simulation().worlds()).isEmpty();
    }

    @Test
    void reset_takes_nothing() {
        assertThat(answer("POST", "/_mock/reset", null, "{}").status()).isEqualTo(200);
        assertRefused(answer("POST", "/_mock/reset", null, "{\"seed\":\"4\"}"), 400, "Unknown member 'seed'");
    }

    // The timeline.

    @Test
    void the_timeline_shows_what_was_done_and_is_planned() {
        execute(SmallGroup.named("orders"));
        advance("{\"by\":\"PT4M\"}");
        JsonArray steps = get("/_mock/timeline", "replicationGroupId=orders").getJsonArray("steps");
        assertThat(steps).isEqualTo(new JsonArray("""
                        [{"operation":"CreateReplicationGroup","shard":"0001","node":"orders-001","role":"primary",
                          "kind":"launch-node","begin":"2026-01-05T00:00:00Z","end":"2026-01-05T00:04:00Z","state":"done"},
                         {"operation":"CreateReplicationGroup","shard":"0001","node":"orders-002","role":"replica",
                          "kind":"launch-node","begin":"2026-01-05T00:00:00Z","end":"2026-01-05T00:04:00Z","state":"done"},
                         {"operation":"CreateReplicationGroup","shard":"0001","node":"orders-002","role":"replica",
                          "kind":"synchronize-node","begin":"2026-01-05T00:04:00Z","end":"2026-01-05T00:05:00Z",
                          "state":"in-progress"}]"""));
    }

    @Test
    void the_timeline_belongs_to_a_region_and_account() {
        clock.simulation().execute(AWAY, SmallGroup.named("orders"));
        assertThat(get("/_mock/timeline", "replicationGroupId=ORDERS&region=eu-west-1&account=123456789012")
                        .getJsonArray("steps"))
                .hasSize(3);
        assertRefused(answer("GET", "/_mock/timeline", "replicationGroupId=orders", ""), 404, "no replication group");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                | one of replicationGroupId, cacheClusterId, serverlessCache, globalReplicationGroup",
                "replicationGroupId=               | 'replicationGroupId' must be a string",
                "replicationGroupId=a&replicationGroupId=b | 'replicationGroupId' must be a string",
                "replicationGroupId=a&shard=0001   | Unknown member 'shard'",
                "replicationGroupId=%zz            | query string is malformed",
            })
    void a_timeline_of_nothing_is_refused(String queryString, String reason) {
        assertRefused(answer("GET", "/_mock/timeline", queryString, ""), 400, reason);
    }

    // The operations.

    @Test
    void the_operations_are_all_75_with_their_state_and_the_parameters_that_they_refuse() {
        actions.on(
                Operations.DESCRIBE_EVENTS,
                (scope, request) -> {
                    throw ElastiCacheFault.invalidParameterValue("This test asks for nothing.");
                },
                refuse -> refuse.member(DescribeEventsRequest::duration));
        JsonArray operations = get("/_mock/operations", null).getJsonArray("operations");
        assertThat(operations).hasSize(75);
        assertThat(operations)
                .contains(new JsonObject("{\"name\":\"DescribeEvents\",\"state\":\"simulated\","
                        + "\"refusedParameters\":[\"Duration\"],\"uncertain\":[\"The texts for the start and end of service"
                        + " updates, for a resharding that is given up, and for upgrades that fail.\"]}"))
                .contains(new JsonObject("{\"name\":\"TestMigration\",\"state\":\"not-implemented\","
                        + "\"uncertain\":[\"How it tells its outcome, since AWS calls it asynchronous: here it succeeds, the"
                        + " group does not change and no event comes. The texts of its refusals.\"]}"));
    }

    // Everything else.

    @Test
    void an_unknown_path_is_not_found() {
        assertRefused(answer("GET", "/_mock/clocks", null, ""), 404, "There is no /_mock/clocks");
        assertRefused(answer("GET", "/_mock/clock/", null, ""), 404, "There is no /_mock/clock/");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /_mock/clock, 'GET, PUT'",
        "GET, /_mock/clock/advance, POST",
        "POST, /_mock/health, GET",
        "HEAD, /_mock/reset, POST",
    })
    void a_wrong_method_is_refused_with_the_right_ones(String method, String path, String allow) {
        ControlAnswer answer = answer(method, path, null, "");
        assertRefused(answer, 405, allow);
        assertThat(answer.allow()).isEqualTo(allow);
    }

    private <R> void execute(Command<R> command) {
        clock.simulation().execute(HOME, command);
    }

    private String untilStatus(String kind, String id, String status) {
        return advance(new JsonObject()
                        .put("until", new JsonObject().put(kind, id).put("status", status))
                        .encode())
                .getString("now");
    }

    private static List<String> moves(JsonObject answer) {
        return answer.getJsonArray("changes").stream()
                .map(JsonObject.class::cast)
                .map(change -> change.getString("date").substring("2026-01-05T".length()) + " "
                        + change.getString("resource") + " " + change.getString("identifier") + " "
                        + change.getString("from") + ">" + change.getString("to"))
                .toList();
    }

    private JsonObject get(String path, String queryString) {
        return json(answer("GET", path, queryString, ""));
    }

    private JsonObject put(String path, String body) {
        return json(answer("PUT", path, null, body));
    }

    private JsonObject advance(String body) {
        return json(answer("POST", "/_mock/clock/advance", null, body));
    }

    private ControlAnswer answer(String method, String path, String queryString, String body) {
        return control.answer(method, path, queryString, body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject json(ControlAnswer answer) {
        assertThat(answer.status()).as(answer.json()).isEqualTo(200);
        return new JsonObject(answer.json());
    }

    private static void assertRefused(ControlAnswer answer, int status, String reason) {
        assertThat(answer.status()).as(answer.json()).isEqualTo(status);
        JsonObject body = new JsonObject(answer.json());
        assertThat(body.fieldNames()).containsExactly("error");
        assertThat(body.getString("error")).contains(reason);
    }
}
