package io.elasticachemock.server.action;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;
import static io.elasticachemock.server.query.Operations.CREATE_USER;
import static io.elasticachemock.server.query.Operations.DELETE_USER;
import static io.elasticachemock.server.query.Operations.DESCRIBE_USERS;
import static io.elasticachemock.server.query.Operations.MODIFY_USER;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.user.CreateUser;
import io.elasticachemock.engine.user.DeleteUser;
import io.elasticachemock.engine.user.ModifyUser;
import io.elasticachemock.engine.user.RequestedAuthentication;
import io.elasticachemock.engine.user.User;
import io.elasticachemock.engine.user.UserPassword;
import io.elasticachemock.engine.user.Users;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.UserView;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.AuthenticationMode;
import software.amazon.awssdk.services.elasticache.model.CreateUserRequest;
import software.amazon.awssdk.services.elasticache.model.CreateUserResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteUserRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteUserResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeUsersRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeUsersResponse;
import software.amazon.awssdk.services.elasticache.model.Filter;
import software.amazon.awssdk.services.elasticache.model.ModifyUserRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyUserResponse;

/** What can be done with users. */
final class UserActions {
    private static final Map<String, Function<User, String>> FILTERS = Map.of(
            "user-id", User::id,
            "userid", User::id,
            "user-name", User::name,
            "username", User::name,
            "engine", user -> user.engine().wireName(),
            "status", user -> user.status().word());

    private final Simulation simulation;

    private UserActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        UserActions users = new UserActions(simulation);
        actions.on(CREATE_USER, users::create)
                .on(DESCRIBE_USERS, users::describe)
                .on(MODIFY_USER, users::modify)
                .on(DELETE_USER, users::delete);
    }

    private CreateUserResponse create(Scope scope, CreateUserRequest request) {
        var user = view(
                scope,
                simulation.execute(
                        scope,
                        new CreateUser(
                                request.userId(),
                                request.userName(),
                                request.engine(),
                                request.accessString(),
                                authentication(
                                        request.authenticationMode(),
                                        request.passwords(),
                                        request.noPasswordRequired()),
                                RequestedTags.of(request.tags()))));
        return CreateUserResponse.builder()
                .userId(user.userId())
                .userName(user.userName())
                .status(user.status())
                .engine(user.engine())
                .minimumEngineVersion(user.minimumEngineVersion())
                .accessString(user.accessString())
                .userGroupIds(user.userGroupIds())
                .authentication(user.authentication())
                .arn(user.arn())
                .build();
    }

    private ModifyUserResponse modify(Scope scope, ModifyUserRequest request) {
        var user = view(
                scope,
                simulation.execute(
                        scope,
                        new ModifyUser(
                                request.userId(),
                                request.engine(),
                                request.accessString(),
                                request.appendAccessString(),
                                authentication(
                                        request.authenticationMode(),
                                        request.passwords(),
                                        request.noPasswordRequired()))));
        return ModifyUserResponse.builder()
                .userId(user.userId())
                .userName(user.userName())
                .status(user.status())
                .engine(user.engine())
                .minimumEngineVersion(user.minimumEngineVersion())
                .accessString(user.accessString())
                .userGroupIds(user.userGroupIds())
                .authentication(user.authentication())
                .arn(user.arn())
                .build();
    }

    private DeleteUserResponse delete(Scope scope, DeleteUserRequest request) {
        var user = view(scope, simulation.execute(scope, new DeleteUser(request.userId())));
        return DeleteUserResponse.builder()
                .userId(user.userId())
                .userName(user.userName())
                .status(user.status())
                .engine(user.engine())
                .minimumEngineVersion(user.minimumEngineVersion())
                .accessString(user.accessString())
                .userGroupIds(user.userGroupIds())
                .authentication(user.authentication())
                .arn(user.arn())
                .build();
    }

    private DescribeUsersResponse describe(Scope scope, DescribeUsersRequest request) {
        Paging paging = Paging.of(DESCRIBE_USERS, request.maxRecords(), request.marker());
        World world = simulation.world(scope);
        Users users = Users.in(world);
        request.filters().forEach(UserActions::check);
        Collection<User> asked = request.userId() == null ? users.all().values() : List.of(users.get(request.userId()));
        Page<User> page = paging.of(
                asked.stream()
                        .filter(user -> request.engine() == null
                                || user.engine().wireName().equalsIgnoreCase(request.engine()))
                        .filter(user -> request.filters().stream().allMatch(filter -> fits(filter, user)))
                        .iterator(),
                User::id);
        return DescribeUsersResponse.builder()
                .users(page.each(user -> UserView.of(world, scope, user)))
                .marker(page.marker())
                .build();
    }

    private static void check(Filter filter) {
        if (!FILTERS.containsKey(filter.name().toLowerCase(Locale.ROOT))) {
            throw invalidParameterValue(UncertainUserWording.unknownUserFilter(filter.name()));
        }
    }

    private static boolean fits(Filter filter, User user) {
        String value = FILTERS.getOrDefault(filter.name().toLowerCase(Locale.ROOT), User::id)
                .apply(user);
        return filter.values().stream().anyMatch(value::equalsIgnoreCase);
    }

    private software.amazon.awssdk.services.elasticache.model.User view(Scope scope, User user) {
        return UserView.of(simulation.world(scope), scope, user);
    }

    /** Passwords leave here as their hashes: nothing behind this line has seen them. */
    private static RequestedAuthentication authentication(
            @Nullable AuthenticationMode mode, List<String> passwords, @Nullable Boolean noPasswordRequired) {
        return new RequestedAuthentication(
                mode == null ? null : mode.typeAsString(),
                mode == null
                        ? List.of()
                        : mode.passwords().stream().map(UserPassword::of).toList(),
                passwords.stream().map(UserPassword::of).toList(),
                noPasswordRequired);
    }
}
