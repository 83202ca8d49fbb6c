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

    private int position;

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
        while (position < bytes.length) {
            int start = position;
            String name = next(true);
            boolean hasValue = position < bytes.length && bytes[position] == '=';
            if (hasValue) {
                position++;
            }
            String value = hasValue ? next(false) : "";
            if (position > start) {
                form.add(name, value);
            }
            position++;
        }
    }

    /** The text that begins at the position, which moves to the end of it. Every byte is looked at once. */
    private String next(boolean isName) {
        int start = position;
        int end = start;
        long first = 0;
        long further = 0;
        boolean plain = true;
        for (; end < bytes.length; end++) {
            byte b = bytes[end];
            if (b == '&' || (b == '=' && isName)) {
                break;
            }
            plain &= b != '%' && b != '+' && b >= 0;
            if (end - start < Long.BYTES) {
                first = (first << Byte.SIZE) | (b & 0xff);
            } else {
                further = (further << Byte.SIZE) | (b & 0xff);
            }
        }
        position = end;
        return plain ? recent.ascii(bytes, start, end, first, further) : decoded(start, end);
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
