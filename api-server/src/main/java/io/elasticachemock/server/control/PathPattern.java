package io.elasticachemock.server.control;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The path of a call.
 *
 * @param text such as {@code /_mock/clock}, or with a star for one segment: {@code /_mock/replication-groups/*}{@code /data}
 */
record PathPattern(String text) {
    private static final char STAR = '*';

    /** What stands in a path in the star's place, decoded; empty if there is no star; null if the path is another one. */
    @Nullable
    String parameter(String path) {
        int star = text.indexOf(STAR);
        if (star < 0) {
            return text.equals(path) ? "" : null;
        }
        String before = text.substring(0, star);
        String after = text.substring(star + 1);
        if (!path.startsWith(before) || !path.endsWith(after) || path.length() <= before.length() + after.length()) {
            return null;
        }
        String segment = path.substring(before.length(), path.length() - after.length());
        return segment.indexOf('/') < 0 ? decoded(segment) : null;
    }

    private static @Nullable String decoded(String segment) {
        try {
            return URLDecoder.decode(segment, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
