package io.elasticachemock.server.query;

import java.io.ByteArrayOutputStream;
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

    AnswerBody add(String piece) {
        return add(piece.getBytes(StandardCharsets.UTF_8));
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
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        pieces.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** The text, for tests and messages. */
    @Override
    public String toString() {
        return new String(toByteArray(), StandardCharsets.UTF_8);
    }
}
