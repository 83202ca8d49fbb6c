package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.endpoint.HostNames;
import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Network;
import software.amazon.awssdk.services.elasticache.model.Endpoint;

/** Where the clients of one replication group connect to. */
final class GroupEndpoints {
    private final HostNames names;
    private final String groupId;
    private final boolean standalone;
    private final boolean encrypted;
    private final int port;

    GroupEndpoints(Scope scope, ReplicationGroup group) {
        Network network = group.settings().network();
        this.names = HostNames.of(network.hostPart(), Regions.of(scope.region()));
        this.groupId = group.name();
        this.standalone = group.isStandalone();
        this.encrypted = group.settings().encryption().inTransit();
        this.port = network.port();
    }

    Endpoint primary() {
        return endpoint(names.primary(groupId, encrypted));
    }

    Endpoint reader() {
        return endpoint(names.reader(groupId, encrypted));
    }

    /** Of a group with cluster mode, or of a Memcached cluster, whose clients find the nodes by it. */
    Endpoint configuration() {
        return endpoint(standalone ? names.memcachedConfiguration(groupId) : names.configuration(groupId, encrypted));
    }

    Endpoint node(Node node) {
        return endpoint(
                standalone
                        ? names.node(node.cacheClusterId(), node.cacheNodeId())
                        : names.member(groupId, node.cacheClusterId(), encrypted));
    }

    private Endpoint endpoint(String address) {
        return Endpoint.builder().address(address).port(port).build();
    }
}
