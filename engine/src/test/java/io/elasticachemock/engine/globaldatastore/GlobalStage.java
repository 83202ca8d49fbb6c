package io.elasticachemock.engine.globaldatastore;

import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;

/** A stage of three regions: the primary {@code p} in us-east-1, secondaries {@code s} in eu-west-1 and {@code t} in us-west-2. */
final class GlobalStage {
    static final String ID = "ldgnf-shop";
    static final String EU = "eu-west-1";
    static final String WEST = "us-west-2";

    private GlobalStage() {}

    /** A group in us-east-1 that is available, and nothing else. */
    static Stage withPrimary(CreateRequest primary) {
        return Stage.set().after(primary.get());
    }

    /** The same with a global datastore of it. */
    static Stage withDatastore(CreateRequest primary) {
        return withPrimary(primary).after(create());
    }

    /** The same with a secondary in eu-west-1. */
    static Stage withSecondary(CreateRequest primary) {
        Stage stage = withDatastore(primary);
        stage.executeIn(EU, secondary("s").get());
        return stage.settle().forgetting();
    }

    /** The same with another one in us-west-2. */
    static Stage withSecondaries(CreateRequest primary) {
        Stage stage = withSecondary(primary);
        stage.executeIn(WEST, secondary("t").get());
        return stage.settle().forgetting();
    }

    /** Two nodes that fail over. */
    static CreateRequest primary() {
        return CreateRequest.of("p").numCacheClusters(2).automaticFailoverEnabled(true);
    }

    static CreateRequest secondary(String id) {
        return CreateRequest.of(id).globalReplicationGroupId(ID);
    }

    static CreateGlobalReplicationGroup create() {
        return new CreateGlobalReplicationGroup("shop", "all of it", "p");
    }

    static GlobalDatastore datastore(Stage stage) {
        return GlobalDatastores.in(stage.world()).get(ID);
    }

    static ReplicationGroup group(Stage stage, String region, String id) {
        return ReplicationGroups.in(stage.world(region)).get(id);
    }
}
