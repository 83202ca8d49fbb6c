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
    private static final int LENGTH_SHIFT = 56;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final @Nullable String[] texts = new String[PLACES];
    // What the texts consist of, so that no text need be looked into to find out whether it is the one.
    private final long[] beginnings = new long[PLACES];
    private final long[] ends = new long[PLACES];

    /**
     * The text of ASCII bytes. Its bytes are told as two numbers besides, each byte 256 times as much as the one behind it; of a
     * text that is longer than {@link #LONGEST} they do not matter.
     *
     * @param first the number of the first eight bytes, or of all if there are fewer
     * @param further the number of the others
     */
    String ascii(byte[] bytes, int start, int end, long first, long further) {
        int length = end - start;
        if (length > LONGEST) {
            return text(bytes, start, length);
        }
        // Seven bytes at most are further ones: there is room for the length, which tells texts with NULs apart.
        long lengthAndEnd = ((long) length << LENGTH_SHIFT) | further;
        long mixed = (first ^ (lengthAndEnd * SPREAD)) * SPREAD;
        int place = (int) ((mixed ^ (mixed >>> 32)) & (PLACES - 1));
        String known = texts[place];
        if (known != null && beginnings[place] == first && ends[place] == lengthAndEnd) {
            return known;
        }
        String made = text(bytes, start, length);
        texts[place] = made;
        beginnings[place] = first;
        ends[place] = lengthAndEnd;
        return made;
    }

    private static String text(byte[] bytes, int start, int length) {
        return new String(bytes, start, length, StandardCharsets.US_ASCII);
    }
}
