package io.elasticachemock.server.query;

/**
 * A refusal that is not in the API model: of what AWS calls common errors, which come from the front door of every
 * service, or of what this server leaves out. The one place that turns it into an answer is {@link ErrorWriter}.
 */
final class QueryFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;

    private QueryFault(String code, int status, String message) {
        super(message, null, false, false);
        this.code = code;
        this.status = status;
    }

    String code() {
        return code;
    }

    int status() {
        return status;
    }

    // The texts of the next three are the convention of AWS's query services; none was seen from ElastiCache itself.

    static QueryFault missingAction() {
        return new QueryFault("MissingAction", 400, "The request must contain the parameter Action");
    }

    static QueryFault invalidAction(String action, String version) {
        return new QueryFault(
                "InvalidAction",
                400,
                "Could not find operation " + Quotation.of(action) + " for version " + Quotation.of(version));
    }

    static QueryFault unknownPath(String path) {
        return new QueryFault(
                "UnknownOperationException", 404, "Requests go to the path /, not to " + Quotation.of(path));
    }

    /** What AWS's list of common errors calls "the query string contains a syntax error"; 404 is AWS's. */
    static QueryFault malformedQueryString(String reason) {
        return new QueryFault("MalformedQueryString", 404, "The query string contains a syntax error: " + reason);
    }

    static QueryFault givenTwice(String parameter) {
        return new QueryFault(
                "InvalidQueryParameter",
                400,
                "The parameter " + Quotation.of(parameter) + " is given more than once. Give it once.");
    }

    static QueryFault methodNotAllowed(String method) {
        return new QueryFault(
                "MethodNotAllowed", 405, "Use POST, or GET with a query string, not " + Quotation.of(method));
    }

    static QueryFault unsupportedMediaType(String contentType) {
        return new QueryFault(
                "UnsupportedMediaType",
                415,
                "The body must be application/x-www-form-urlencoded, not " + Quotation.of(contentType));
    }

    static QueryFault unsupportedEncoding(String encoding) {
        return new QueryFault(
                "UnsupportedMediaType",
                415,
                "The body must be sent as it is, without Content-Encoding " + Quotation.of(encoding));
    }

    static QueryFault bodyTooLarge(int limit) {
        return new QueryFault("RequestEntityTooLarge", 413, "The body is larger than " + limit + " bytes");
    }

    static QueryFault accessDenied(String message) {
        return new QueryFault("AccessDenied", 403, message);
    }

    static QueryFault notImplemented(Operation<?, ?> operation) {
        return new QueryFault(
                "NotImplemented",
                501,
                "The operation " + operation.name() + " is not simulated by ElastiCache Mock yet.");
    }

    static QueryFault unavailable() {
        return new QueryFault(
                "ServiceUnavailable",
                503,
                "The EC2 endpoint that subnets are looked up at does not answer. Please try your query again at a later time.");
    }

    static QueryFault internalFailure() {
        return new QueryFault(
                "InternalFailure", 500, "An internal error has occurred. Please try your query again at a later time.");
    }
}
