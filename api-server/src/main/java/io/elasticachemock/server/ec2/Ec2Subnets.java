package io.elasticachemock.server.ec2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.subnet.LearnSubnets;
import io.elasticachemock.engine.subnet.Subnet;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Looks subnets up where EC2 is emulated beside this: DescribeSubnets with a filter, so that one that is not there is no error.
 * The account and region of the request are handed on as the credential's.
 */
public final class Ec2Subnets {
    private static final int TIMEOUT_MILLIS = 5_000;

    private final HttpClient client;
    private final URI endpoint;

    /** @param endpoint such as {@code http://localhost:4567} */
    public Ec2Subnets(Vertx vertx, URI endpoint) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
        this.endpoint = endpoint;
    }

    /** What is there of some subnets, and what is not; fails if nobody answers, or not with a list of subnets. */
    public Future<LearnSubnets> find(Scope scope, List<String> ids) {
        RequestOptions options = new RequestOptions()
                .setAbsoluteURI(endpoint.toString())
                .setMethod(HttpMethod.POST)
                .setTimeout(TIMEOUT_MILLIS)
                .putHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .putHeader(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=" + scope.account() + "/20260101/" + scope.region()
                                + "/ec2/aws4_request, SignedHeaders=host, Signature=0");
        return client.request(options)
                .compose(request -> request.send(Buffer.buffer(form(ids))))
                .compose(response -> response.body().map(body -> {
                    if (response.statusCode() != 200) {
                        throw new IllegalStateException(
                                endpoint + " answered " + response.statusCode() + " to DescribeSubnets.");
                    }
                    return read(body.getBytes(), ids);
                }));
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
                    item.path("subnetId").asText(),
                    item.path("vpcId").asText(),
                    item.path("availabilityZone").asText(),
                    networkTypes(item));
            // Not every emulator minds the filter.
            if (missing.remove(subnet.id())) {
                found.add(subnet);
            }
        }
        return new LearnSubnets(found, List.copyOf(missing));
    }

    /** A list of one is read as its element, and an empty one as a text. */
    private static List<JsonNode> items(byte[] xml) {
        try {
            JsonNode items = new XmlMapper().readTree(xml).path("subnetSet").path("item");
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
