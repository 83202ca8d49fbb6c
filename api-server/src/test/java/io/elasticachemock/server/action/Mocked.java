package io.elasticachemock.server.action;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;
import io.elasticachemock.server.query.QueryFrontDoor;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** A simulation whose time only tests move, and the SDK's real client at its front door. */
final class Mocked {
    static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    static final Scope SCOPE = new Scope("123456789012", "eu-west-1");

    final Simulation simulation =
            new Simulation(new Simulation.Settings(START, 7, Durations.USUAL, new Quotas(10_000, 500, 500, 20)));
    final Fragments fragments = new Fragments();
    final Actions actions = SimulatedActions.of(simulation, fragments);
    final ElastiCacheClient client = ElastiCacheClient.builder()
            .region(Region.of(SCOPE.region()))
            .credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create(SCOPE.account(), "secret")))
            .httpClient(new DoorHttpClient(
                    new QueryFrontDoor(actions, fragments, new SplittableRandom(7), everyOperation -> {})))
            .overrideConfiguration(configuration -> configuration.retryStrategy(retry -> retry.maxAttempts(1)))
            .build();

    /** Creates a group with what every group needs, and more. */
    ReplicationGroup create(String id, Consumer<CreateReplicationGroupRequest.Builder> more) {
        return client.createReplicationGroup(request -> more.accept(request.replicationGroupId(id)
                        .replicationGroupDescription("about " + id)
                        .cacheNodeType("cache.m6g.large")))
                .replicationGroup();
    }

    /** Creates a group and waits until it is available. */
    ReplicationGroup createAvailable(String id, Consumer<CreateReplicationGroupRequest.Builder> more) {
        create(id, more);
        simulation.advanceUntilIdle();
        return describe(id);
    }

    ReplicationGroup describe(String id) {
        return client.describeReplicationGroups(request -> request.replicationGroupId(id))
                .replicationGroups()
                .get(0);
    }

    void advance(Duration duration) {
        simulation.advanceTo(simulation.now().plus(duration));
    }

    /** The names of the members that an answer holds, empty or not. */
    static Set<String> members(SdkPojo answer) {
        Set<String> present = new TreeSet<>();
        for (SdkField<?> field : answer.sdkFields()) {
            Object value = field.getValueOrDefault(answer);
            if (value != null && !(value instanceof SdkAutoConstructList)) {
                present.add(field.locationName());
            }
        }
        return present;
    }
}
