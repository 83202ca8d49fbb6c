package io.elasticachemock.sdk.subnet;

import static io.elasticachemock.sdk.support.Refusal.CACHE_SECURITY_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroup;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroupAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroupInUseException;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.InvalidSubnetException;
import software.amazon.awssdk.services.elasticache.model.NetworkType;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;
import software.amazon.awssdk.services.elasticache.model.Subnet;
import software.amazon.awssdk.services.elasticache.model.SubnetInUseException;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** Subnet groups, as a client sees them. */
class SubnetGroupsTest {
    private static final String NETWORK = "/_mock/network";

    @Test
    void the_default_one_is_there_from_the_start() {
        Loan.manual(aws -> {
            CacheSubnetGroup byDefault = group(aws, "default");
            assertThat(byDefault.cacheSubnetGroupDescription()).isEqualTo("Default CacheSubnetGroup");
            assertThat(byDefault.arn()).isEqualTo("arn:aws:elasticache:us-east-1:123456789012:subnetgroup:default");
            assertThat(byDefault.subnets())
                    .extracting(subnet -> subnet.subnetAvailabilityZone().name())
                    .hasSize(6)
                    .contains("us-east-1a");
        });
    }

    /** What Terraform does with one: its id is the name in lower case, and each read returns what was sent. */
    @Test
    void one_is_created_with_tags_used_modified_and_deleted() {
        Loan.manual(aws -> {
            declare(aws);
            CacheSubnetGroup created = aws.client()
                    .createCacheSubnetGroup(group -> group.cacheSubnetGroupName("Net")
                            .cacheSubnetGroupDescription("Managed")
                            .subnetIds("subnet-b", "subnet-c")
                            .tags(tag()))
                    .cacheSubnetGroup();
            assertThat(created.cacheSubnetGroupName()).isEqualTo("net");
            assertThat(created.vpcId()).isEqualTo("vpc-1");
            assertThat(created.supportedNetworkTypes()).containsExactly(NetworkType.IPV4);
            assertThat(created.subnets())
                    .extracting(Subnet::subnetIdentifier, subnet -> subnet.subnetAvailabilityZone()
                            .name())
                    .containsExactly(tuple("subnet-b", "us-east-1b"), tuple("subnet-c", "us-east-1c"));
            assertThat(group(aws, "NET")).isEqualTo(created);
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(created.arn()))
                            .tagList())
                    .containsExactly(tag());

            aws.available("orders", group -> group.numCacheClusters(3).cacheSubnetGroupName("net"));
            assertThat(aws.cluster("orders-001").cacheSubnetGroupName()).isEqualTo("net");
            assertThat(aws.group("orders").nodeGroups().get(0).nodeGroupMembers())
                    .extracting(NodeGroupMember::preferredAvailabilityZone)
                    .containsExactly("us-east-1b", "us-east-1c", "us-east-1b");
            assertThatThrownBy(() -> delete(aws, "net"))
                    .isInstanceOf(CacheSubnetGroupInUseException.class)
                    .hasMessageContaining("Cache subnet group net is currently in use by a cache cluster.");
            assertThatThrownBy(() -> modify(aws, "subnet-b")).isInstanceOf(SubnetInUseException.class);

            aws.client().deleteReplicationGroup(group -> group.replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();
            modify(aws, "subnet-b");
            assertThat(group(aws, "net").subnets()).hasSize(1);
            delete(aws, "net");
            assertThatThrownBy(() -> group(aws, "net"))
                    .isInstanceOf(CacheSubnetGroupNotFoundException.class)
                    .hasMessageContaining("Cache subnet group net not found.");
            assertThatThrownBy(() -> delete(aws, "net"))
                    .isInstanceOf(CacheSubnetGroupNotFoundException.class)
                    .hasMessageContaining("Cache Subnet Group net does not exist.");
        });
    }

    @Test
    void what_cannot_be_is_refused() {
        Loan.manual(aws -> {
            create(aws, "net", "subnet-0a");
            assertThatThrownBy(() -> create(aws, "net", "subnet-0a"))
                    .isInstanceOf(CacheSubnetGroupAlreadyExistsException.class)
                    .hasMessageContaining("Cache subnet group net already exists.");
            INVALID_PARAMETER_VALUE.meets(
                    () -> create(aws, "more", "sub-1"), "Some input subnets in :[sub-1] are invalid.");
            INVALID_PARAMETER_VALUE.meets(() -> create(aws, "more"), "The parameter SubnetIds must be provided.");
            declare(aws);
            assertThatThrownBy(() -> create(aws, "more", "subnet-b", "subnet-x"))
                    .isInstanceOf(InvalidSubnetException.class)
                    .hasMessageContaining("Subnets subnet-b and subnet-x are not in the same VPC.");
            assertThat(aws.client().describeCacheSubnetGroups(all -> {}).cacheSubnetGroups())
                    .extracting(CacheSubnetGroup::cacheSubnetGroupName)
                    .containsExactly("default", "net");
            assertThat(aws.control().get(NETWORK + "?account=" + Aws.ACCOUNT).getJsonArray("subnets"))
                    .hasSize(3);
            assertThat(aws.control().refused("PUT", NETWORK, new JsonObject().put("subnets", "none")))
                    .isEqualTo("400 The member 'subnets' must be a list of objects.");
        });
    }

    /** "The following are for EC2-Classic only": an account in a VPC has none and can have none. */
    @Test
    void cache_security_groups_are_not_for_accounts_in_a_vpc() {
        Loan.manual(aws -> {
            assertThat(aws.client().describeCacheSecurityGroups(all -> {}).cacheSecurityGroups())
                    .isEmpty();
            CACHE_SECURITY_GROUP_NOT_FOUND.meets(
                    () -> aws.client().describeCacheSecurityGroups(request -> request.cacheSecurityGroupName("old")));
            List<ThrowingCallable> others = List.of(
                    () -> aws.client().createCacheSecurityGroup(group -> group.cacheSecurityGroupName("old")
                            .description("old")),
                    () -> aws.client().deleteCacheSecurityGroup(group -> group.cacheSecurityGroupName("old")),
                    () -> aws.client().authorizeCacheSecurityGroupIngress(group -> group.cacheSecurityGroupName("old")
                            .ec2SecurityGroupName("ec2")
                            .ec2SecurityGroupOwnerId("123456789012")),
                    () -> aws.client().revokeCacheSecurityGroupIngress(group -> group.cacheSecurityGroupName("old")
                            .ec2SecurityGroupName("ec2")
                            .ec2SecurityGroupOwnerId("123456789012")));
            others.forEach(call -> INVALID_PARAMETER_COMBINATION.meets(
                    call, "Use of cache security groups is not permitted in this API version for your account."));
        });
    }

    private static void declare(Aws aws) {
        aws.control()
                .put(
                        NETWORK,
                        new JsonObject()
                                .put("account", Aws.ACCOUNT)
                                .put(
                                        "subnets",
                                        new JsonArray()
                                                .add(subnet("subnet-b", "vpc-1", "us-east-1b"))
                                                .add(subnet("subnet-c", "vpc-1", "us-east-1c"))
                                                .add(subnet("subnet-x", "vpc-2", "us-east-1b"))));
    }

    private static JsonObject subnet(String id, String vpc, String zone) {
        return new JsonObject().put("id", id).put("vpcId", vpc).put("availabilityZone", zone);
    }

    private static void create(Aws aws, String name, String... subnets) {
        aws.client().createCacheSubnetGroup(group -> group.cacheSubnetGroupName(name)
                .cacheSubnetGroupDescription("for a test")
                .subnetIds(subnets));
    }

    private static void modify(Aws aws, String... subnets) {
        aws.client().modifyCacheSubnetGroup(group -> group.cacheSubnetGroupName("net")
                .subnetIds(subnets));
    }

    private static void delete(Aws aws, String name) {
        aws.client().deleteCacheSubnetGroup(group -> group.cacheSubnetGroupName(name));
    }

    private static CacheSubnetGroup group(Aws aws, String name) {
        return aws.client()
                .describeCacheSubnetGroups(request -> request.cacheSubnetGroupName(name))
                .cacheSubnetGroups()
                .get(0);
    }

    private static Tag tag() {
        return Tag.builder().key("team").value("shop").build();
    }
}
