package io.elasticachemock.engine.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.failure.RemoveFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Outage;
import io.elasticachemock.engine.replication.Outages;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Service;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.stage.Consistency;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Upgrades of groups of 1 to 90 shards with 0 to 5 replicas each, in whatever time, with whatever goes wrong. */
class UpgradeProperties {
    private static final int NO_LIMIT = 100_000;
    private static final Quotas NO_QUOTAS = new Quotas(NO_LIMIT, NO_LIMIT, NO_LIMIT, NO_LIMIT);
    private static final String TARGET = "7.1";

    /**
     * A group.
     *
     * @param replicas of each shard
     * @param failover asked for where there is a choice: a group without cluster mode, with a replica
     */
    record Shape(List<Integer> replicas, boolean clusterMode, boolean failover, String version) {}

    /** Something that goes wrong a while after the upgrade began; the numbers choose a node, a zone and a factor. */
    record Mishap(FaultKind kind, Duration after, int number) {}

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void keeps_the_order_of_the_upgrade_and_serves_as_its_steps_imply(
            @ForAll long seed, @ForAll("shapes") Shape shape) {
        Stage stage = begin(seed, shape);
        Instant asked = stage.simulation().now();

        upgrade(stage);
        stage.settle();

        assertUpgraded(stage);
        assertOrder(stage, asked);
        stage.pass(Duration.ofMinutes(2));
        List<Outage> outages = outages(stage);
        assertThat(outages).containsExactlyInAnyOrderElementsOf(implied(stage, asked, outages));
        Consistency.check(stage.simulation());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void keeps_the_order_whatever_goes_wrong_and_ends_or_stops_and_can_be_tried_again(
            @ForAll long seed, @ForAll("smallShapes") Shape shape, @ForAll("mishaps") List<Mishap> mishaps) {
        Stage stage = begin(seed, shape);
        Watch watch = new Watch(stage);

        upgrade(stage);
        for (Mishap mishap : mishaps) {
            Instant at = stage.simulation().now().plus(mishap.after());
            while (stage.simulation().nextDue().filter(due -> !due.isAfter(at)).isPresent()) {
                watch.next();
            }
            watch.to(at);
            happen(stage, mishap);
            watch.to(at);
        }
        while (!stage.simulation().isIdle()) {
            watch.next();
        }

        ReplicationGroup group = stage.group("orders");
        assertThat(group.isAvailable()).isTrue();
        assertThat(group.applying().isEmpty()).isTrue();
        assertThat(group.nodes()).allMatch(node -> node.status() == CacheClusterStatus.AVAILABLE && node.serving());
        assertThat(readsNotServed(stage)).isEqualTo(watch.readsNotServed);
        Consistency.check(stage.simulation());
        if (group.nodes().anyMatch(node -> !isNew(node))) {
            assertThat(stage.events()).contains("Failed to upgrade replication group orders");
            assertThat(group.settings().software().version().version()).isEqualTo(shape.version());
            stage.execute(new RemoveFault(null));
            upgrade(stage);
            stage.settle();
        }
        assertUpgraded(stage);
    }

    private static Stage begin(long seed, Shape shape) {
        Stage stage = Stage.with(seed, Durations.USUAL, NO_QUOTAS);
        CreateRequest request =
                CreateRequest.of("orders").cacheNodeType("cache.m5.large").engineVersion(shape.version());
        if (shape.clusterMode()) {
            request.replicaCounts(shape.replicas().toArray(Integer[]::new));
        } else {
            int replicas = shape.replicas().get(0);
            request.numCacheClusters(replicas + 1).automaticFailoverEnabled(shape.failover() && replicas > 0);
        }
        return stage.after(request.get());
    }

    private static void upgrade(Stage stage) {
        stage.execute(ModifyRequest.of("orders")
                .engineVersion(TARGET)
                .applyImmediately()
                .get());
    }

    private static boolean isNew(Node node) {
        return node.version().version().equals(TARGET);
    }

    private static void assertUpgraded(Stage stage) {
        ReplicationGroup group = stage.group("orders");
        assertThat(group.isAvailable()).isTrue();
        assertThat(group.nodes()).allMatch(UpgradeProperties::isNew);
        assertThat(group.settings().software().version().version()).isEqualTo(TARGET);
    }

    /**
     * All shards in parallel: each begins at once and is at its replicas without a pause. In each shard one node after the
     * other, the primary last; over all shards one primary after the other, without a pause while one is ready.
     */
    private static void assertOrder(Stage stage, Instant asked) {
        List<StepRun> steps = since(stage, asked);
        List<StepRun> primaries = new ArrayList<>();
        for (Shard shard : stage.group("orders").shards()) {
            List<StepRun> ofShard = steps.stream()
                    .filter(step -> shard.id().equals(step.label().shard()))
                    .sorted(Comparator.comparing(StepRun::begin))
                    .toList();
            Instant free = asked;
            String node = "";
            Set<String> done = new TreeSet<>();
            for (StepRun step : ofShard) {
                boolean isPrimary = "primary".equals(step.label().role());
                if (!node.equals(step.label().node())) {
                    node = step.label().node();
                    assertThat(done.add(node))
                            .as("the steps of a node belong together")
                            .isTrue();
                    assertThat(!isPrimary || done.size() == shard.nodes().size())
                            .as("the primary comes last")
                            .isTrue();
                }
                if (isPrimary) {
                    assertThat(step.begin()).isAfterOrEqualTo(free);
                    primaries.add(step);
                } else {
                    assertThat(step.begin()).as("replicas without a pause").isEqualTo(free);
                }
                free = step.end();
            }
            assertThat(done).hasSize(shard.nodes().size());
        }
        primaries.sort(Comparator.comparing(StepRun::begin));
        for (int i = 1; i < primaries.size(); i++) {
            assertThat(primaries.get(i).begin())
                    .as("one primary at a time")
                    .isAfterOrEqualTo(primaries.get(i - 1).end());
        }
    }

    private static List<StepRun> since(Stage stage, Instant asked) {
        return ReplicationGroups.in(stage.world()).steps("orders").stream()
                .filter(step -> !step.begin().isBefore(asked))
                .toList();
    }

    private static List<StepRun> inProgress(Stage stage) {
        return ReplicationGroups.in(stage.world()).steps("orders").stream()
                .filter(step -> step.state() == StepRun.State.IN_PROGRESS)
                .filter(step -> step.label().operation().equals("ModifyReplicationGroup"))
                .toList();
    }

    private static List<Outage> outages(Stage stage) {
        return Outages.in(stage.world()).of("orders").stream()
                .map(each -> new Outage(each.shard(), each.service(), each.from(), each.to(), ""))
                .toList();
    }

    /** What the steps of an undisturbed upgrade mean for who uses the cache. */
    private static List<Outage> implied(Stage stage, Instant asked, List<Outage> outages) {
        List<Outage> implied = new ArrayList<>();
        List<StepRun> steps = since(stage, asked);
        for (Shard shard : stage.group("orders").shards()) {
            List<StepRun> ofShard = steps.stream()
                    .filter(step -> shard.id().equals(step.label().shard()))
                    .toList();
            StepRun failover = find(ofShard, "fail-over", "primary");
            if (failover != null) {
                implied.add(pauseOf(stage, outages, shard.id(), failover.end()));
                continue;
            }
            Instant down = find(ofShard, "restart-node", "primary").begin();
            Instant up = find(ofShard, "patch-node", "primary").end();
            implied.add(new Outage(shard.id(), Service.WRITES, down, up, ""));
            if (shard.nodes().size() == 1) {
                implied.add(new Outage(shard.id(), Service.READS, down, up, ""));
            }
        }
        return implied;
    }

    /** The pause of a failover is drawn; only its bounds are known. */
    private static Outage pauseOf(Stage stage, List<Outage> outages, String shard, Instant failover) {
        Outage pause = outages.stream()
                .filter(outage -> outage.shard().equals(shard))
                .findFirst()
                .orElseThrow();
        assertThat(pause.service()).isEqualTo(Service.WRITES);
        assertThat(pause.from()).isEqualTo(failover);
        boolean low = !isBeforeLowDowntime(stage);
        assertThat(pause.length())
                .isBetween(
                        low ? Duration.ofSeconds(1) : Duration.ofSeconds(30),
                        low ? Duration.ofSeconds(5) : Duration.ofSeconds(60));
        return pause;
    }

    private static boolean isBeforeLowDowntime(Stage stage) {
        return stage.simulation().journal().get(0).command().toString().contains("4.0.10");
    }

    private static StepRun find(List<StepRun> steps, String kind, String role) {
        return steps.stream()
                .filter(step -> step.label().kind().equals(kind))
                .filter(step -> role.equals(step.label().role()))
                .findFirst()
                .orElse(null);
    }

    private static Duration readsNotServed(Stage stage) {
        return Outages.in(stage.world()).of("orders").stream()
                .filter(outage -> outage.service() == Service.READS)
                .map(Outage::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static void happen(Stage stage, Mishap mishap) {
        List<String> nodes =
                stage.group("orders").nodes().map(Node::cacheClusterId).toList();
        String node = nodes.get(mishap.number() % nodes.size());
        InjectFault fault =
                switch (mishap.kind()) {
                    case NODE_FAILURE -> {
                        boolean runs =
                                stage.group("orders").node(node).orElseThrow().serving();
                        yield runs ? new InjectFault(mishap.kind(), node, null, null, null, null, null) : null;
                    }
                    case AVAILABILITY_ZONE_OUTAGE ->
                        new InjectFault(
                                mishap.kind(),
                                "us-east-1" + "abc".charAt(mishap.number() % 3),
                                null,
                                null,
                                Duration.ofMinutes(20),
                                null,
                                null);
                    case SLOW_STEPS ->
                        new InjectFault(mishap.kind(), "orders", null, null, null, 2.0 + mishap.number() % 5, 3);
                    default ->
                        new InjectFault(
                                mishap.kind(), "orders", null, null, Duration.ofMinutes(mishap.number()), null, null);
                };
        if (fault != null) {
            stage.execute(
                    fault.kind() == FaultKind.INSUFFICIENT_CAPACITY
                            ? new InjectFault(fault.kind(), "*", null, null, fault.lasting(), null, null)
                            : fault);
        }
    }

    @Provide
    Arbitrary<Shape> shapes() {
        return shapes(Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(1, 4)),
                Tuple.of(2, Arbitraries.integers().between(5, 20)),
                Tuple.of(1, Arbitraries.integers().between(21, 90))));
    }

    @Provide
    Arbitrary<Shape> smallShapes() {
        return shapes(Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 4)),
                Tuple.of(1, Arbitraries.integers().between(5, 30))));
    }

    private static Arbitrary<Shape> shapes(Arbitrary<Integer> shards) {
        Arbitrary<Integer> replicas = Arbitraries.integers().between(0, 5);
        return shards.flatMap(count -> Combinators.combine(
                        replicas.list().ofSize(count),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of("4.0.10", "5.0.6", "6.2", "7.0"))
                .as((each, clusterMode, failover, version) ->
                        new Shape(each, clusterMode || count > 1, failover, version)));
    }

    @Provide
    Arbitrary<List<Mishap>> mishaps() {
        return Combinators.combine(
                        Arbitraries.of(FaultKind.class),
                        Arbitraries.longs().between(0, 500).map(Duration::ofSeconds),
                        Arbitraries.integers().between(1, 60))
                .as(Mishap::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Looks at an upgrade at every instant at which something happens. */
    private static final class Watch {
        private final Stage stage;
        private Duration readsNotServed = Duration.ZERO;
        private Instant last;
        private int notServing;

        Watch(Stage stage) {
            this.stage = stage;
            this.last = stage.simulation().now();
        }

        void next() {
            to(stage.simulation().nextDue().orElseThrow());
        }

        /** Goes on to an instant before which nothing happens. */
        void to(Instant instant) {
            stage.simulation().advanceTo(instant);
            look();
        }

        private void look() {
            Instant now = stage.simulation().now();
            readsNotServed = readsNotServed.plus(Duration.between(last, now).multipliedBy(notServing));
            last = now;
            ReplicationGroup group = stage.group("orders");
            notServing = (int) group.shards().stream()
                    .filter(shard -> shard.nodes().stream().noneMatch(Node::serving))
                    .count();
            List<StepRun> steps = inProgress(stage);
            assertThat(steps)
                    .as("one upgrade operation per shard at a time")
                    .extracting(step -> step.label().shard())
                    .doesNotHaveDuplicates();
            List<StepRun> primaries = steps.stream()
                    .filter(step -> "primary".equals(step.label().role()))
                    .toList();
            assertThat(primaries).as("one primary at a time").hasSizeLessThanOrEqualTo(1);
            for (StepRun step : primaries) {
                assertThat(group.shard(step.label().shard()).nodes().stream().filter(node -> !node.cacheClusterId()
                                .equals(step.label().node())))
                        .as("replicas before their primary")
                        .allMatch(UpgradeProperties::isNew);
            }
        }
    }
}
