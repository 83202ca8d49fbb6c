package io.elasticachemock.engine.global;

import io.elasticachemock.engine.world.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the moves of global datastores and of their members. */
final class GlobalMoves implements Kind.Moves<GlobalDatastore> {
    @Override
    public void check(@Nullable GlobalDatastore before, @Nullable GlobalDatastore after, Kind.Report report) {
        if (after != null) {
            after.members()
                    .forEach(member -> GlobalMemberStatus.LIFE_CYCLE.move(
                            name(member), status(before, member), member.status(), report));
        }
        if (before != null) {
            before.members().stream()
                    .filter(member -> status(after, member) == null)
                    .forEach(member -> GlobalMemberStatus.LIFE_CYCLE.move(name(member), member.status(), null, report));
        }
        GlobalDatastoreStatus.LIFE_CYCLE.move(
                before != null ? before.id() : after == null ? "" : after.id(),
                before == null ? null : before.status(),
                after == null ? null : after.status(),
                report);
    }

    private static @Nullable GlobalMemberStatus status(@Nullable GlobalDatastore datastore, GlobalMember member) {
        return Optional.ofNullable(datastore)
                .flatMap(present -> present.member(member.replicationGroupId(), member.region()))
                .map(GlobalMember::status)
                .orElse(null);
    }

    private static String name(GlobalMember member) {
        return member.region() + "/" + member.replicationGroupId();
    }
}
