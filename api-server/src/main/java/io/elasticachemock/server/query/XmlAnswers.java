package io.elasticachemock.server.query;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Answers in XML: {@code <OpResponse><OpResult>…</OpResult><ResponseMetadata>…</ResponseMetadata></OpResponse>}. The
 * three operations whose response has no members have no {@code OpResult} either.
 *
 * <p>Members that were not set are left out; lists and structures that were set, but to nothing, are written empty, for
 * clients that depend on them.
 */
final class XmlAnswers implements AnswerFormat {
    private static final String NAMESPACE = "http://elasticache.amazonaws.com/doc/2015-02-02/";

    private final Fragments fragments;
    private final XmlRenderer renderer = new XmlRenderer();
    private final Map<Operation<?, ?>, Envelope> envelopes = new HashMap<>();

    XmlAnswers(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public String contentType() {
        return "text/xml";
    }

    @Override
    public AnswerBody response(Operation<?, ?> operation, SdkPojo response, String requestId) {
        Envelope envelope = envelopes.computeIfAbsent(operation, Envelope::of);
        AnswerBody body = new AnswerBody().add(envelope.beforeResult());
        for (Member member : operation.response().members()) {
            Object value = member.get(response);
            if (value != null) {
                add(body, member, value);
            }
        }
        return body.add(envelope.afterResult()).add(bytes(requestId)).add(envelope.afterRequestId());
    }

    /** The elements of a list, which is where kept objects are, are pieces of their own. */
    private void add(AnswerBody body, Member member, Object value) {
        if (member.kind() == Kind.LIST && member.element().kind() == Kind.STRUCTURE && !((List<?>) value).isEmpty()) {
            body.add(member.tags().open());
            for (Object element : (List<?>) value) {
                body.add(fragments.of(member.element(), (SdkPojo) element, renderer));
            }
            body.add(member.tags().close());
        } else if (value instanceof SdkPojo structure) {
            body.add(fragments.of(member, structure, renderer));
        } else {
            body.add(renderer.render(member, value));
        }
    }

    @Override
    public AnswerBody error(String type, String code, String message, String requestId) {
        return new AnswerBody()
                .add(bytes("<ErrorResponse xmlns=\"" + NAMESPACE + "\"><Error><Type>" + type + "</Type><Code>" + code
                        + "</Code>"))
                .add(renderer.render("Message", message))
                .add(bytes("</Error><RequestId>" + requestId + "</RequestId></ErrorResponse>"));
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** What stands around the result and the request id of one operation. */
    @SuppressWarnings("ArrayRecordComponent") // constants that nobody compares
    private record Envelope(byte[] beforeResult, byte[] afterResult, byte[] afterRequestId) {
        static Envelope of(Operation<?, ?> operation) {
            String root = operation.name() + "Response";
            String open = "<" + root + " xmlns=\"" + NAMESPACE + "\">";
            boolean hasResult = operation.response().members().length > 0;
            String result = operation.name() + "Result>";
            return new Envelope(
                    bytes(hasResult ? open + "<" + result : open),
                    bytes((hasResult ? "</" + result : "") + "<ResponseMetadata><RequestId>"),
                    bytes("</RequestId></ResponseMetadata></" + root + ">"));
        }
    }
}
