package io.elasticachemock.engine.global;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.GlobalRole;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A global datastore at one instant: a primary group, and up to two groups in other regions that copy it. What else there is
 * to say of it, its primary's record says (user guide, "Replication across AWS Regions using global datastores").
 *
 * @param id the prefix of the region in which it was created, and a suffix
 * @param members in the order in which they came
 * @param task what is done to it; null if nothing is
 * @param failingOver whether its primary is about to be another
 */
public record GlobalDatastore(
        String id,
        String description,
        List<GlobalMember> members,
        @Nullable GlobalTask task,
        boolean failingOver) {
    /** A datastore's list does not change. */
    public GlobalDatastore {
        members = List.copyOf(members);
    }

    /** It follows from what is done to it, and from whom it has. */
    public GlobalDatastoreStatus status() {
        if (task == GlobalTask.CREATION) {
            return GlobalDatastoreStatus.CREATING;
        }
        if (task == GlobalTask.DELETION) {
            return GlobalDatastoreStatus.DELETING;
        }
        if (task != null || failingOver) {
            return GlobalDatastoreStatus.MODIFYING;
        }
        return members.size() > 1 ? GlobalDatastoreStatus.AVAILABLE : GlobalDatastoreStatus.PRIMARY_ONLY;
    }

    /** The member that takes the writes. */
    public GlobalMember primary() {
        return members.stream().filter(GlobalMember::isPrimary).findFirst().orElseThrow();
    }

    /** The members that copy the primary. */
    public Stream<GlobalMember> secondaries() {
        return members.stream().filter(member -> !member.isPrimary());
    }

    /** A member, if that group is one. */
    public Optional<GlobalMember> member(String groupId, String region) {
        return members.stream().filter(member -> member.is(groupId, region)).findFirst();
    }

    /**
     * A member.
     *
     * @throws ElastiCacheFault InvalidParameterValue if that group is none
     */
    public GlobalMember checkedMember(String groupId, String region) {
        return member(groupId, region)
                .orElseThrow(() -> ElastiCacheFault.invalidParameterValue(
                        UncertainGlobalWording.notInGlobalDatastore(groupId, region, id)));
    }

    /**
     * Checks that nothing is done to it.
     *
     * @throws ElastiCacheFault InvalidGlobalReplicationGroupState if something is
     */
    public void checkFree() {
        if (task != null || failingOver) {
            throw busy();
        }
    }

    /**
     * Checks that its primary may become another now: whatever else is done to it does not hinder that.
     *
     * @throws ElastiCacheFault InvalidGlobalReplicationGroupState if it may not
     */
    public void checkMayFailOver() {
        if (task == GlobalTask.CREATION || task == GlobalTask.DELETION || failingOver) {
            throw busy();
        }
    }

    /** The refusal of a request for which it, or a member, is not in the right state. */
    public static ElastiCacheFault busy() {
        return new ElastiCacheFault(
                Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT,
                "Global Replication Group is not in a valid state to perform this operation");
    }

    /** The same datastore, described otherwise. */
    public GlobalDatastore describedAs(String newDescription) {
        return new GlobalDatastore(id, newDescription, members, task, failingOver);
    }

    /**
     * The same datastore, to which something else is done.
     *
     * @param newTask null for nothing
     */
    public GlobalDatastore doing(@Nullable GlobalTask newTask) {
        return new GlobalDatastore(id, description, members, newTask, failingOver);
    }

    /** The same datastore, about to have another primary or not. */
    public GlobalDatastore failingOver(boolean isSo) {
        return new GlobalDatastore(id, description, members, task, isSo);
    }

    /** The same datastore with one more member. */
    public GlobalDatastore with(GlobalMember member) {
        return withMembers(Stream.concat(members.stream(), Stream.of(member)).toList());
    }

    /** The same datastore with one member changed. */
    public GlobalDatastore withMember(GlobalMember which, UnaryOperator<GlobalMember> change) {
        return withMembers(members.stream()
                .map(member -> member.isSameAs(which) ? change.apply(member) : member)
                .toList());
    }

    /** The same datastore with one member less. */
    public GlobalDatastore without(GlobalMember which) {
        return withMembers(
                members.stream().filter(member -> !member.isSameAs(which)).toList());
    }

    /** The same datastore with another primary. */
    public GlobalDatastore promoting(GlobalMember which) {
        return withMembers(members.stream()
                .map(member -> member.as(member.isSameAs(which) ? GlobalRole.PRIMARY : GlobalRole.SECONDARY))
                .toList());
    }

    private GlobalDatastore withMembers(List<GlobalMember> newMembers) {
        return new GlobalDatastore(id, description, newMembers, task, failingOver);
    }
}
