package io.elasticachemock.sdk.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupMember;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.InvalidCacheParameterGroupStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidGlobalReplicationGroupStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterValueException;

/**
 * {@code aws_elasticache_replication_group} whose state has a {@code global_replication_group_id}: the provider leaves out
 * what the global one decides, waits for it too, and takes the group out of it before it deletes the group. It looks for a
 * member by its id alone, whatever its region.
 */
record GlobalMemberResource(ReplicationGroupResource group, GlobalReplicationGroupResource global) {
    private static final Set<String> LEAVING = Set.of("associated");
    private static final String GONE = "";

    static GlobalMemberResource of(Provider provider, String id, GlobalReplicationGroupResource global) {
        return new GlobalMemberResource(
                new ReplicationGroupResource(provider, id), new GlobalReplicationGroupResource(provider, global.id()));
    }

    void create(Consumer<CreateReplicationGroupRequest.Builder> configuration) {
        group.createMember(
                request -> request.globalReplicationGroupId(global.id()).applyMutation(configuration));
        global.awaitReady();
    }

    /** The parameter group that the state names is deleted too: a member has one of its own. */
    void delete() {
        String parameterGroup = (String) group.state().get("parameter_group_name");
        disassociate();
        group.delete(request -> {});
        group.provider().retries(InvalidCacheParameterGroupStateException.class, () -> group.provider()
                .client()
                .deleteCacheParameterGroup(which -> which.cacheParameterGroupName(parameterGroup)));
    }

    /** One that left already, or whose global one is gone, is as if it had been taken out. */
    void disassociate() {
        try {
            group.provider().retries(InvalidGlobalReplicationGroupStateException.class, this::requestDisassociation);
        } catch (GlobalReplicationGroupNotFoundException gone) {
            return;
        } catch (InvalidParameterValueException refused) {
            assertThat(refused).hasMessageContaining("is not associated with Global Replication Group");
            return;
        }
        awaitGone();
    }

    void requestDisassociation() {
        group.provider().client().disassociateGlobalReplicationGroup(which -> which.globalReplicationGroupId(
                        global.id())
                .replicationGroupId(group.id())
                .replicationGroupRegion(group.provider().region().id()));
    }

    void awaitGone() {
        group.provider().awaits(GONE, LEAVING, this::status);
    }

    private String status() {
        Optional<GlobalReplicationGroupMember> member = global.read().members().stream()
                .filter(each -> each.replicationGroupId().equals(group.id()))
                .findFirst();
        return member.map(GlobalReplicationGroupMember::status).orElse(GONE);
    }
}
