package io.elasticachemock.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A whole response, to look at before anything is measured.
 *
 * @param headers by their names in lower case
 */
record HttpResponse(String statusLine, Map<String, String> headers, String body) {
    /** What a server answers to one request on a connection of its own. */
    static HttpResponse to(HttpRequest request, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            ByteBuffer bytes = request.newBuffer();
            while (bytes.hasRemaining()) {
                Channels.newChannel(socket.getOutputStream()).write(bytes);
            }
            DataInputStream in = new DataInputStream(socket.getInputStream());
            String statusLine = line(in);
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).trim());
            }
            byte[] body = new byte[Integer.parseInt(headers.getOrDefault("content-length", "0"))];
            in.readFully(body);
            return new HttpResponse(statusLine, headers, new String(body, UTF_8));
        }
    }

    boolean isOk() {
        return statusLine.equals("HTTP/1.1 200 OK");
    }

    /** The id of the request, which no other response has. */
    String requestId() {
        return headers.getOrDefault("x-amzn-requestid", "");
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
            line.append((char) c);
        }
        String text = line.toString();
        return new String(text.getBytes(ISO_8859_1), UTF_8).strip();
    }
}
