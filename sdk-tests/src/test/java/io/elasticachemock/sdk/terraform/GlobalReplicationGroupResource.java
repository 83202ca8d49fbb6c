package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.GlobalNodeGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupMember;
import software.amazon.awssdk.services.elasticache.model.InvalidGlobalReplicationGroupStateException;
import software.amazon.awssdk.services.elasticache.model.ModifyGlobalReplicationGroupRequest;

/** {@code aws_elasticache_global_replication_group}: its calls, one for each property, and how it reads what it compares. */
record GlobalReplicationGroupResource(Provider provider, String id) {
    private static final Set<String> READY = Set.of("available", "primary-only");
    private static final Set<String> PENDING = Set.of("creating", "modifying");
    private static final Set<String> LEAVING = Set.of("available", "primary-only", "modifying", "deleting");

    /** What the configuration says of it beyond its primary comes afterwards, as updates. */
    static GlobalReplicationGroupResource create(Provider provider, String suffix, String primary) {
        String id = provider.client()
                .createGlobalReplicationGroup(
                        group -> group.globalReplicationGroupIdSuffix(suffix).primaryReplicationGroupId(primary))
                .globalReplicationGroup()
                .globalReplicationGroupId();
        GlobalReplicationGroupResource created = new GlobalReplicationGroupResource(provider, id);
        created.awaitReady();
        return created;
    }

    void nodeType(String nodeType) {
        update(group -> group.cacheNodeType(nodeType));
    }

    void automaticFailover(boolean enabled) {
        update(group -> group.automaticFailoverEnabled(enabled));
    }

    void minorVersion(String version) {
        update(group -> group.engineVersion(version));
    }

    /** Which parameter group may be left out; the provider then says that it is empty. */
    void majorVersion(String version, String parameterGroup) {
        update(group -> group.engineVersion(version).cacheParameterGroupName(parameterGroup));
    }

    /** Later versions of the provider say the engine too, also where it stays. */
    void engine(String engine, String version, String parameterGroup) {
        update(group -> group.engine(engine).engineVersion(version).cacheParameterGroupName(parameterGroup));
    }

    void description(String description) {
        update(group -> group.globalReplicationGroupDescription(description));
    }

    /** {@code num_node_groups}: those that stay are named, the lowest numbers. */
    void nodeGroups(int count) {
        List<String> present = read().globalNodeGroups().stream()
                .map(GlobalNodeGroup::globalNodeGroupId)
                .sorted(comparingInt(GlobalReplicationGroupResource::number))
                .toList();
        if (count > present.size()) {
            provider.client().increaseNodeGroupsInGlobalReplicationGroup(group -> group.globalReplicationGroupId(id)
                    .nodeGroupCount(count)
                    .applyImmediately(true));
        } else {
            provider.client().decreaseNodeGroupsInGlobalReplicationGroup(group -> group.globalReplicationGroupId(id)
                    .nodeGroupCount(count)
                    .globalNodeGroupsToRetain(present.subList(0, count))
                    .applyImmediately(true));
        }
        awaitReady();
    }

    void delete() {
        provider.retries(InvalidGlobalReplicationGroupStateException.class, this::requestDeletion);
        provider.awaitsEnd(LEAVING, () -> read().status());
        Refusal.GLOBAL_REPLICATION_GROUP_NOT_FOUND.meets(this::read);
    }

    void requestDeletion() {
        provider.client().deleteGlobalReplicationGroup(group -> group.globalReplicationGroupId(id)
                .retainPrimaryReplicationGroup(true));
    }

    /** A member that was asked for may be available before it belongs to it. */
    void awaitReady() {
        provider.awaits(READY, PENDING, () -> read().status());
    }

    GlobalReplicationGroup read() {
        List<GlobalReplicationGroup> groups = provider
                .client()
                .describeGlobalReplicationGroupsPaginator(
                        all -> all.globalReplicationGroupId(id).showMemberInfo(true))
                .globalReplicationGroups()
                .stream()
                .toList();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    Map<String, Object> state() {
        GlobalReplicationGroup group = read();
        return attributes(
                "global_replication_group_id", group.globalReplicationGroupId(),
                "global_replication_group_description", group.globalReplicationGroupDescription(),
                "arn", group.arn(),
                "at_rest_encryption_enabled", group.atRestEncryptionEnabled(),
                "transit_encryption_enabled", group.transitEncryptionEnabled(),
                "auth_token_enabled", group.authTokenEnabled(),
                "cache_node_type", group.cacheNodeType(),
                "cluster_enabled", group.clusterEnabled(),
                "engine", group.engine(),
                "engine_version", group.engineVersion(),
                "automatic_failover_enabled",
                        group.members().get(0).automaticFailover() == AutomaticFailoverStatus.ENABLED,
                "primary_replication_group_id",
                        group.members().stream()
                                .filter(member -> "PRIMARY".equals(member.role()))
                                .map(GlobalReplicationGroupMember::replicationGroupId)
                                .findFirst()
                                .orElse(""),
                "num_node_groups", group.globalNodeGroups().size(),
                "global_node_groups",
                        group.globalNodeGroups().stream()
                                .map(each -> each.globalNodeGroupId() + " " + each.slots())
                                .collect(Collectors.toSet()));
    }

    private void update(Consumer<ModifyGlobalReplicationGroupRequest.Builder> property) {
        provider.client().modifyGlobalReplicationGroup(group -> group.globalReplicationGroupId(id)
                .applyImmediately(true)
                .applyMutation(property));
        awaitReady();
    }

    /** The provider takes the last four digits, and 0 where it finds none. */
    private static int number(String nodeGroup) {
        assertThat(nodeGroup).matches(".+-\\d{4}");
        return Integer.parseInt(nodeGroup.substring(nodeGroup.lastIndexOf('-') + 1));
    }
}
