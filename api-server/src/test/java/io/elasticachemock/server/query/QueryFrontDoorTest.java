package io.elasticachemock.server.query;

import static io.elasticachemock.server.query.Operations.CREATE_CACHE_CLUSTER;
import static io.elasticachemock.server.query.Operations.DELETE_CACHE_SUBNET_GROUP;
import static io.elasticachemock.server.query.Operations.DESCRIBE_REPLICATION_GROUPS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheSubnetGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeReplicationGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

class QueryFrontDoorTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final List<String> calls = new ArrayList<>();
    private final List<CreateCacheClusterRequest> created = new ArrayList<>();
    private final QueryFrontDoor door = new QueryFrontDoor(
            new Actions()
                    .on(DESCRIBE_REPLICATION_GROUPS, (scope, request) -> {
                        calls.add("describe in " + scope.account() + " " + scope.region());
                        return DescribeReplicationGroupsResponse.builder()
                                .replicationGroups(ReplicationGroup.builder()
                                        .description("d & <e>")
                                        .memberClusters(List.of())
                                        .pendingModifiedValues(nothing -> {})
                                        .build())
                                .build();
                    })
                    .on(
                            CREATE_CACHE_CLUSTER,
                            this::create,
                            refuse -> refuse.member(CreateCacheClusterRequest::snapshotName))
                    .on(DELETE_CACHE_SUBNET_GROUP, (scope, request) -> switch (request.cacheSubnetGroupName()) {
                        case "broken" -> throw new IllegalStateException("a defect");
                        case "unknown" ->
                            throw new ElastiCacheFault(
                                    Fault.CACHE_SUBNET_GROUP_NOT_FOUND_FAULT,
                                    "Cache Subnet Group unknown does not exist.");
                        default -> DeleteCacheSubnetGroupResponse.builder().build();
                    }),
            new Fragments(),
            new SplittableRandom(7),
            operation -> calls.add("before " + operation.name()));

    private CreateCacheClusterResponse create(Scope scope, CreateCacheClusterRequest request) {
        created.add(request);
        return CreateCacheClusterResponse.builder().build();
    }

    @Test
    void writes_the_envelope_with_the_request_id_of_the_header_in_the_body() {
        Answer answer = post("Action=DescribeReplicationGroups&Version=2015-02-02");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("text/xml");
        assertThat(answer.body())
                .hasToString(
                        "<DescribeReplicationGroupsResponse xmlns=\"http://elasticache.amazonaws.com/doc/2015-02-02/\">"
                                + "<DescribeReplicationGroupsResult><ReplicationGroups><ReplicationGroup>"
                                + "<Description>d &amp; &lt;e></Description><PendingModifiedValues/><MemberClusters/>"
                                + "</ReplicationGroup></ReplicationGroups></DescribeReplicationGroupsResult>"
                                + "<ResponseMetadata><RequestId>" + answer.requestId()
                                + "</RequestId></ResponseMetadata>"
                                + "</DescribeReplicationGroupsResponse>");
        assertThat(answer.body().length()).isEqualTo(answer.body().toByteArray().length);
    }

    @Test
    void writes_no_result_element_for_an_operation_without_output() {
        Answer answer = post("Action=DeleteCacheSubnetGroup&CacheSubnetGroupName=x");

        assertThat(answer.body())
                .hasToString(
                        "<DeleteCacheSubnetGroupResponse xmlns=\"http://elasticache.amazonaws.com/doc/2015-02-02/\">"
                                + "<ResponseMetadata><RequestId>" + answer.requestId()
                                + "</RequestId></ResponseMetadata></DeleteCacheSubnetGroupResponse>");
    }

    @Test
    void answers_an_engine_s_fault_with_its_code_and_status() {
        Answer answer = post("Action=DeleteCacheSubnetGroup&CacheSubnetGroupName=unknown");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .hasToString("<ErrorResponse xmlns=\"http://elasticache.amazonaws.com/doc/2015-02-02/\"><Error>"
                        + "<Type>Sender</Type><Code>CacheSubnetGroupNotFoundFault</Code>"
                        + "<Message>Cache Subnet Group unknown does not exist.</Message></Error><RequestId>"
                        + answer.requestId() + "</RequestId></ErrorResponse>");
    }

    @Test
    void answers_a_defect_with_aws_s_words_and_without_its_own() {
        assertRefused(
                post("Action=DeleteCacheSubnetGroup&CacheSubnetGroupName=broken"),
                500,
                "InternalFailure",
                "An internal error has occurred. Please try your query again at a later time.");
    }

    @Test
    void takes_parameters_from_the_query_string_and_from_the_body() {
        Answer answer = door.answer(new QueryRequest(
                "POST",
                "/",
                "Action=CreateCacheCluster&Version=2010-01-01",
                FORM + "; charset=utf-8",
                null,
                "CacheClusterId=a%20b+c".getBytes(UTF_8)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(created)
                .extracting(CreateCacheClusterRequest::cacheClusterId)
                .containsExactly("a b c");
    }

    @Test
    void reads_the_scope_of_a_pre_signed_get() {
        door.answer(new QueryRequest(
                "GET",
                "/",
                "Action=DescribeReplicationGroups&X-Amz-Credential=123456789012%2F20260105%2Feu-west-1%2Felasticache%2Faws4_request",
                null,
                null,
                new byte[0]));

        assertThat(calls).containsExactly("before DescribeReplicationGroups", "describe in 123456789012 eu-west-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X=1                                | 400 | MissingAction       | The request must contain the parameter Action",
                "Action=                            | 400 | MissingAction       | The request must contain the parameter Action",
                "Action=Fly&Version=2013            | 400 | InvalidAction       | Could not find operation Fly for version 2013",
                "Action=Fly                         | 400 | InvalidAction       | Could not find operation Fly for version 2015-02-02",
                "Action=TestFailover                | 501 | NotImplemented      | The operation TestFailover is not simulated by ElastiCache Mock yet.",
                "Action=%4                          | 404 | MalformedQueryString | The query string contains a syntax error: a % must be followed by two hexadecimal digits.",
                "Action=%C3%28                      | 404 | MalformedQueryString | The query string contains a syntax error: it is not UTF-8.",
                "Action=A&Action=A                  | 400 | InvalidQueryParameter | The parameter Action is given more than once. Give it once.",
                "Action=CreateCacheCluster          | 400 | InvalidParameterValue | The parameter CacheClusterIdentifier must be provided and must not be blank.",
                "Action=CreateCacheCluster&CacheClusterId=a&SnapshotName=s | 400 | InvalidParameterValue | The parameter SnapshotName is not supported yet by ElastiCache Mock.",
            })
    void refuses_what_it_cannot_read_and_calls_no_action(String body, int status, String code, String message) {
        assertRefused(post(body), status, code, message);
        assertThat(calls).isEmpty();
        assertThat(created).isEmpty();
    }

    @Test
    void refuses_another_path_another_method_and_another_content_type() {
        byte[] body = "Action=DescribeReplicationGroups".getBytes(UTF_8);

        assertRefused(
                door.answer(new QueryRequest("POST", "/x", null, FORM, null, body)),
                404,
                "UnknownOperationException",
                "Requests go to the path /, not to /x");
        assertRefused(
                door.answer(new QueryRequest("PUT", "/", null, FORM, null, body)),
                405,
                "MethodNotAllowed",
                "Use POST, or GET with a query string, not PUT");
        assertRefused(
                door.answer(new QueryRequest("POST", "/", null, "application/json", null, body)),
                415,
                "UnsupportedMediaType",
                "The body must be application/x-www-form-urlencoded, not application/json");
        assertThat(calls).isEmpty();
    }

    @Test
    void refuses_a_body_that_was_too_large() {
        assertRefused(
                door.bodyTooLarge(2097152), 413, "RequestEntityTooLarge", "The body is larger than 2097152 bytes");
    }

    @Test
    void answers_old_clients_in_json() {
        Answer answer = post("Action=DescribeReplicationGroups&ContentType=JSON");

        assertThat(answer.contentType()).isEqualTo("application/json");
        assertThat(answer.body().toString())
                .startsWith(
                        "{\"DescribeReplicationGroupsResponse\":{\"DescribeReplicationGroupsResult\":{\"Marker\":null,"
                                + "\"ReplicationGroups\":[{\"ReplicationGroupId\":null,\"Description\":\"d & <e>\"")
                .endsWith("\"ResponseMetadata\":{\"RequestId\":\"" + answer.requestId() + "\"}}}");
        Answer error = post("Action=Fly&ContentType=JSON");
        assertThat(error.body())
                .hasToString(
                        "{\"Error\":{\"Code\":\"InvalidAction\",\"Message\":\"Could not find operation Fly for version "
                                + "2015-02-02\",\"Type\":\"Sender\"},\"RequestId\":\"" + error.requestId() + "\"}");
    }

    @Test
    void quotes_only_the_beginning_of_a_long_action_and_replaces_what_xml_cannot_carry() {
        Answer answer = post("Action=%01" + "\uD83D\uDE00".repeat(100_000));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().length()).isLessThan(1000);
        assertThat(answer.body().toString()).contains("operation \uFFFD\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CreateCacheCluster", "DescribeReplicationGroups"})
    void tells_which_operations_are_simulated(String name) {
        Actions actions = new Actions()
                .on(CREATE_CACHE_CLUSTER, this::create)
                .on(DESCRIBE_REPLICATION_GROUPS, (scope, request) -> DescribeReplicationGroupsResponse.builder()
                        .build());

        assertThat(Operations.all())
                .hasSize(75)
                .filteredOn(actions::simulates)
                .extracting(Operation::name)
                .contains(name)
                .hasSize(2);
    }

    private Answer post(String body) {
        return door.answer(new QueryRequest("POST", "/", null, FORM, null, body.getBytes(UTF_8)));
    }

    private static void assertRefused(Answer answer, int status, String code, String message) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().toString())
                .contains("<Type>" + (status < 500 ? "Sender" : "Receiver") + "</Type><Code>" + code
                        + "</Code><Message>" + message + "</Message>")
                .contains("<RequestId>" + answer.requestId() + "</RequestId>");
    }
}
