package io.elasticachemock.sdk.example;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Cache security groups went with EC2-Classic: AWS has the examples still, and no account can play them. */
class SecurityGroupExamplesTest {
    @Test
    @ExampleOf({
        "CreateCacheSecurityGroup",
        "AuthorizeCacheSecurityGroupIngress",
        "RevokeCacheSecurityGroupIngress",
        "DeleteCacheSecurityGroup"
    })
    void are_refused_as_in_an_account_without_ec2_classic() {
        Oregon.manual((aws, client) -> {
            List<ThrowingCallable> examples = List.of(
                    () -> client.createCacheSecurityGroup(group -> group.cacheSecurityGroupName("my-cache-sec-grp")
                            .description("Example ElastiCache security group.")),
                    () -> client.authorizeCacheSecurityGroupIngress(group -> group.cacheSecurityGroupName("my-sec-grp")
                            .ec2SecurityGroupName("my-ec2-sec-grp")
                            .ec2SecurityGroupOwnerId("1234567890")),
                    () -> client.revokeCacheSecurityGroupIngress(group -> group.cacheSecurityGroupName("my-sec-grp")
                            .ec2SecurityGroupName("my-ec2-sec-grp")
                            .ec2SecurityGroupOwnerId("1234567890")),
                    () -> client.deleteCacheSecurityGroup(group -> group.cacheSecurityGroupName("my-sec-group")));

            examples.forEach(example -> INVALID_PARAMETER_COMBINATION.meets(
                    example, "Use of cache security groups is not permitted in this API version for your account."));
        });
    }

    @Test
    @ExampleOf("DescribeCacheSecurityGroups")
    void there_are_none_to_describe() {
        Oregon.manual((aws, client) -> assertThat(client.describeCacheSecurityGroups(all -> all.maxRecords(100))
                        .cacheSecurityGroups())
                .isEmpty());
    }
}
