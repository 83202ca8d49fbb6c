package io.elasticachemock.server.query;

import io.elasticachemock.engine.ElastiCacheFault;
import org.jspecify.annotations.Nullable;

/** The one place that makes an answer of a refusal or of a failure. Up to 499 the sender is to blame, from 500 on the receiver. */
final class ErrorWriter {
    private ErrorWriter() {}

    /** A refusal that the API model declares. */
    static Answer answer(ElastiCacheFault fault, AnswerFormat format, String requestId) {
        FaultTable.Row row = FaultTable.of(fault.fault());
        return answer(row.status(), row.code(), fault.getMessage(), format, requestId);
    }

    /** A refusal of the front door. */
    static Answer answer(QueryFault fault, AnswerFormat format, String requestId) {
        return answer(fault.status(), fault.code(), fault.getMessage(), format, requestId);
    }

    private static Answer answer(
            int status, String code, @Nullable String message, AnswerFormat format, String requestId) {
        String type = status < 500 ? "Sender" : "Receiver";
        String text = message == null ? "" : message;
        return new Answer(status, format.contentType(), requestId, format.error(type, code, text, requestId));
    }
}
