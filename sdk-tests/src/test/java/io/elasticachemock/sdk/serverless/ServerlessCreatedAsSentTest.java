package io.elasticachemock.sdk.serverless;

import static io.elasticachemock.sdk.support.Parts.tag;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.DataStorageUnit;
import software.amazon.awssdk.services.elasticache.model.ServerlessCache;

/** What CreateServerlessCache was sent, DescribeServerlessCaches shows: else Terraform would want to change the cache for ever. */
class ServerlessCreatedAsSentTest {
    private static final String KEY = "arn:aws:kms:us-east-1:123456789012:key/0123abcd-0123-0123-0123-0123456789ab";
    private static final CreateServerlessCacheRequest EVERYTHING = CreateServerlessCacheRequest.builder()
            .serverlessCacheName("Sessions")
            .description("Sessions & <more>")
            .engine("Valkey")
            .majorEngineVersion("8")
            .cacheUsageLimits(limits -> limits.dataStorage(
                            storage -> storage.minimum(2).maximum(10).unit(DataStorageUnit.GB))
                    .ecpuPerSecond(ecpu -> ecpu.maximum(5_000)))
            .kmsKeyId(KEY)
            .securityGroupIds("sg-0aaa", "sg-0bbb")
            .tags(tag("team", "checkout"), tag("empty", ""))
            .userGroupId("readers")
            .subnetIds("subnet-0aaa", "subnet-0bbb")
            .snapshotRetentionLimit(7)
            .dailySnapshotTime("09:00")
            .build();

    @Test
    void every_member_reads_back_as_it_was_sent() {
        Loan.manual(aws -> {
            aws.client()
                    .createUserGroup(users ->
                            users.userGroupId("readers").engine("redis").userIds("default"));
            aws.clock().advanceUntilIdle();
            aws.client().createServerlessCache(EVERYTHING);
            aws.clock().advanceUntilIdle();

            ServerlessCache cache = Caches.cache(aws, "sessions");
            assertThat(cache.serverlessCacheName()).isEqualTo("sessions");
            assertThat(cache.description()).isEqualTo("Sessions & <more>");
            assertThat(cache.engine()).isEqualTo("valkey");
            assertThat(cache.majorEngineVersion()).isEqualTo("8");
            assertThat(cache.cacheUsageLimits()).isEqualTo(EVERYTHING.cacheUsageLimits());
            assertThat(cache.kmsKeyId()).isEqualTo(KEY);
            assertThat(cache.securityGroupIds()).containsExactly("sg-0aaa", "sg-0bbb");
            assertThat(cache.userGroupId()).isEqualTo("readers");
            assertThat(cache.subnetIds()).containsExactly("subnet-0aaa", "subnet-0bbb");
            assertThat(cache.snapshotRetentionLimit()).isEqualTo(7);
            assertThat(cache.dailySnapshotTime()).isEqualTo("09:00");
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(cache.arn()))
                            .tagList())
                    .containsExactlyInAnyOrder(tag("team", "checkout"), tag("empty", ""));
        });
    }

    @Test
    void no_member_of_the_request_is_left_out_here() {
        Set<String> left = EVERYTHING.sdkFields().stream()
                .map(SdkField::memberName)
                .collect(Collectors.toCollection(TreeSet::new));
        EVERYTHING.sdkFields().stream()
                .filter(field -> isGiven(field.getValueOrDefault(EVERYTHING)))
                .map(SdkField::memberName)
                .forEach(left::remove);

        assertThat(left).as("a cache does not tell what it was restored from").containsExactly("SnapshotArnsToRestore");
    }

    /** As Terraform does it: create, wait, read; every later read is the same; change one thing, wait, read; delete, wait. */
    @Test
    void terraform_sees_no_difference_before_and_after_each_change() {
        Loan.auto(aws -> {
            assertThat(aws.client()
                            .createServerlessCache(
                                    cache -> cache.serverlessCacheName("tf").engine("redis"))
                            .serverlessCache()
                            .status())
                    .isEqualTo("creating");
            ServerlessCache first = read(aws);
            assertThat(first.status()).isEqualTo("available");
            assertThat(first.kmsKeyId()).isNull();
            assertThat(first.userGroupId()).isNull();
            assertThat(first.cacheUsageLimits()).isNull();
            assertThat(first.endpoint().address()).isNotEmpty();
            assertThat(read(aws)).isEqualTo(first);

            aws.client().modifyServerlessCache(cache -> cache.serverlessCacheName("tf")
                    .cacheUsageLimits(limits ->
                            limits.dataStorage(storage -> storage.maximum(5).unit("GB"))));
            ServerlessCache second = read(aws);
            assertThat(second)
                    .isEqualTo(first.toBuilder()
                            .cacheUsageLimits(limits -> limits.dataStorage(
                                    storage -> storage.maximum(5).unit("GB")))
                            .build());

            // It sends everything that it knows beside what changes.
            aws.client().modifyServerlessCache(cache -> cache.serverlessCacheName("tf")
                    .description("changed")
                    .securityGroupIds(second.securityGroupIds())
                    .snapshotRetentionLimit(second.snapshotRetentionLimit()));
            assertThat(read(aws))
                    .isEqualTo(second.toBuilder().description("changed").build());

            aws.client().deleteServerlessCache(cache -> cache.serverlessCacheName("tf"));
            assertThat(aws.client().describeServerlessCaches(all -> {}).serverlessCaches())
                    .isEmpty();
        });
    }

    private static ServerlessCache read(Aws aws) {
        ServerlessCache cache = Caches.cache(aws, "tf");
        assertThat(aws.client()
                        .listTagsForResource(request -> request.resourceName(cache.arn()))
                        .tagList())
                .isEmpty();
        return cache;
    }

    private static boolean isGiven(Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }
}
