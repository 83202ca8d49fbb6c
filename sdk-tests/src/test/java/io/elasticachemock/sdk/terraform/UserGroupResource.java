package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.services.elasticache.model.CreateUserGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyUserGroupRequest;
import software.amazon.awssdk.services.elasticache.model.UserGroup;

/** {@code aws_elasticache_user_group}: its calls, and how it reads what it compares. */
record UserGroupResource(Provider provider, String id) {
    void create(Consumer<CreateUserGroupRequest.Builder> configuration) {
        provider.client().createUserGroup(group -> group.userGroupId(id).applyMutation(configuration));
        provider.awaits("active", Set.of("creating", "modifying"), () -> read().status());
    }

    void update(Consumer<ModifyUserGroupRequest.Builder> changes) {
        modify(changes);
        awaitModified();
    }

    void modify(Consumer<ModifyUserGroupRequest.Builder> changes) {
        provider.client().modifyUserGroup(group -> group.userGroupId(id).applyMutation(changes));
    }

    void awaitModified() {
        provider.awaits("active", Set.of("modifying"), () -> read().status());
    }

    void delete() {
        provider.client().deleteUserGroup(group -> group.userGroupId(id));
        provider.awaitsEnd(Set.of("deleting"), () -> read().status());
        Refusal.USER_GROUP_NOT_FOUND.meets(this::read);
    }

    UserGroup read() {
        List<UserGroup> groups = provider.client()
                .describeUserGroups(request -> request.userGroupId(id))
                .userGroups();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    Map<String, Object> state() {
        UserGroup group = read();
        return attributes(
                "user_group_id", group.userGroupId(),
                "engine", group.engine(),
                "user_ids", new HashSet<>(group.userIds()),
                "tags", provider.tags(group.arn()));
    }
}
