package io.elasticachemock.server.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.server.query.Operation;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a page of a list says about where the next one begins: behind the last element that it holds. It names the list,
 * so that a marker of another one is not taken for this one's, and is encoded, so that nobody reads it.
 */
final class Marker {
    private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9_-]*+");
    /** What the lists of serverless resources call it. */
    private static final String NEXT_TOKEN = "NextToken";

    private static final char SEPARATOR = '\n';

    private Marker() {}

    static String behind(Operation<?, ?> list, String identifier) {
        String text = list.name() + SEPARATOR + identifier;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * The identifier of the element that a page of that list ended with.
     *
     * @throws ElastiCacheFault InvalidParameterValue if no page of it had such a marker
     */
    static String identifier(Operation<?, ?> list, String marker) {
        String prefix = list.name() + SEPARATOR;
        // One digit more than a multiple of four is no whole byte.
        boolean encoded = BASE_64.matcher(marker).matches() && marker.length() % 4 != 1;
        String text = encoded ? new String(Base64.getUrlDecoder().decode(marker), UTF_8) : "";
        if (!text.startsWith(prefix)) {
            throw invalid(list);
        }
        return text.substring(prefix.length());
    }

    static ElastiCacheFault invalid(Operation<?, ?> list) {
        String parameter = list.requestMembers().contains(NEXT_TOKEN) ? NEXT_TOKEN : "Marker";
        return ElastiCacheFault.invalidParameterValue(UncertainWording.invalidMarker(parameter));
    }
}
