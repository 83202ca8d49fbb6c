package io.elasticachemock.server.query;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads {@code application/x-www-form-urlencoded} bytes, strictly: a percent sign must have two hexadecimal digits behind
 * it, and what comes out must be UTF-8. Its cost is linear in the number of bytes, and it has no limit of its own: a
 * client that creates 90 shards sends about 800 parameters.
 */
final class FormDecoder {
    private final byte[] bytes;

    private final RecentTexts recent;

    private FormDecoder(byte[] bytes, RecentTexts recent) {
        this.bytes = bytes;
        this.recent = recent;
    }

    /**
     * Adds the parameters in the bytes to a form.
     *
     * @param recent the texts of earlier forms
     * @throws QueryFault if the bytes are malformed, or a parameter is there twice
     */
    static void decode(byte[] bytes, Form form, RecentTexts recent) {
        new FormDecoder(bytes, recent).addTo(form);
    }

    private void addTo(Form form) {
        int start = 0;
        while (start < bytes.length) {
            int end = indexOf('&', start, bytes.length);
            if (end > start) {
                int equals = indexOf('=', start, end);
                form.add(text(start, equals), text(Math.min(equals + 1, end), end));
            }
            start = end + 1;
        }
    }

    private int indexOf(char wanted, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return end;
    }

    private String text(int start, int end) {
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b == '%' || b == '+' || b < 0) {
                return decoded(start, end);
            }
        }
        return recent.ascii(bytes, start, end);
    }

    private String decoded(int start, int end) {
        byte[] out = new byte[end - start];
        int length = 0;
        boolean ascii = true;
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b == '+') {
                b = ' ';
            } else if (b == '%') {
                if (i + 2 >= end) {
                    throw malformedPercent();
                }
                b = (byte) (hexDigit(bytes[i + 1]) << 4 | hexDigit(bytes[i + 2]));
                i += 2;
            }
            ascii &= b >= 0;
            out[length++] = b;
        }
        return ascii ? new String(out, 0, length, StandardCharsets.US_ASCII) : utf8(out, length);
    }

    private static int hexDigit(byte b) {
        // Character.digit would take digits of other scripts; a byte cannot be one.
        int digit = b < 0 ? -1 : Character.digit(b, 16);
        if (digit < 0) {
            throw malformedPercent();
        }
        return digit;
    }

    private static QueryFault malformedPercent() {
        return QueryFault.malformedQueryString("a % must be followed by two hexadecimal digits.");
    }

    private static String utf8(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw QueryFault.malformedQueryString("it is not UTF-8.");
        }
    }
}
