package io.elasticachemock.sdk.subnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroup;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheException;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterValueException;
import software.amazon.awssdk.services.elasticache.model.Subnet;

/** Subnets that another emulator knows, which here is a server that has two of them whatever it is asked for. */
class Ec2EndpointTest {
    private static final String TWO = """
            <DescribeSubnetsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><subnetSet>
            <item><subnetId>subnet-1</subnetId><vpcId>vpc-9</vpcId><availabilityZone>us-east-1b</availabilityZone>
            <ipv6CidrBlockAssociationSet/></item>
            <item><subnetId>subnet-2</subnetId><vpcId>vpc-9</vpcId><availabilityZone>us-east-1c</availabilityZone>
            <ipv6CidrBlockAssociationSet><item><ipv6CidrBlock>2001:db8::/64</ipv6CidrBlock></item>
            </ipv6CidrBlockAssociationSet></item>
            </subnetSet></DescribeSubnetsResponse>""";

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer ec2;

    @BeforeEach
    void open() throws IOException {
        ec2 = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ec2.createContext("/", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8) + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = TWO.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        ec2.start();
    }

    @AfterEach
    void close() {
        ec2.stop(0);
    }

    @Test
    void zones_and_vpcs_are_those_that_it_tells() {
        beside(endpoint(), aws -> {
            CacheSubnetGroup group = create(aws, "net", "subnet-1", "subnet-2");

            assertThat(group.vpcId()).isEqualTo("vpc-9");
            assertThat(group.subnets())
                    .extracting(subnet -> subnet.subnetAvailabilityZone().name())
                    .containsExactly("us-east-1b", "us-east-1c");
            assertThat(group.subnets())
                    .extracting(Subnet::supportedNetworkTypesAsStrings)
                    .containsExactly(List.of("ipv4"), List.of("ipv4", "ipv6", "dual_stack"));
            assertThat(asked)
                    .singleElement()
                    .asString()
                    .contains("Action=DescribeSubnets")
                    .contains("Filter.1.Value.1=subnet-1&Filter.1.Value.2=subnet-2")
                    .contains("Credential=" + Aws.ACCOUNT + "/")
                    .contains("/us-east-1/ec2/");
        });
    }

    @Test
    void one_that_it_does_not_know_is_refused_and_requests_without_subnets_do_not_ask() {
        beside(endpoint(), aws -> {
            assertThatThrownBy(() -> create(aws, "net", "subnet-1", "subnet-3"))
                    .isInstanceOf(InvalidParameterValueException.class)
                    .hasMessageContaining("Some input subnets in :[subnet-1, subnet-3] are invalid.");
            assertThatThrownBy(() -> aws.client().createServerlessCache(cache -> cache.serverlessCacheName("flash")
                            .engine("valkey")
                            .subnetIds("subnet-3", "subnet-4")))
                    .isInstanceOf(InvalidParameterValueException.class);
            int before = asked.size();
            aws.available("orders");

            assertThat(asked).hasSize(before);
        });
    }

    @Test
    void while_nobody_answers_there_it_is_unavailable_and_nothing_is_created() {
        URI gone = endpoint();
        ec2.stop(0);

        beside(gone, aws -> {
            assertThatThrownBy(() -> create(aws, "net", "subnet-1"))
                    .isInstanceOfSatisfying(ElastiCacheException.class, refused -> {
                        assertThat(refused.statusCode()).isEqualTo(503);
                        assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("ServiceUnavailable");
                    });
            assertThat(aws.client().describeCacheSubnetGroups().cacheSubnetGroups())
                    .extracting(CacheSubnetGroup::cacheSubnetGroupName)
                    .containsExactly("default");
        });
    }

    private URI endpoint() {
        return URI.create("http://127.0.0.1:" + ec2.getAddress().getPort());
    }

    private static void beside(URI endpoint, Loan.Use use) {
        Loan.of(server -> server.ec2Endpoint(endpoint), use);
    }

    private static CacheSubnetGroup create(Aws aws, String name, String... subnets) {
        return aws.client()
                .createCacheSubnetGroup(group -> group.cacheSubnetGroupName(name)
                        .cacheSubnetGroupDescription("x")
                        .subnetIds(subnets))
                .cacheSubnetGroup();
    }
}
