package io.elasticachemock.sdk.support;

import io.elasticachemock.server.ElastiCacheMock;
import io.elasticachemock.server.MockClock;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.Snapshot;

/** A server on loan, with the SDK's synchronous clients for it. Each client tries a request once. */
public final class Aws implements AutoCloseable {
    /** The account of {@link #client()}. */
    public static final String ACCOUNT = "123456789012";

    private final ElastiCacheMock mock;
    private final List<ElastiCacheClient> clients = new ArrayList<>();
    private final ElastiCacheClient client;

    Aws(ElastiCacheMock mock) {
        this.mock = mock;
        this.client = client(Region.US_EAST_1, ACCOUNT);
    }

    /** A client in us-east-1. */
    public ElastiCacheClient client() {
        return client;
    }

    /** A client of an account in a region. */
    public ElastiCacheClient client(Region region, String accessKey) {
        return client(region, StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "secret")));
    }

    /** A client that does not sign what it sends. */
    public ElastiCacheClient unsignedClient() {
        return client(Region.US_EAST_1, AnonymousCredentialsProvider.create());
    }

    /** The server's clock. */
    public MockClock clock() {
        return mock.clock();
    }

    /** Where the server is. */
    public URI endpoint() {
        return mock.endpoint();
    }

    /** Its control API. */
    public Control control() {
        return new Control(mock.endpoint());
    }

    /** Asks for a group with a description, the node type cache.r6g.large, and what else the test says. */
    public ReplicationGroup create(String id, Consumer<CreateReplicationGroupRequest.Builder> more) {
        return client.createReplicationGroup(group -> {
                    group.replicationGroupId(id)
                            .replicationGroupDescription("for a test")
                            .cacheNodeType("cache.r6g.large");
                    more.accept(group);
                })
                .replicationGroup();
    }

    /** Asks for a group of one node. */
    public ReplicationGroup create(String id) {
        return create(id, group -> {});
    }

    /** A group that is ready: asked for, and waited for. */
    public ReplicationGroup available(String id, Consumer<CreateReplicationGroupRequest.Builder> more) {
        create(id, more);
        clock().advanceUntilIdle();
        return group(id);
    }

    /** A group of one node that is ready. */
    public ReplicationGroup available(String id) {
        return available(id, group -> {});
    }

    /** What DescribeReplicationGroups shows of one group. */
    public ReplicationGroup group(String id) {
        return only(client.describeReplicationGroups(request -> request.replicationGroupId(id))
                .replicationGroups());
    }

    /** What DescribeCacheClusters shows of one cluster, with its nodes. */
    public CacheCluster cluster(String id) {
        return only(client.describeCacheClusters(
                        request -> request.cacheClusterId(id).showCacheNodeInfo(true))
                .cacheClusters());
    }

    /** What DescribeSnapshots shows of one snapshot, with its shards. */
    public Snapshot snapshot(String name) {
        return only(
                client.describeSnapshots(request -> request.snapshotName(name).showNodeGroupConfig(true))
                        .snapshots());
    }

    @Override
    public void close() {
        clients.forEach(ElastiCacheClient::close);
    }

    private ElastiCacheClient client(Region region, AwsCredentialsProvider credentials) {
        ElastiCacheClient made = ElastiCacheClient.builder()
                .endpointOverride(mock.endpoint())
                .region(region)
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(configuration -> configuration.retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
        clients.add(made);
        return made;
    }

    private static <T> T only(List<T> list) {
        if (list.size() != 1) {
            throw new AssertionError("One is expected: " + list);
        }
        return list.get(0);
    }
}
