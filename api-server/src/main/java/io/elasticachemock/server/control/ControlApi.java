package io.elasticachemock.server.control;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.server.clock.AdvanceRefused;
import io.elasticachemock.server.clock.SimulationClock;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.QueryFrontDoor;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the calls under {@code /_mock}. It belongs to the thread that owns the simulation. */
public final class ControlApi {
    private static final Logger LOG = LoggerFactory.getLogger(ControlApi.class);

    private final Map<PathPattern, Map<String, Function<ControlRequest, JsonObject>>> calls =
            new TreeMap<>(Comparator.comparing(PathPattern::text));

    /**
     * @param clock what is looked at and moved
     * @param actions the operations that are simulated at present
     * @param reset empties every world
     * @param version of ElastiCache Mock
     * @param doorOf answers requests by changing a simulation, which is another one than the clock's
     */
    public ControlApi(
            SimulationClock clock,
            Supplier<Actions> actions,
            Runnable reset,
            String version,
            Function<Simulation, QueryFrontDoor> doorOf) {
        ClockCalls clockCalls = new ClockCalls(clock);
        on("GET", "/_mock/health", new HealthCall(version));
        on("GET", "/_localstack/health", new HealthCall(version));
        on("GET", "/_mock/clock", clockCalls::show);
        on("PUT", "/_mock/clock", clockCalls::switchMode);
        on("POST", "/_mock/clock/advance", new AdvanceCall(clock));
        on("POST", "/_mock/reset", request -> {
            request.checkHasNoMembers();
            reset.run();
            return clockCalls.show(request);
        });
        on("GET", "/_mock/timeline", new TimelineCall(clock));
        on("POST", "/_mock/plan", new PlanCall(clock, doorOf));
        on("GET", "/_mock/availability", new AvailabilityCall(clock));
        FaultCalls faults = new FaultCalls(clock);
        on("POST", "/_mock/faults", faults::inject);
        on("GET", "/_mock/faults", faults::list);
        on("DELETE", "/_mock/faults", faults::remove);
        ReplacementCalls replacements = new ReplacementCalls(clock);
        on("POST", "/_mock/node-replacements", replacements::schedule);
        on("GET", "/_mock/node-replacements", replacements::list);
        ServiceUpdateCalls updates = new ServiceUpdateCalls(clock);
        on("POST", "/_mock/service-updates", updates::release);
        on("GET", "/_mock/service-updates", updates::list);
        on("DELETE", "/_mock/service-updates", updates::cancel);
        QuotaCalls quotas = new QuotaCalls(clock);
        on("PUT", "/_mock/quotas", quotas::grant);
        on("GET", "/_mock/quotas", quotas::show);
        NetworkCalls network = new NetworkCalls(clock);
        on("PUT", "/_mock/network", network::declare);
        on("GET", "/_mock/network", network::list);
        DataCalls data = DataCalls.ofGroups(clock);
        on("GET", "/_mock/replication-groups/*/data", data::show);
        on("PUT", "/_mock/replication-groups/*/data", data::set);
        DataCalls dataOfClusters = DataCalls.ofClusters(clock);
        on("GET", "/_mock/cache-clusters/*/data", dataOfClusters::show);
        on("PUT", "/_mock/cache-clusters/*/data", dataOfClusters::set);
        ServerlessDataCalls serverless = new ServerlessDataCalls(clock);
        on("GET", "/_mock/serverless-caches/*/data", serverless::show);
        on("PUT", "/_mock/serverless-caches/*/data", serverless::set);
        on("GET", "/_mock/operations", request -> OperationsCall.answer(actions.get()));
    }

    /**
     * Answers a call. Whatever is wrong with it becomes an answer too.
     *
     * @param path such as {@code /_mock/clock}
     * @param queryString what stands behind the question mark, still encoded; null if nothing does
     * @param body the bytes of the body; empty if there is none
     */
    public ControlAnswer answer(String method, String path, @Nullable String queryString, byte[] body) {
        PathPattern pattern = calls.keySet().stream()
                .filter(each -> each.parameter(path) != null)
                .findFirst()
                .orElse(null);
        if (pattern == null) {
            return ControlAnswer.error(
                    404,
                    "There is no " + path + ". There are "
                            + calls.keySet().stream().map(PathPattern::text).collect(Collectors.joining(", ")));
        }
        Map<String, Function<ControlRequest, JsonObject>> byMethod = calls.getOrDefault(pattern, Map.of());
        Function<ControlRequest, JsonObject> call = byMethod.get(method.equals("HEAD") ? "GET" : method);
        if (call == null) {
            return ControlAnswer.methodNotAllowed(String.join(", ", byMethod.keySet()));
        }
        try {
            return ControlAnswer.ok(
                    call.apply(new ControlRequest(queryString, body, String.valueOf(pattern.parameter(path)))));
        } catch (ControlRefusal refusal) {
            return ControlAnswer.error(refusal.status(), String.valueOf(refusal.getMessage()));
        } catch (AdvanceRefused | ElastiCacheFault refused) {
            return ControlAnswer.error(400, String.valueOf(refused.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", method, path, e);
            return ControlAnswer.error(500, "This is a defect of ElastiCache Mock: " + e);
        }
    }

    private void on(String method, String path, Function<ControlRequest, JsonObject> call) {
        calls.computeIfAbsent(new PathPattern(path), same -> new TreeMap<>()).put(method, call);
    }
}
