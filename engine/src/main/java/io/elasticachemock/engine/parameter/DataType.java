package io.elasticachemock.engine.parameter;

import java.util.Locale;

/** What kind of value a parameter has. Only Memcached has parameters of the last two. */
public enum DataType {
    STRING,
    INTEGER,
    BOOLEAN,
    FLOAT;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** AWS's word for it. */
    public String word() {
        return word;
    }

    /** The type that AWS calls so. */
    static DataType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
