package io.elasticachemock.engine.parameter;

import java.util.Locale;

/** When the change of a parameter takes effect on the nodes that use its group (API reference, ChangeType). */
public enum ChangeType {
    IMMEDIATE,
    REQUIRES_REBOOT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
