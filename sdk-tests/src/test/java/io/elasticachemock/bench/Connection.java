package io.elasticachemock.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** A connection that is kept alive, with one request under way at a time. It makes no garbage. */
final class Connection implements AutoCloseable {
    private static final byte[] OK = "HTTP/1.1 200 ".getBytes(US_ASCII);
    private static final byte[] CONTENT_LENGTH = "\r\ncontent-length: ".getBytes(US_ASCII);

    private final SocketChannel channel;
    private final HttpRequest request;
    private final ByteBuffer out;
    private final int bodyLength;
    private final ByteBuffer in = ByteBuffer.allocateDirect(512 * 1024);
    private long sentAt;
    private int expected;

    /** @param bodyLength of every answer to that request */
    Connection(int port, HttpRequest request, int bodyLength) throws IOException {
        this.request = request;
        this.out = request.newBuffer();
        this.bodyLength = bodyLength;
        this.channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
    }

    SocketChannel channel() {
        return channel;
    }

    long sentAt() {
        return sentAt;
    }

    /** Sends the request; its buffer is far smaller than the socket's, so it goes at once. */
    void send(int number) throws IOException {
        if (request.isNumbered()) {
            request.fillIn(out, number);
        }
        expected = 0;
        in.clear();
        out.rewind();
        sentAt = System.nanoTime();
        channel.write(out);
        if (out.hasRemaining()) {
            throw new IOException("The socket did not take a whole request");
        }
    }

    /** Reads what is there, and tells whether the response is complete. */
    boolean receive() throws IOException {
        if (channel.read(in) < 0) {
            throw new EOFException("The server closed the connection");
        }
        if (expected == 0) {
            int bodyStart = endOfHead();
            if (bodyStart < 0) {
                return false;
            }
            expected = bodyStart + checkHead(bodyStart);
        }
        if (in.position() > expected) {
            throw new IOException("More than one response to one request");
        }
        return in.position() == expected;
    }

    private int endOfHead() {
        for (int i = 3; i < in.position(); i++) {
            if (in.get(i) == '\n' && in.get(i - 2) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private int checkHead(int end) throws IOException {
        int length = 0;
        for (int i = find(CONTENT_LENGTH, end) + CONTENT_LENGTH.length; in.get(i) != '\r'; i++) {
            length = length * 10 + in.get(i) - '0';
        }
        if (!matches(OK, 0) || length != bodyLength) {
            byte[] head = new byte[end];
            in.get(0, head);
            throw new IOException("Not the expected answer of " + bodyLength + " bytes: " + new String(head, US_ASCII));
        }
        return length;
    }

    private int find(byte[] wanted, int end) throws IOException {
        for (int i = 0; i + wanted.length < end; i++) {
            if (matches(wanted, i)) {
                return i;
            }
        }
        throw new IOException("A response without Content-Length");
    }

    private boolean matches(byte[] wanted, int start) {
        for (int i = 0; i < wanted.length; i++) {
            if (in.get(start + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
