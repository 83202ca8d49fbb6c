package io.elasticachemock.server.query;

import static io.elasticachemock.server.query.Operations.CREATE_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.CREATE_SERVERLESS_CACHE;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.ElastiCacheFault;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheUsageLimits;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.DataStorage;
import software.amazon.awssdk.services.elasticache.model.NodeGroupConfiguration;

class RefusalsTest {
    private final Refusals<CreateReplicationGroupRequest> refusals = new Refusals<CreateReplicationGroupRequest>()
            .member(CreateReplicationGroupRequest::snapshotName)
            .member(CreateReplicationGroupRequest::snapshotArns)
            .member(CreateReplicationGroupRequest::clusterMode)
            .member(CreateReplicationGroupRequest::dataTieringEnabled, false)
            .inEach(CreateReplicationGroupRequest::nodeGroupConfiguration, shard -> shard.member(
                            NodeGroupConfiguration::primaryOutpostArn)
                    .member(NodeGroupConfiguration::replicaOutpostArns));

    @Test
    void refuses_a_declared_member_by_its_wire_name() {
        assertRefused(request -> request.snapshotName("s"), "SnapshotName");
        assertRefused(request -> request.snapshotArns("s"), "SnapshotArns");
        assertRefused(request -> request.clusterMode("compatible"), "ClusterMode");
    }

    @Test
    void refuses_members_of_the_structures_in_a_list_by_their_path() {
        assertRefused(
                request -> request.nodeGroupConfiguration(List.of(
                        NodeGroupConfiguration.builder().slots("0-1").build(),
                        NodeGroupConfiguration.builder()
                                .primaryOutpostArn("arn")
                                .build())),
                "NodeGroupConfiguration.NodeGroupConfiguration.2.PrimaryOutpostArn");
        assertRefused(
                request -> request.nodeGroupConfiguration(List.of(NodeGroupConfiguration.builder()
                        .replicaOutpostArns("arn")
                        .build())),
                "NodeGroupConfiguration.NodeGroupConfiguration.1.ReplicaOutpostArns");
    }

    @Test
    void refuses_members_of_nested_structures_by_their_path() {
        Refusals<CreateServerlessCacheRequest> nested = new Refusals<CreateServerlessCacheRequest>()
                .in(
                        CreateServerlessCacheRequest::cacheUsageLimits,
                        limits -> limits.in(
                                CacheUsageLimits::dataStorage, storage -> storage.member(DataStorage::minimum)));

        assertThatThrownBy(() -> nested.check(
                        CreateServerlessCacheRequest.builder()
                                .cacheUsageLimits(limits -> limits.dataStorage(storage -> storage.minimum(1)))
                                .build(),
                        CREATE_SERVERLESS_CACHE.request(),
                        null))
                .hasMessage(
                        "The parameter CacheUsageLimits.DataStorage.Minimum is not supported yet by ElastiCache Mock.");
        nested.check(
                CreateServerlessCacheRequest.builder()
                        .cacheUsageLimits(limits -> limits.dataStorage(storage -> storage.maximum(1)))
                        .build(),
                CREATE_SERVERLESS_CACHE.request(),
                null);
    }

    @Test
    void honours_what_is_not_declared_or_asks_for_what_happens_anyway() {
        assertThatCode(() -> check(request -> request.replicationGroupId("a").dataTieringEnabled(false)))
                .doesNotThrowAnyException();
        assertRefused(request -> request.dataTieringEnabled(true), "DataTieringEnabled");
    }

    private void assertRefused(Consumer<CreateReplicationGroupRequest.Builder> request, String parameter) {
        assertThatThrownBy(() -> check(request))
                .isInstanceOf(ElastiCacheFault.class)
                .hasMessage("The parameter " + parameter + " is not supported yet by ElastiCache Mock.");
    }

    private void check(Consumer<CreateReplicationGroupRequest.Builder> request) {
        refusals.check(
                CreateReplicationGroupRequest.builder().applyMutation(request).build(),
                CREATE_REPLICATION_GROUP.request(),
                null);
    }
}
