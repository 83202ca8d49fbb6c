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
    private final boolean encrypted;
    private final int port;

    GroupEndpoints(Scope scope, ReplicationGroup group) {
        Network network = group.settings().network();
        this.names = HostNames.of(network.hostPart(), Regions.of(scope.region()));
        this.groupId = group.id();
        this.encrypted = group.settings().encryption().inTransit();
        this.port = network.port();
    }

    Endpoint primary() {
        return endpoint(names.primary(groupId, encrypted));
    }

    Endpoint reader() {
        return endpoint(names.reader(groupId, encrypted));
    }

    Endpoint configuration() {
        return endpoint(names.configuration(groupId, encrypted));
    }

    Endpoint node(Node node) {
        return endpoint(names.member(groupId, node.cacheClusterId(), encrypted));
    }

    private Endpoint endpoint(String address) {
        return Endpoint.builder().address(address).port(port).build();
    }
}
