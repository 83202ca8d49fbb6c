package io.elasticachemock.server.action;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a request's lists are turned into. Most are empty, which shall cost nothing. */
final class Lists {
    private Lists() {}

    /** The same for each element. */
    static <T, R> List<R> each(List<T> elements, Function<? super T, R> one) {
        if (elements.isEmpty()) {
            return List.of();
        }
        List<R> each = new ArrayList<>(elements.size());
        for (T element : elements) {
            each.add(one.apply(element));
        }
        return each;
    }
}
