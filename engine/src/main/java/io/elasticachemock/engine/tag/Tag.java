package io.elasticachemock.engine.tag;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.wording.UncertainTagWording;
import java.util.regex.Pattern;

/**
 * A tag on a resource (user guide, "Tagging your ElastiCache resources").
 *
 * @param key 1 to 128 characters: letters, digits and spaces of any script and {@code _ . : / = + - @}; not beginning
 *     with {@code aws:}, which is AWS's own
 * @param value 0 to 256 of the same characters
 */
public record Tag(String key, String value) {
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;
    private static final String RESERVED = "aws:";
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*+");

    /** @throws ElastiCacheFault InvalidParameterValue if key or value break a rule */
    public Tag {
        if (key.isEmpty() || length(key) > LONGEST_KEY) {
            throw ElastiCacheFault.invalidParameterValue(UncertainTagWording.TAG_KEY_LENGTH);
        }
        if (length(value) > LONGEST_VALUE) {
            throw ElastiCacheFault.invalidParameterValue(UncertainTagWording.TAG_VALUE_LENGTH);
        }
        if (key.regionMatches(true, 0, RESERVED, 0, RESERVED.length())) {
            throw ElastiCacheFault.invalidParameterValue(UncertainTagWording.TAG_KEY_RESERVED);
        }
        if (!ALLOWED.matcher(key).matches() || !ALLOWED.matcher(value).matches()) {
            throw ElastiCacheFault.invalidParameterValue(UncertainTagWording.TAG_CHARACTERS);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
