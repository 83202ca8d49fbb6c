package io.elasticachemock.server.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    XmlAnswers(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public String contentType() {
        return "text/xml";
    }

    @Override
    public AnswerBody response(Operation<?, ?> operation, SdkPojo response, String requestId) {
        Shape shape = operation.response();
        boolean hasResult = shape.members().length > 0;
        AnswerBody body = new AnswerBody();
        body.add("<" + operation.name() + "Response xmlns=\"" + NAMESPACE + "\">");
        if (hasResult) {
            body.add("<" + operation.name() + "Result>");
            try (LazyPen pen = new LazyPen()) {
                for (Member member : shape.members()) {
                    Object value = member.get(response);
                    if (value != null) {
                        add(body, member, value, pen);
                    }
                }
            }
            body.add("</" + operation.name() + "Result>");
        }
        return body.add("<ResponseMetadata><RequestId>" + requestId + "</RequestId></ResponseMetadata></"
                + operation.name() + "Response>");
    }

    /** The elements of a list, which is where kept objects are, are pieces of their own. */
    private void add(AnswerBody body, Member member, Object value, LazyPen pen) {
        if (member.kind() == Kind.LIST && member.element().kind() == Kind.STRUCTURE) {
            body.add("<" + member.name() + ">");
            for (Object element : (List<?>) value) {
                body.add(fragments.of(member.element(), (SdkPojo) element, pen));
            }
            body.add("</" + member.name() + ">");
        } else if (value instanceof SdkPojo structure) {
            body.add(fragments.of(member, structure, pen));
        } else {
            body.add(pen.element(member, value));
        }
    }

    @Override
    public AnswerBody error(String type, String code, String message, String requestId) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("Type", type);
        error.put("Code", code);
        error.put("Message", message);
        try (XmlPen pen = new XmlPen()) {
            return new AnswerBody()
                    .add("<ErrorResponse xmlns=\"" + NAMESPACE + "\">")
                    .add(pen.element("Error", error))
                    .add("<RequestId>" + requestId + "</RequestId></ErrorResponse>");
        }
    }

    /** A pen that costs nothing until something has to be rendered. */
    private static final class LazyPen implements Fragments.Renderer, AutoCloseable {
        private @Nullable XmlPen pen;

        @Override
        public byte[] element(Member member, SdkPojo object) {
            return element(member, (Object) object);
        }

        byte[] element(Member member, Object value) {
            if (pen == null) {
                pen = new XmlPen();
            }
            return pen.element(member, value);
        }

        @Override
        public void close() {
            if (pen != null) {
                pen.close();
            }
        }
    }
}
