package io.elasticachemock.server.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * AWS's words that are enums on both sides: the engine and the SDK name each by the same constant, so no word is spelled
 * out here.
 */
public final class Words {
    private Words() {}

    /** The SDK's constant for one of the engine's. */
    static <S extends Enum<S>> S sdk(Class<S> type, Enum<?> engine) {
        return Enum.valueOf(type, engine.name());
    }

    /** The word for an engine's constant that the SDK has no enum for. */
    static String word(Enum<?> engine) {
        return engine.name().toLowerCase(Locale.ROOT);
    }

    /** The engine's constant for one of a request's; null if it was not given. */
    public static <E extends Enum<E>> @Nullable E engine(Class<E> type, @Nullable Enum<?> sdk) {
        return sdk == null ? null : Enum.valueOf(type, sdk.name());
    }
}
