package io.elasticachemock.engine.parameter;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.wording.UncertainParameterWording;
import java.util.Locale;

/** Where the value of a parameter comes from (API reference, DescribeCacheParameters.Source). */
public enum ParameterSource {
    /** Somebody set it. */
    USER,
    /** It is AWS's: all values of default groups, and those of custom groups that nobody set. */
    SYSTEM,
    /** The engine's own; AWS's samples show no parameter with this source, not even among the engine's defaults. */
    ENGINE_DEFAULT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** AWS's word for it. */
    public String word() {
        return word;
    }

    /**
     * The source that a request names.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue if there is no such source
     */
    public static ParameterSource parse(String word) {
        for (ParameterSource source : values()) {
            if (source.word.equals(word)) {
                return source;
            }
        }
        throw invalidParameterValue(UncertainParameterWording.invalidParameterSource(word));
    }
}
