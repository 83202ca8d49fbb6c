package io.elasticachemock.engine;

import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.user.CreateUser;
import io.elasticachemock.engine.user.CreateUserGroup;
import io.elasticachemock.engine.user.DeleteUser;
import io.elasticachemock.engine.user.DeleteUserGroup;
import io.elasticachemock.engine.user.ModifyUser;
import io.elasticachemock.engine.user.ModifyUserGroup;
import io.elasticachemock.engine.user.RequestedAuthentication;
import io.elasticachemock.engine.user.UserPassword;
import io.elasticachemock.engine.world.Command;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random requests about users and user groups. */
final class UserDeeds {
    private UserDeeds() {}

    static Arbitrary<Command<?>> all() {
        Arbitrary<String> users = Arbitraries.of("u1", "u2", "default");
        Arbitrary<String> userGroups = Arbitraries.of("ug", "vg");
        RequestedAuthentication password = new RequestedAuthentication(
                "password", List.of(UserPassword.of("a-password-of-19-ch")), List.of(), null);
        RequestedAuthentication none = new RequestedAuthentication(null, List.of(), List.of(), true);
        Arbitrary<String> engines = Arbitraries.of("redis", "valkey");
        Arbitrary<List<String>> lists = users.list().ofMaxSize(2);
        Arbitrary<Command<?>> creations = Combinators.combine(
                        users, Arbitraries.of("default", "sam"), engines, Arbitraries.of(password, none))
                .as((id, name, engine, proof) -> new CreateUser(id, name, engine, "on ~* +@all", proof, Tags.NONE));
        Arbitrary<Command<?>> changes = Combinators.combine(
                        users, engines.injectNull(0.5), Arbitraries.of(password, none, RequestedAuthentication.NONE))
                .as((id, engine, proof) -> new ModifyUser(id, engine, null, "+get", proof));
        Arbitrary<Command<?>> deletions = users.map(DeleteUser::new);
        Arbitrary<Command<?>> newGroups = Combinators.combine(userGroups, engines, lists)
                .as((id, engine, ids) -> new CreateUserGroup(id, engine, ids, Tags.NONE));
        Arbitrary<Command<?>> changedGroups = Combinators.combine(userGroups, engines.injectNull(0.8), lists, lists)
                .as(ModifyUserGroup::new);
        Arbitrary<Command<?>> goneGroups = userGroups.map(DeleteUserGroup::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, creations),
                Tuple.of(2, changes),
                Tuple.of(1, deletions),
                Tuple.of(3, newGroups),
                Tuple.of(2, changedGroups),
                Tuple.of(1, goneGroups));
    }
}
