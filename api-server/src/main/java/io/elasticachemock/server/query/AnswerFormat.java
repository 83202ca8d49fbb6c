package io.elasticachemock.server.query;

import software.amazon.awssdk.core.SdkPojo;

/** How answers are written: as XML, or as JSON for a client that sends {@code ContentType=JSON}. */
interface AnswerFormat {
    String contentType();

    AnswerBody response(Operation<?, ?> operation, SdkPojo response, String requestId);

    /** @param type whose fault it is: {@code Sender} or {@code Receiver} */
    AnswerBody error(String type, String code, String message, String requestId);
}
