package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.query.Fragments;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;

/**
 * The views of one kind of resource that were already made: as long as a resource's records are the same objects, its view
 * is, so that its bytes need not be rendered again.
 *
 * <p>There is one view for each resource. The views of resources that are gone are thrown away when they have become as
 * many as those of resources that are there, so what is kept grows with what there is, and with nothing else.
 *
 * @param <V> the SDK's class
 */
public final class KeptViews<V extends SdkPojo> {
    /** Gone resources below this number are not worth a search. */
    private static final int SLACK = 64;

    private static final Object NOTHING_ELSE = new Object();

    private final Fragments fragments;
    private final Function<World, ? extends Map<String, ?>> living;
    private final Map<Scope, Map<String, Kept<V>>> byScope = new HashMap<>();

    /** @param living the resources of this kind in a world, by the identifiers that views are kept by */
    public KeptViews(Fragments fragments, Function<World, ? extends Map<String, ?>> living) {
        this.fragments = fragments;
        this.living = living;
    }

    /**
     * The view of a resource.
     *
     * @param record what the view is made of, all that can change in it
     * @param view makes it
     */
    public V of(World world, String identifier, Object record, Supplier<V> view) {
        return of(world, identifier, record, NOTHING_ELSE, view);
    }

    /**
     * The view of a resource about which there are two records.
     *
     * @param record one of what the view is made of
     * @param other the other one
     * @param view makes it
     */
    @SuppressWarnings("ReferenceEquality") // records never change, so the same one has the same view; equals() is slow
    public V of(World world, String identifier, Object record, Object other, Supplier<V> view) {
        Map<String, Kept<V>> ofScope = byScope.computeIfAbsent(world.scope(), unseen -> new HashMap<>());
        Kept<V> kept = ofScope.get(identifier);
        if (kept != null && kept.record == record && kept.other == other) {
            return kept.view;
        }
        V made = fragments.keep(view.get());
        ofScope.put(identifier, new Kept<>(record, other, made));
        if (kept != null) {
            fragments.forget(kept.view);
        } else {
            forgetGone(ofScope, living.apply(world));
        }
        return made;
    }

    /** How many views are kept. */
    int size() {
        return byScope.values().stream().mapToInt(Map::size).sum();
    }

    private void forgetGone(Map<String, Kept<V>> ofScope, Map<String, ?> current) {
        if (ofScope.size() > 2 * current.size() + SLACK) {
            ofScope.entrySet().removeIf(entry -> {
                boolean gone = !current.containsKey(entry.getKey());
                if (gone) {
                    fragments.forget(entry.getValue().view);
                }
                return gone;
            });
        }
    }

    private record Kept<V>(Object record, Object other, V view) {}
}
