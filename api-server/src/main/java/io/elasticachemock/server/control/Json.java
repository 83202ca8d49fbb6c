package io.elasticachemock.server.control;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.jackson.JacksonCodec;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * JSON in and out, by Vert.x's streaming codec. Its default codec brings all of databind with it, which takes longer to
 * load than the rest of the control API.
 */
final class Json {
    private static final JacksonCodec CODEC = new JacksonCodec();

    private Json() {}

    static String write(JsonObject object) {
        return CODEC.toString(object);
    }

    /** @throws ControlRefusal if it is not a JSON object in UTF-8 */
    static JsonObject read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (CODEC.fromString(text, Object.class) instanceof JsonObject object) {
                return object;
            }
        } catch (CharacterCodingException | DecodeException e) {
            // Refused below, as JSON of another kind is.
        }
        throw ControlRefusal.badRequest("The body must be a JSON object, in UTF-8.");
    }
}
