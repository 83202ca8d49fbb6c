package io.elasticachemock.server.ec2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.subnet.LearnSubnets;
import io.elasticachemock.engine.subnet.Subnet;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Looks subnets up where EC2 is emulated beside this: DescribeSubnets with a filter, so that one that is not there is no error.
 * The account and region of the request are handed on as the credential's.
 */
public final class Ec2Subnets {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Longer than any list of subnets. */
    private static final int LONGEST_ANSWER = 4 * 1024 * 1024;

    private final HttpClient client;
    private final URI endpoint;
    private final long timeoutMillis;

    /** @param endpoint such as {@code http://localhost:4567} */
    public Ec2Subnets(Vertx vertx, URI endpoint) {
        this(vertx, endpoint, PATIENCE);
    }

    Ec2Subnets(Vertx vertx, URI endpoint, Duration patience) {
        this.timeoutMillis = patience.toMillis();
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(Math.toIntExact(timeoutMillis)));
        this.endpoint = endpoint;
    }

    /**
     * What is there of some subnets, and what is not; fails if nobody answers, or not in time to the last byte, or not with a list
     * of subnets.
     */
    public Future<LearnSubnets> find(Scope scope, List<String> ids) {
        RequestOptions options = new RequestOptions()
                .setAbsoluteURI(endpoint.toString())
                .setMethod(HttpMethod.POST)
                .setTimeout(timeoutMillis)
                .putHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .putHeader(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=" + scope.account() + "/20260101/" + scope.region()
                                + "/ec2/aws4_request, SignedHeaders=host, Signature=0");
        // An answer that trickles in, or never ends, is cut off with its connection.
        return client.request(options).compose(request -> request.send(Buffer.buffer(form(ids)))
                .compose(this::body)
                .map(body -> read(body.getBytes(), ids))
                .timeout(timeoutMillis, TimeUnit.MILLISECONDS)
                .onFailure(failed -> request.reset()));
    }

    private Future<Buffer> body(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            return Future.failedFuture(endpoint + " answered " + response.statusCode() + " to DescribeSubnets.");
        }
        Promise<Buffer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        response.handler(part -> {
            if (body.length() + part.length() > LONGEST_ANSWER) {
                whole.tryFail(endpoint + " answers without an end to DescribeSubnets.");
            } else {
                body.appendBuffer(part);
            }
        });
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(body));
        return whole.future();
    }

    private static String form(List<String> ids) {
        StringBuilder form = new StringBuilder("Action=DescribeSubnets&Version=2016-11-15&Filter.1.Name=subnet-id");
        for (int i = 0; i < ids.size(); i++) {
            form.append("&Filter.1.Value.")
                    .append(i + 1)
                    .append('=')
                    .append(URLEncoder.encode(ids.get(i), StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private static LearnSubnets read(byte[] xml, List<String> ids) {
        TreeSet<String> missing = new TreeSet<>(ids);
        List<Subnet> found = new ArrayList<>();
        for (JsonNode item : items(xml)) {
            Subnet subnet = new Subnet(
                    text(item, "subnetId"), text(item, "vpcId"), text(item, "availabilityZone"), networkTypes(item));
            // Not every emulator minds the filter.
            if (missing.remove(subnet.id())) {
                found.add(subnet);
            }
        }
        return new LearnSubnets(found, List.copyOf(missing));
    }

    private static String text(JsonNode item, String name) {
        String text = item.path(name).asText();
        if (text.isBlank()) {
            throw new IllegalStateException("A subnet in the answer to DescribeSubnets has no " + name + ".");
        }
        return text;
    }

    /** A list of one is read as its element, and an empty one as a text. */
    private static List<JsonNode> items(byte[] xml) {
        try {
            JsonNode subnets = new XmlMapper().readTree(xml).path("subnetSet");
            if (subnets.isMissingNode()) {
                throw new IllegalStateException("The answer to DescribeSubnets has no subnetSet.");
            }
            JsonNode items = subnets.path("item");
            if (items.isArray()) {
                List<JsonNode> all = new ArrayList<>();
                items.forEach(all::add);
                return all;
            }
            return items.isObject() ? List.of(items) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A subnet that has IPv6 addresses takes every type, one that has only them takes {@code ipv6}. */
    private static List<NetworkType> networkTypes(JsonNode item) {
        if (item.path("ipv6Native").asBoolean()) {
            return List.of(NetworkType.IPV6);
        }
        boolean both = item.path("ipv6CidrBlockAssociationSet").path("item").size() > 0;
        return both ? List.of(NetworkType.values()) : List.of(NetworkType.IPV4);
    }
}
