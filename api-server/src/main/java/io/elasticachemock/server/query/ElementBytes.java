package io.elasticachemock.server.query;

import java.util.Arrays;

/** The bytes of an element that is being rendered. They are used again for the next one. */
final class ElementBytes {
    private byte[] bytes = new byte[4096];
    private int length;

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void truncate(int newLength) {
        length = newLength;
    }

    void add(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /**
     * Adds a text if it is plain ASCII in which XML has nothing to escape; that is left to a library.
     *
     * @return whether it is; if not, some of it may have been added
     */
    boolean addIfPlain(String text) {
        int size = text.length();
        reserve(size);
        byte[] to = bytes;
        int end = length;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '<' || c == '>' || c == '&') {
                return false;
            }
            to[end++] = (byte) c;
        }
        length = end;
        return size > 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
