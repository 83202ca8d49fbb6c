package io.elasticachemock.server.query;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Texts that forms had a short while ago. Clients send the same names and settings again and again: what is the same text is
 * the same object then, which need not be made, and is kept once however many commands hold it.
 *
 * <p>Only short texts are remembered, and so never a secret: tokens and passwords have at least 16 characters. Belongs to
 * one thread.
 */
final class RecentTexts {
    /** One less than the shortest secret. */
    static final int LONGEST = 15;

    private static final int PLACES = 512;

    private final @Nullable String[] texts = new String[PLACES];

    /**
     * The text of ASCII bytes.
     *
     * @param hash of the bytes: the same for the same ones
     */
    String ascii(byte[] bytes, int start, int end, int hash) {
        int length = end - start;
        if (length > LONGEST) {
            return text(bytes, start, length);
        }
        int place = (hash ^ (hash >>> 9)) & (PLACES - 1);
        String known = texts[place];
        if (known != null && isAt(known, bytes, start, length)) {
            return known;
        }
        String made = text(bytes, start, length);
        texts[place] = made;
        return made;
    }

    private static boolean isAt(String text, byte[] bytes, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int start, int length) {
        return new String(bytes, start, length, StandardCharsets.US_ASCII);
    }
}
