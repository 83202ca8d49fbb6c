package io.elasticachemock.sdk.example;

import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;

class TagExamplesTest {
    @Test
    @ExampleOf({"AddTagsToResource", "ListTagsForResource", "RemoveTagsFromResource"})
    void tags_of_a_cluster_are_added_listed_and_removed() {
        Loan.manual(aws -> {
            String arn = "arn:aws:elasticache:us-east-1:123456789012:cluster:my-cluster";
            Oregon.redis(aws, aws.client(), "my-cluster", cluster -> {});

            assertThat(aws.client()
                            .addTagsToResource(tags -> tags.resourceName(arn)
                                    .tags(tag("APIVersion", "20150202"), tag("Service", "ElastiCache")))
                            .tagList())
                    .containsExactlyInAnyOrder(tag("APIVersion", "20150202"), tag("Service", "ElastiCache"));
            assertThat(aws.client()
                            .listTagsForResource(tags -> tags.resourceName(arn))
                            .tagList())
                    .hasSize(2);
            assertThat(aws.client()
                            .removeTagsFromResource(
                                    tags -> tags.resourceName(arn).tagKeys("APIVersion"))
                            .tagList())
                    .containsExactly(tag("Service", "ElastiCache"));
        });
    }

    /** An account has twelve digits; the account and, in the API reference, the region of these ARNs are not the caller's. */
    @Test
    void the_accounts_of_ten_digits_that_are_printed_are_nobodys() {
        Loan.manual(aws -> INVALID_PARAMETER_VALUE.meets(
                () -> aws.client().addTagsToResource(tags -> tags.resourceName(
                                "arn:aws:elasticache:us-east-1:1234567890:cluster:my-mem-cluster")
                        .tags(tag("Service", "ElastiCache"))),
                "The resource ARN does not belong to the caller's account."));
    }
}
