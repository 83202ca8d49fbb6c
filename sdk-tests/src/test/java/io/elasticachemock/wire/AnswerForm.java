package io.elasticachemock.wire;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.elasticachemock.wire.PlainHttp.Request;
import io.elasticachemock.wire.PlainHttp.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The form that every answer has, whatever was asked: 200 with a response, 4xx with an error, or 501 {@code
 * NotImplemented}; XML or JSON that a parser reads; the same request id in the body and in the header.
 */
final class AnswerForm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DocumentBuilder xml;

    AnswerForm() {
        try {
            xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
        xml.setErrorHandler(null); // throw, and do not print
    }

    void assertAwsForm(Request request, Response response) {
        Seen seen = read(request, response);
        int status = response.status();
        boolean isError = status != 200;
        boolean isExpected = status == 200 || (status >= 400 && status < 500) || status == 501;
        if (!isExpected
                || isError == seen.code().isEmpty()
                || (status == 501) != seen.code().equals("NotImplemented")
                || !seen.requestId().equals(response.header("x-amzn-RequestId"))) {
            fail("Status %d with %s for %s: %s", status, seen, request, response.text());
        }
    }

    /** @param code empty if it is no error */
    private record Seen(String code, String requestId) {}

    private Seen read(Request request, Response response) {
        try {
            return response.header("Content-Type").equals("application/json")
                    ? seen(JSON.readTree(response.body()))
                    : seen(xml.parse(new ByteArrayInputStream(response.body())));
        } catch (IOException | SAXException e) {
            throw new AssertionError("Cannot read the answer to " + request + ": " + response.text(), e);
        }
    }

    private static Seen seen(JsonNode answer) {
        return new Seen(
                answer.path("Error").path("Code").asText(),
                answer.findValue("RequestId").asText());
    }

    private static Seen seen(Document answer) {
        boolean isError = answer.getDocumentElement().getTagName().equals("ErrorResponse");
        return new Seen(
                isError ? answer.getElementsByTagName("Code").item(0).getTextContent() : "",
                answer.getElementsByTagName("RequestId").item(0).getTextContent());
    }
}
