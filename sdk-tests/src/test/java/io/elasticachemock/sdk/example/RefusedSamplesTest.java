package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.regions.Region;

/** Sample requests of the API reference that AWS's own rules refuse as they are printed. */
class RefusedSamplesTest {
    static Stream<Arguments> samples() {
        return Stream.of(
                refused(
                        "an account of ten digits, and the ARN of another region",
                        "AddTagsToResource&ResourceName=arn:aws:elasticache:us-west-2:0123456789:cluster:myCluster"
                                + "&Tags.Tag.1.Key=Service&Tags.Tag.1.Value=elasticache",
                        "InvalidParameterValue"),
                refused(
                        "cache security groups went with EC2-Classic",
                        "CreateCacheCluster&CacheClusterId=myMemcachedCluster&CacheNodeType=cache.m1.small"
                                + "&CacheSecurityGroupNames.CacheSecurityGroupName.1=default&Engine=memcached"
                                + "&NumCacheNodes=3",
                        "InvalidParameterCombination"),
                refused(
                        "SubnetIds is required",
                        "CreateCacheSubnetGroup&CacheSubnetGroupName=myCachesubnetgroup"
                                + "&CacheSubnetGroupDescription=My%20new%20CacheSubnetGroup",
                        "InvalidParameterValue"),
                refused(
                        "one and only one of them must be included",
                        "DecreaseReplicaCount&ApplyImmediately=True&NewReplicaCount=2"
                                + "&ReplicasToRemove.ReplicaToRemove.1=0001&ReplicasToRemove.ReplicaToRemove.2=0003"
                                + "&ReplicationGroupId=orders",
                        "InvalidParameterCombination"),
                refused(
                        "the id of an offering that there is not",
                        "DescribeReservedCacheNodesOfferings"
                                + "&ReservedCacheNodesOfferingId=438012d3-4052-4cc7-b2e3-8d3372e0e706",
                        "ReservedCacheNodesOfferingNotFound"),
                refused(
                        "a line lacks its &",
                        "ModifyCacheCluster%20NumCacheNodes=5&CacheClusterId=orders-001",
                        "InvalidAction"),
                refused(
                        "a node group's id has up to four digits",
                        "TestFailover&NodeGroupId=orders-0001&ReplicationGroupId=orders",
                        "InvalidParameterValue"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void is_refused(String why, String sample, String code) {
        Loan.manual(aws -> {
            aws.client(Region.US_EAST_1, "000000000000")
                    .createReplicationGroup(group -> group.replicationGroupId("orders")
                            .replicationGroupDescription("orders")
                            .cacheNodeType("cache.r6g.large")
                            .numCacheClusters(5));
            aws.clock().advanceUntilIdle();

            HttpResponse<String> answer = QuerySamples.get(aws, sample);
            assertThat(answer.body()).as(why).contains("<Code>" + code + "</Code>");
        });
    }

    private static Arguments refused(String why, String sample, String code) {
        return Arguments.of(why, sample, code);
    }
}
