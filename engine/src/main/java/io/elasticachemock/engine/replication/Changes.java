package io.elasticachemock.engine.replication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a group will become: at most one change of each attribute, in the order in which they were first asked for. The
 * same record tells what waits for the maintenance window and what is being applied.
 */
public record Changes(List<Change> list) {
    /** Nothing. */
    public static final Changes NONE = new Changes(List.of());

    /** @throws IllegalArgumentException if an attribute is changed twice */
    public Changes {
        list = List.copyOf(list);
        if (list.stream().map(Change::getClass).distinct().count() < list.size()) {
            throw new IllegalArgumentException("An attribute is changed twice: " + list);
        }
    }

    /** These changes. */
    public static Changes of(Change... changes) {
        return new Changes(List.of(changes));
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The change of one attribute; null if it stays. */
    public <C extends Change> @Nullable C find(Class<C> attribute) {
        for (Change change : list) {
            if (attribute.isInstance(change)) {
                return attribute.cast(change);
            }
        }
        return null;
    }

    /** Whether an attribute is changed. */
    public boolean has(Class<? extends Change> attribute) {
        return find(attribute) != null;
    }

    /**
     * These changes and newer ones, of which each replaces the older one of its attribute. A version and a cluster mode bring
     * their parameter group, so they replace an older one of that too.
     */
    public Changes then(Changes newer) {
        if (newer.isEmpty()) {
            return this;
        }
        List<Change> all = new ArrayList<>(list);
        for (Change change : newer.list) {
            boolean bringsParameterGroup = change instanceof Change.Version || change instanceof Change.Mode;
            all.removeIf(older -> older.getClass() == change.getClass()
                    || (bringsParameterGroup && older instanceof Change.ParameterGroup));
            all.add(change);
        }
        return new Changes(all);
    }

    /** Whether a user group will be attached. */
    public boolean willHaveUserGroup(String id) {
        Change.UserGroup change = find(Change.UserGroup.class);
        return change != null && id.equals(change.id());
    }

    /** Those that are applied at once, whatever ApplyImmediately says. */
    public Changes atOnce() {
        return without(change -> !change.isAtOnce());
    }

    /** Those that may wait for the maintenance window. */
    public Changes deferrable() {
        return without(Change::isAtOnce);
    }

    /** These changes without those of an attribute. */
    public Changes without(Class<? extends Change> attribute) {
        return without(attribute::isInstance);
    }

    /** These changes without some of them. */
    public Changes without(Predicate<Change> some) {
        return new Changes(list.stream().filter(some.negate()).toList());
    }
}
