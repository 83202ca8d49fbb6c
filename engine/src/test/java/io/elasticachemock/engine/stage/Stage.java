package io.elasticachemock.engine.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.snapshot.Snapshot;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A simulation of one account in one region, in which each kind of work takes the same round time. */
public final class Stage {
    /** A Monday, midnight. */
    public static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    /** Whose resources are on stage. */
    public static final Scope SCOPE = new Scope("123456789012", "us-east-1");

    /** To be read in a trace: 5 minutes for a node, 2 for its data, 1 for its name, 10 for a snapshot, 4 to take down. */
    public static final Durations ROUND = Durations.USUAL
            .with(WorkKind.LAUNCH_NODE, Duration.ofMinutes(5))
            .with(WorkKind.SYNCHRONIZE_NODE, Duration.ofMinutes(2))
            .with(WorkKind.SWITCH_ENDPOINT, Duration.ofMinutes(1))
            .with(WorkKind.TAKE_SNAPSHOT, Duration.ofMinutes(10))
            .with(WorkKind.DELETE_SNAPSHOT, Duration.ofMinutes(3))
            .with(WorkKind.DELETE_NODE, Duration.ofMinutes(4))
            .with(WorkKind.PREPARE_UPGRADE, Duration.ofMinutes(2))
            .with(WorkKind.PAY_RESERVATION, Duration.ofMinutes(2))
            .with(WorkKind.UPDATE_USERS, Duration.ofMinutes(1))
            .with(WorkKind.START_UPDATE, Duration.ofMinutes(1))
            .with(WorkKind.PREPARE_UPDATE, Duration.ofMinutes(2))
            .with(WorkKind.RESTART_NODE, Duration.ofMinutes(1))
            .with(WorkKind.PATCH_NODE, Duration.ofMinutes(2))
            .with(WorkKind.FAIL_OVER, Duration.ofMinutes(1))
            .with(WorkKind.DETECT_FAILURE, Duration.ofMinutes(1))
            .with(WorkKind.PREPARE_RECOVERY, Duration.ofMinutes(1))
            .with(WorkKind.CREATE_SERVERLESS_CACHE, Duration.ofMinutes(1))
            .with(WorkKind.MODIFY_SERVERLESS_CACHE, Duration.ofMinutes(2))
            .with(WorkKind.SCALE_SERVERLESS_CACHE, Duration.ofMinutes(30))
            .with(WorkKind.UPGRADE_SERVERLESS_CACHE, Duration.ofMinutes(15))
            .with(WorkKind.DELETE_SERVERLESS_CACHE, Duration.ofMinutes(4))
            .with(WorkKind.EXPORT_SNAPSHOT, Duration.ofMinutes(6))
            .with(WorkKind.REBOOT_NODE, Duration.ofMinutes(1))
            .with(WorkKind.COPY_SNAPSHOT, Duration.ofMinutes(6))
            .with(WorkKind.SWITCH_ENCRYPTION, Duration.ofMinutes(2))
            .with(WorkKind.UPDATE_AUTH_TOKEN, Duration.ofMinutes(1))
            .with(WorkKind.APPLY_SETTING, Duration.ofMinutes(1))
            .with(WorkKind.RESTORE_SNAPSHOT, Duration.ofMinutes(8))
            .with(WorkKind.SWITCH_CLUSTER_MODE, Duration.ofMinutes(2))
            .with(WorkKind.CONNECT_SOURCE, Duration.ofMinutes(1))
            .with(WorkKind.MIGRATE_SLOTS, Duration.ofMinutes(3))
            .with(WorkKind.AWAIT_INTERVAL, Duration.ofMinutes(5))
            .with(WorkKind.ASSOCIATE_MEMBER, Duration.ofMinutes(3))
            .with(WorkKind.DISASSOCIATE_MEMBER, Duration.ofMinutes(2))
            .with(WorkKind.FAIL_OVER_REGION, Duration.ofMinutes(1))
            .with(WorkKind.PROMOTE_REPLICA, Duration.ofMinutes(1));

    private final Simulation simulation;
    private long seen;

    private Stage(Simulation.Settings settings) {
        this.simulation = new Simulation(settings);
    }

    /** Monday midnight, round durations, AWS's default quotas. */
    public static Stage set() {
        return with(Quotas.DEFAULT);
    }

    /** The same at another instant. */
    public static Stage at(String start) {
        return new Stage(new Simulation.Settings(Instant.parse(start), 42, ROUND, Quotas.DEFAULT));
    }

    /** The same with other quotas. */
    public static Stage with(Quotas quotas) {
        return new Stage(new Simulation.Settings(START, 42, ROUND, quotas));
    }

    /** The same with other durations. */
    public static Stage with(Durations durations) {
        return new Stage(new Simulation.Settings(START, 42, durations, Quotas.DEFAULT));
    }

    /** The same with another seed and other durations. */
    public static Stage with(long seed, Durations durations) {
        return new Stage(new Simulation.Settings(START, seed, durations, Quotas.DEFAULT));
    }

    /** The same with another seed, other durations and other quotas. */
    public static Stage with(long seed, Durations durations, Quotas quotas) {
        return new Stage(new Simulation.Settings(START, seed, durations, quotas));
    }

    /** What is on stage. */
    public Simulation simulation() {
        return simulation;
    }

    /** The world on stage. */
    public World world() {
        return simulation.world(SCOPE);
    }

    /** The world of the same account in another region. */
    public World world(String region) {
        return simulation.world(new Scope(SCOPE.account(), region));
    }

    /** Makes a change in another region that is not refused. */
    public <R> R executeIn(String region, Command<R> command) {
        return simulation.execute(new Scope(SCOPE.account(), region), command);
    }

    /** Makes a change that is not refused. */
    public <R> R execute(Command<R> command) {
        return simulation.execute(SCOPE, command);
    }

    /** Makes a change, lets all its work end, and forgets what was seen on the way. */
    public Stage after(Command<?> command) {
        execute(command);
        simulation.advanceUntilIdle();
        return forgetting();
    }

    /** How a command is refused, which has left no trace. */
    public ElastiCacheFault refusal(Command<?> command) {
        return refusalIn(SCOPE.region(), command);
    }

    /** How a command is refused in another region, where it has left no trace. */
    public ElastiCacheFault refusalIn(String region, Command<?> command) {
        Picture before = Picture.of(simulation);
        ElastiCacheFault refusal = catchThrowableOfType(ElastiCacheFault.class, () -> executeIn(region, command));
        assertThat(refusal).as("the refusal of " + command).isNotNull();
        assertThat(Picture.of(simulation))
                .as("what a refused " + command + " leaves")
                .isEqualTo(before);
        return refusal;
    }

    /** Checks that a command is refused with its code and, where it is known, AWS's text, and leaves no trace. */
    public void refuses(Refused row) {
        ElastiCacheFault refusal = refusal(row.command());
        assertThat(refusal.fault()).isEqualTo(row.fault());
        if (row.message() == null) {
            assertThat(refusal.getMessage()).isNotBlank();
        } else {
            assertThat(refusal).hasMessage(row.message());
        }
    }

    /** Lets time pass. */
    public Stage pass(Duration duration) {
        simulation.advanceTo(simulation.now().plus(duration));
        return this;
    }

    /** Lets minutes pass. */
    public Stage passMinutes(int minutes) {
        return pass(Duration.ofMinutes(minutes));
    }

    /** Lets time pass until an instant. */
    public Stage passTo(String instant) {
        simulation.advanceTo(Instant.parse(instant));
        return this;
    }

    /** Lets all work in progress end. */
    public Stage settle() {
        simulation.advanceUntilIdle();
        return this;
    }

    /** A group as it is now. */
    public ReplicationGroup group(String id) {
        return ReplicationGroups.in(world()).get(id);
    }

    /** A cache cluster outside replication groups as it is now. */
    public ReplicationGroup cluster(String id) {
        return CacheClusters.in(world()).get(id).group();
    }

    /** A node as it is now. */
    public Node node(String groupId, String cacheClusterId) {
        return group(groupId)
                .nodes()
                .filter(node -> node.cacheClusterId().equals(cacheClusterId))
                .findFirst()
                .orElseThrow();
    }

    /** A snapshot as it is now. */
    public Snapshot snapshot(String name) {
        return Snapshots.in(world()).get(name);
    }

    /** Forgets what was seen so far. */
    public Stage forgetting() {
        seen = simulation.log().position();
        return this;
    }

    /** All that happened since the last look, in order, a line for each. */
    public String trace() {
        return lines(line -> true);
    }

    /** Of all that happened since the last look only the events, a line for each. */
    public String events() {
        return lines(line -> line.endsWith("\""));
    }

    private String lines(Predicate<String> wanted) {
        List<Occurrence> happened = simulation.log().since(seen);
        forgetting();
        return happened.stream()
                .map(Line::of)
                .filter(wanted)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
