package io.elasticachemock.engine.replication;

/** That a replication group is a member of a global datastore (API reference, GlobalReplicationGroupInfo). */
public record GlobalMembership(String globalReplicationGroupId, GlobalRole role) {}
