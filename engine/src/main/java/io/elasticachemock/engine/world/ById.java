package io.elasticachemock.engine.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values by identifier, which are looked up by its hash and walked through in its order. What is new is put into the order
 * when somebody next walks: whoever creates many resources does not pay for it again and again.
 *
 * @param <T> the value
 */
public final class ById<T> {
    private static final int FEW = 16;

    private final Map<String, T> values = new LinkedHashMap<>();
    private final NavigableMap<String, T> ordered = new TreeMap<>();
    // May hold identifiers whose values have gone since, and one of them more than once.
    private final List<String> unordered = new ArrayList<>();

    /** The value of an identifier; null if it has none. */
    public @Nullable T get(String identifier) {
        return values.get(identifier);
    }

    /** How many identifiers have values. */
    public int size() {
        return values.size();
    }

    /**
     * Gives an identifier a value.
     *
     * @return the one that it had before; null if it had none
     */
    public @Nullable T put(String identifier, T value) {
        T before = values.put(identifier, value);
        if (before != null) {
            ordered.replace(identifier, value);
        } else {
            if (unordered.size() > 2 * values.size() + FEW) {
                order();
            }
            unordered.add(identifier);
        }
        return before;
    }

    /**
     * Takes a value away.
     *
     * @return it; null if there was none
     */
    public @Nullable T remove(String identifier) {
        ordered.remove(identifier);
        return values.remove(identifier);
    }

    /**
     * All values by identifier, for reading. It tells what there is now: ask again after a change, and change nothing while walking
     * through it.
     */
    public NavigableMap<String, T> all() {
        order();
        return Collections.unmodifiableNavigableMap(ordered);
    }

    private void order() {
        for (String identifier : unordered) {
            T value = values.get(identifier);
            if (value != null) {
                ordered.put(identifier, value);
            }
        }
        unordered.clear();
    }
}
