package io.elasticachemock.server.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes of XML as they grow: markup as it is, text escaped and as UTF-8.
 *
 * <p>Text may come from a request, so every string is written as something that an XML parser reads: what XML 1.0 cannot
 * carry becomes U+FFFD. A carriage return is escaped, because parsers read it as a line feed otherwise.
 */
final class XmlOutput {
    private static final byte[] AMPERSAND = "&amp;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LESS = "&lt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GREATER = "&gt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CARRIAGE_RETURN = "&#xD;".getBytes(StandardCharsets.US_ASCII);
    private static final boolean[] PLAIN = plain();
    private static final int REPLACEMENT = 0xFFFD;
    private static final int MOST_BYTES_PER_CHAR = 5;

    private byte[] bytes = new byte[4096];
    private int length;

    /** How many bytes there are. */
    int length() {
        return length;
    }

    /** Drops what was written after there were that many bytes. */
    void truncate(int newLength) {
        length = newLength;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    void markup(byte[] markup) {
        reserve(markup.length);
        put(markup);
    }

    void text(String text) {
        reserve(text.length() * MOST_BYTES_PER_CHAR);
        int plain = plainBeginning(text);
        for (int i = plain; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint) - 1;
            switch (codePoint) {
                case '&' -> put(AMPERSAND);
                case '<' -> put(LESS);
                case '>' -> put(GREATER);
                case '\r' -> put(CARRIAGE_RETURN);
                default -> utf8(isXml(codePoint) ? codePoint : REPLACEMENT);
            }
        }
    }

    /** Writes the characters up to the first that is not written as itself, which most texts do not have; returns its index. */
    private int plainBeginning(String text) {
        byte[] out = bytes;
        int start = length;
        int i = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                break;
            }
            out[start + i] = (byte) c;
        }
        length = start + i;
        return i;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x7F];
        for (char c = ' '; c < plain.length; c++) {
            plain[c] = c != '&' && c != '<' && c != '>';
        }
        return plain;
    }

    /** What XML 1.0 calls a character. */
    static boolean isXml(int codePoint) {
        return codePoint >= ' '
                ? (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                        && codePoint != 0xFFFE
                        && codePoint != 0xFFFF
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    private void utf8(int codePoint) {
        if (codePoint < 0x80) {
            bytes[length++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            bytes[length++] = (byte) (0xC0 | (codePoint >> 6));
            continuation(codePoint);
        } else if (codePoint < 0x10000) {
            bytes[length++] = (byte) (0xE0 | (codePoint >> 12));
            continuation(codePoint >> 6);
            continuation(codePoint);
        } else {
            bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
            continuation(codePoint >> 12);
            continuation(codePoint >> 6);
            continuation(codePoint);
        }
    }

    private void continuation(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void put(byte[] more) {
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
