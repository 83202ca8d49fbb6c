package io.elasticachemock.server.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The bytes of an answer, in the pieces that they were made of. A page of a hundred groups is a hundred pieces that were
 * rendered when each group last changed; whoever writes the answer copies them once, into one buffer with the head.
 */
public final class AnswerBody {
    private final List<byte[]> pieces = new ArrayList<>();
    private int length;

    AnswerBody add(byte[] piece) {
        pieces.add(piece);
        length += piece.length;
        return this;
    }

    /** The number of bytes. */
    public int length() {
        return length;
    }

    /** Hands over the pieces in order. They are shared: do not change them. */
    public void forEach(Consumer<byte[]> consumer) {
        pieces.forEach(consumer);
    }

    /** All bytes in one new array. */
    public byte[] toByteArray() {
        byte[] all = new byte[length];
        int end = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, end, piece.length);
            end += piece.length;
        }
        return all;
    }

    /** The text, for tests and messages. */
    @Override
    public String toString() {
        return new String(toByteArray(), StandardCharsets.UTF_8);
    }
}
