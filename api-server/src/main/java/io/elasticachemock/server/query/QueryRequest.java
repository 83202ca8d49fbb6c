package io.elasticachemock.server.query;

import org.jspecify.annotations.Nullable;

/**
 * What came in over HTTP.
 *
 * @param method such as {@code POST}
 * @param path without the query string
 * @param queryString what stands behind the question mark, still encoded; null or empty if nothing does
 * @param contentType the header {@code Content-Type}
 * @param authorization the header {@code Authorization}
 * @param body the bytes of the body; empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // carries bytes from the socket; nobody compares two requests
public record QueryRequest(
        String method,
        String path,
        @Nullable String queryString,
        @Nullable String contentType,
        @Nullable String authorization,
        byte[] body) {}
