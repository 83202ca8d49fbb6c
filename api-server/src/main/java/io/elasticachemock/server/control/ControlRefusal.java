package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;

/** A control call cannot be done. Nothing has changed. */
final class ControlRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private ControlRefusal(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    static ControlRefusal badRequest(String reason) {
        return new ControlRefusal(400, reason);
    }

    static ControlRefusal notFound(String reason) {
        return new ControlRefusal(404, reason);
    }

    static ControlRefusal noCluster(String id, Scope scope) {
        return notFound("There is no cache cluster '" + id + "' outside replication groups in " + scope.region()
                + " of account " + scope.account() + ".");
    }

    static ControlRefusal noServerlessCache(String name, Scope scope) {
        return notFound("There is no serverless cache '" + name + "' in " + scope.region() + " of account "
                + scope.account() + ".");
    }

    static ControlRefusal noGlobalDatastore(String id, Scope scope) {
        return notFound("There is no global replication group '" + id + "' of account " + scope.account() + ".");
    }

    static ControlRefusal noGroup(String id, Scope scope) {
        return notFound("There is no replication group '" + id + "' in " + scope.region() + " of account "
                + scope.account() + ".");
    }
}
