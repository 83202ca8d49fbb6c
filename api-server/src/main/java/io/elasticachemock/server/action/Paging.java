package io.elasticachemock.server.action;

import io.elasticachemock.server.query.Operation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list a request asks for: at most MaxRecords elements, by default as many as the operation allows, from
 * behind the Marker on. Elements are in the order of their identifiers, so a page stays right while others come and go.
 */
final class Paging {
    /** The usual page of lists that AWS documents so; the others have pages of 100. */
    static final int FIFTY = 50;

    private static final int USUAL = 100;

    private final Operation<?, ?> list;
    private final int most;
    private final String after;

    private Paging(Operation<?, ?> list, int most, @Nullable String marker) {
        this.list = list;
        this.most = most;
        this.after = marker == null ? "" : Marker.identifier(list, marker);
    }

    /**
     * A page of up to 100.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if the marker is not this list's
     */
    static Paging of(Operation<?, ?> list, @Nullable Integer maxRecords, @Nullable String marker) {
        return of(list, maxRecords, USUAL, marker);
    }

    /**
     * A page.
     *
     * @param usual how many elements it has if the request does not say
     * @throws io.elasticachemock.engine.ElastiCacheFault if the marker is not this list's
     */
    static Paging of(Operation<?, ?> list, @Nullable Integer maxRecords, int usual, @Nullable String marker) {
        return new Paging(list, maxRecords == null ? usual : maxRecords, marker);
    }

    /** What the page before ended with; empty on the first. */
    String after() {
        return after;
    }

    /**
     * The page.
     *
     * @param elements in the order of their identifiers; may begin before the page
     */
    <T> Page<T> of(Iterator<T> elements, Function<T, String> identifier) {
        List<T> page = new ArrayList<>();
        String last = after;
        while (elements.hasNext()) {
            T element = elements.next();
            String id = identifier.apply(element);
            if (id.compareTo(after) <= 0) {
                continue;
            }
            if (page.size() == most) {
                return new Page<>(page, Marker.behind(list, last));
            }
            page.add(element);
            last = id;
        }
        return new Page<>(page, null);
    }

    /**
     * A page of a list.
     *
     * @param marker where the next page begins; null if there is none
     */
    record Page<T>(List<T> elements, @Nullable String marker) {
        /** The elements, each as something else. */
        <V> List<V> each(Function<T, V> view) {
            List<V> views = new ArrayList<>(elements.size());
            elements.forEach(element -> views.add(view.apply(element)));
            return views;
        }
    }
}
