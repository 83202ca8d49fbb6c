package io.elasticachemock.server.query;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Scope;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheResponse;

/**
 * Answers any HTTP request as ElastiCache's endpoint would: AWS's Query protocol, whose parameters may be in the body, in
 * the query string, or in both. It knows no sockets, so whoever serves HTTP only carries bytes to it and from it.
 *
 * <p>Any {@code Version} is accepted, because old clients send old ones. The answer to a request that cannot be read, or
 * that is refused, leaves no trace. Belongs to the thread that owns the simulation.
 */
public final class QueryFrontDoor {
    private static final Logger LOG = LoggerFactory.getLogger(QueryFrontDoor.class);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String API_VERSION = "2015-02-02";

    private final Actions actions;
    private final AnswerFormat xml;
    private final RecentTexts recentTexts = new RecentTexts();
    private final RequestIds requestIds;
    private final Consumer<Operation<?, ?>> beforeAction;

    /**
     * @param actions the operations that are simulated
     * @param fragments what the view keeps rendered
     * @param random the source of the request ids, used for nothing else
     * @param beforeAction runs before an action, once the request has been read and found complete: here the clock
     *     catches up
     */
    public QueryFrontDoor(
            Actions actions, Fragments fragments, RandomGenerator random, Consumer<Operation<?, ?>> beforeAction) {
        this.actions = actions;
        this.xml = new XmlAnswers(fragments);
        this.requestIds = new RequestIds(random);
        this.beforeAction = beforeAction;
    }

    /** Answers a request. Whatever is wrong with it, or with the server, becomes an answer in AWS's form. */
    public Answer answer(QueryRequest request) {
        String requestId = requestIds.next();
        Form form = new Form();
        try {
            read(request, form);
            return respond(CredentialScope.of(request.authorization(), form), form, requestId);
        } catch (ElastiCacheFault fault) {
            return ErrorWriter.answer(fault, format(form), requestId);
        } catch (QueryFault fault) {
            return ErrorWriter.answer(fault, format(form), requestId);
        } catch (RuntimeException e) {
            LOG.error("Request {} failed in {}", requestId, form.value("Action"), e);
            return ErrorWriter.answer(QueryFault.internalFailure(), format(form), requestId);
        }
    }

    /** The answer to a body that was too large to be read. */
    public Answer bodyTooLarge(int limit) {
        return ErrorWriter.answer(QueryFault.bodyTooLarge(limit), xml, requestIds.next());
    }

    /** The answer to a body that is packed: SDKs send none to ElastiCache, and AWS would not read one. */
    public Answer encodedBody(String encoding) {
        return ErrorWriter.answer(QueryFault.unsupportedEncoding(encoding), xml, requestIds.next());
    }

    /** The answer while somebody whom this depends on does not answer. */
    public Answer unavailable() {
        return ErrorWriter.answer(QueryFault.unavailable(), xml, requestIds.next());
    }

    private void read(QueryRequest request, Form form) {
        if (!request.path().equals("/")) {
            throw QueryFault.unknownPath(request.path());
        }
        if (!request.method().equals("POST") && !request.method().equals("GET")) {
            throw QueryFault.methodNotAllowed(request.method());
        }
        String queryString = request.queryString();
        if (queryString != null) {
            FormDecoder.decode(queryString.getBytes(StandardCharsets.UTF_8), form, recentTexts);
        }
        if (request.body().length > 0) {
            requireForm(request.contentType());
            FormDecoder.decode(request.body(), form, recentTexts);
        }
    }

    /** A body without a type is taken for a form: some old clients leave the type out. */
    private static void requireForm(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            return;
        }
        int parameters = contentType.indexOf(';');
        String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        if (!type.trim().equalsIgnoreCase(FORM)) {
            throw QueryFault.unsupportedMediaType(contentType);
        }
    }

    private Answer respond(Scope scope, Form form, String requestId) {
        String action = form.value("Action");
        if (action == null) {
            throw QueryFault.missingAction();
        }
        Operation<?, ?> operation = Operations.named(action);
        if (operation == null) {
            String version = form.value("Version");
            throw QueryFault.invalidAction(action, version == null ? API_VERSION : version);
        }
        SimulatedOperation<?, ?> simulated = actions.of(operation);
        if (simulated == null) {
            throw QueryFault.notImplemented(operation);
        }
        ElastiCacheResponse response = simulated.answer(scope, form, beforeAction);
        AnswerFormat format = format(form);
        return new Answer(200, format.contentType(), requestId, format.response(operation, response, requestId));
    }

    private AnswerFormat format(Form form) {
        return "JSON".equalsIgnoreCase(form.value("ContentType")) ? new JsonAnswers() : xml;
    }
}
