package io.elasticachemock.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/**
 * A request as the AWS SDK for Java sends it, ready to be written to a socket. It may have a place for a number, so that
 * each time it is written it can ask for something else.
 */
final class HttpRequest {
    /** The place for a number in a form. */
    static final String NUMBER = "0000000";

    private final byte[] bytes;
    private final int number;

    private HttpRequest(String text) {
        this.bytes = text.getBytes(US_ASCII);
        this.number = text.lastIndexOf(NUMBER);
    }

    /** A POST of a form, signed by nobody in particular. */
    static HttpRequest post(String form) {
        String head = "POST / HTTP/1.1\r\n"
                + "Host: 127.0.0.1:4566\r\n"
                + "amz-sdk-invocation-id: 1c5b0c86-4c1e-0d3f-6c5b-6f8c2e9f7d11\r\n"
                + "amz-sdk-request: attempt=1; max=3\r\n"
                + "Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260105/us-east-1/elasticache/aws4_request,"
                + " SignedHeaders=amz-sdk-invocation-id;amz-sdk-request;content-length;content-type;host;x-amz-date,"
                + " Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7\r\n"
                + "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n"
                + "User-Agent: aws-sdk-java/2.42.14 md/io#sync md/http#UrlConnection ua/2.1 api/ElastiCache#2.42.x"
                + " os/Linux#6.1 lang/java#17.0.15 md/OpenJDK_64-Bit_Server_VM md/vendor#Debian md/en m/D,N\r\n"
                + "x-amz-date: 20260105T000000Z\r\n"
                + "Content-Length: " + form.length() + "\r\n"
                + "\r\n";
        return new HttpRequest(head + form);
    }

    /** A buffer that holds the request; each connection has one of its own. */
    ByteBuffer newBuffer() {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    /** Whether it has a place for a number. */
    boolean isNumbered() {
        return number >= 0;
    }

    /** Puts a number of up to seven digits into its place in a buffer of this request. */
    void fillIn(ByteBuffer buffer, int value) {
        int rest = value;
        for (int i = number + NUMBER.length() - 1; i >= number; i--) {
            buffer.put(i, (byte) ('0' + rest % 10));
            rest /= 10;
        }
    }
}
