package io.elasticachemock.server.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Answers in JSON, which only old clients (boto 2) ask for: {@code {"OpResponse":{"OpResult":{…},"ResponseMetadata":{…}}}}.
 */
final class JsonAnswers implements AnswerFormat {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String contentType() {
        return "application/json";
    }

    @Override
    public AnswerBody response(Operation<?, ?> operation, SdkPojo response, String requestId) {
        return document(out -> {
            out.writeObjectFieldStart(operation.name() + "Response");
            Shape shape = operation.response();
            if (shape.members().length > 0) {
                out.writeFieldName(operation.name() + "Result");
                new JsonRenderer(out).structure(shape, response);
            }
            out.writeObjectFieldStart("ResponseMetadata");
            out.writeStringField("RequestId", requestId);
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    @Override
    public AnswerBody error(String type, String code, String message, String requestId) {
        return document(out -> {
            out.writeObjectFieldStart("Error");
            out.writeStringField("Code", code);
            out.writeStringField("Message", message);
            out.writeStringField("Type", type);
            out.writeEndObject();
            out.writeStringField("RequestId", requestId);
        });
    }

    private static AnswerBody document(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            content.write(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AnswerBody().add(bytes.toByteArray());
    }

    private interface Content {
        void write(JsonGenerator out) throws IOException;
    }
}
