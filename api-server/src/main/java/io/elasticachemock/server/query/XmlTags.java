package io.elasticachemock.server.query;

import java.nio.charset.StandardCharsets;

/** The tags of an element, ready to be written. Names in the API model are plain ASCII. */
@SuppressWarnings("ArrayRecordComponent") // constants that nobody compares
record XmlTags(byte[] open, byte[] close, byte[] empty) {
    static XmlTags of(String name) {
        return new XmlTags(bytes("<" + name + ">"), bytes("</" + name + ">"), bytes("<" + name + "/>"));
    }

    private static byte[] bytes(String tag) {
        return tag.getBytes(StandardCharsets.US_ASCII);
    }
}
