package io.elasticachemock.server.query;

import io.elasticachemock.engine.ElastiCacheFault;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The elements of a list in a form, by their indices. Between the list's name and the index stands one token: the model's
 * ({@code Tags.Tag.1}) or {@code member}, or any other, because real clients send all of them and AWS takes them.
 */
final class ListIndices {
    private static final int MOST_DIGITS = 18;

    private ListIndices() {}

    /**
     * @param element what the list holds
     * @throws ElastiCacheFault if what stands in the place of an index is not a number
     */
    static SortedMap<Long, Form> of(Form list, ParameterPath path, Member element) {
        SortedMap<Long, Form> elements = new TreeMap<>();
        for (Form token : list.children().values()) {
            if (token.value() != null) {
                throw noIndex(path, element);
            }
            for (Map.Entry<String, Form> child : token.children().entrySet()) {
                long index = index(child.getKey());
                if (index < 0) {
                    throw noIndex(path, element);
                }
                if (elements.put(index, child.getValue()) != null) {
                    throw QueryFault.givenTwice(new ParameterPath(path, element.name(), index).toString());
                }
            }
        }
        return elements;
    }

    private static long index(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return -1;
        }
        long index = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            index = index * 10 + digit;
        }
        return index;
    }

    private static ElastiCacheFault noIndex(ParameterPath path, Member element) {
        return ElastiCacheFault.invalidParameterValue("The parameter " + path + " is a list. Number its elements as "
                + new ParameterPath(path, element.name(), 1) + " and so on.");
    }
}
