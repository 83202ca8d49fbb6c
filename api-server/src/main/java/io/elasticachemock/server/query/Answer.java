package io.elasticachemock.server.query;

/**
 * What goes back over HTTP.
 *
 * @param status the HTTP status
 * @param contentType the header {@code Content-Type}
 * @param requestId the header {@code x-amzn-RequestId}; the body holds the same id
 * @param body the bytes
 */
public record Answer(int status, String contentType, String requestId, AnswerBody body) {}
