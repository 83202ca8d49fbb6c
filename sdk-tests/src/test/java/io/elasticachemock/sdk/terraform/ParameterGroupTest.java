package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Refusal.CACHE_PARAMETER_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.INVALID_CACHE_PARAMETER_GROUP_STATE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroup;
import software.amazon.awssdk.services.elasticache.model.Parameter;
import software.amazon.awssdk.services.elasticache.model.ParameterNameValue;

/**
 * The life of an {@code aws_elasticache_parameter_group}: the provider creates it, sets values 20 at a time, reads back
 * only what was set, resets what its configuration lost with the old values, and deletes it again and again until no
 * cluster uses it.
 */
class ParameterGroupTest {
    private static final int CHUNK = 20;

    @Test
    void a_group_is_applied_changed_and_destroyed() {
        Loan.auto(aws -> {
            Map<String, String> wanted = everyNumber(aws);
            assertThat(wanted).hasSizeGreaterThan(CHUNK);
            aws.client().createCacheParameterGroup(group -> group.cacheParameterGroupName("tf-Params")
                    .cacheParameterGroupFamily("redis7")
                    .description("Managed by Terraform")
                    .tags(tag("team", "checkout")));
            modify(aws, wanted);
            assertThat(read(aws)).isEqualTo(wanted);
            aws.create("tf-orders", group -> group.cacheParameterGroupName("tf-params"));
            assertThat(aws.group("tf-orders").status()).isEqualTo("available");

            Map<String, String> changed = Map.of("timeout", "300", "maxmemory-policy", "allkeys-lru");
            Map<String, String> lost = new TreeMap<>(wanted);
            changed.keySet().forEach(lost::remove);
            reset(aws, lost);
            modify(aws, changed);
            assertThat(read(aws)).isEqualTo(changed);
            assertThat(read(aws)).isEqualTo(changed);

            INVALID_CACHE_PARAMETER_GROUP_STATE.meets(() -> delete(aws));
            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("tf-orders"));
            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .isEmpty();
            delete(aws);
            CACHE_PARAMETER_GROUP_NOT_FOUND.meets(() -> read(aws), "CacheParameterGroup tf-params not found.");
        });
    }

    /** Where memory is kept back by another parameter, the provider goes on without this one. */
    @Test
    void what_a_family_does_not_have_cannot_be_reset_and_tags_are_changed_later() {
        Provider.plays(provider -> {
            CacheParameterGroup created = provider.client()
                    .createCacheParameterGroup(group -> group.cacheParameterGroupName("tf-params")
                            .cacheParameterGroupFamily("redis7")
                            .description("Managed by Terraform"))
                    .cacheParameterGroup();
            INVALID_PARAMETER_VALUE.meets(
                    () -> reset(provider.aws(), Map.of("reserved-memory", "0")),
                    "Parameter reserved-memory doesn't exist");
            assertThat(provider.tags(created.arn())).isEmpty();
            provider.changeTags(created.arn(), Map.of("team", "checkout"));
            assertThat(read(provider.aws())).isEmpty();
            delete(provider.aws());
        });
    }

    /** A configuration that names all numbers that can be changed, each with the value that it has anyway. */
    private static Map<String, String> everyNumber(Aws aws) {
        Map<String, String> values = new TreeMap<>();
        aws
                .client()
                .describeEngineDefaultParameters(request -> request.cacheParameterGroupFamily("redis7"))
                .engineDefaults()
                .parameters()
                .stream()
                .filter(parameter ->
                        parameter.isModifiable() && parameter.dataType().equals("integer"))
                .forEach(parameter -> values.put(parameter.parameterName(), parameter.parameterValue()));
        return values;
    }

    private static Map<String, String> read(Aws aws) {
        CacheParameterGroup group = aws.client()
                .describeCacheParameterGroups(request -> request.cacheParameterGroupName("tf-params"))
                .cacheParameterGroups()
                .get(0);
        assertThat(group.cacheParameterGroupFamily()).isEqualTo("redis7");
        assertThat(group.description()).isEqualTo("Managed by Terraform");
        assertThat(aws.client()
                        .listTagsForResource(request -> request.resourceName(group.arn()))
                        .tagList())
                .containsExactly(tag("team", "checkout"));
        Map<String, String> values = new TreeMap<>();
        for (Parameter parameter : aws.client()
                .describeCacheParameters(
                        request -> request.cacheParameterGroupName("tf-params").source("user"))
                .parameters()) {
            values.put(parameter.parameterName(), parameter.parameterValue());
        }
        return values;
    }

    private static void modify(Aws aws, Map<String, String> values) {
        chunks(values).forEach(chunk -> aws.client()
                .modifyCacheParameterGroup(
                        request -> request.cacheParameterGroupName("tf-params").parameterNameValues(chunk)));
    }

    private static void reset(Aws aws, Map<String, String> oldValues) {
        chunks(oldValues).forEach(chunk -> aws.client()
                .resetCacheParameterGroup(
                        request -> request.cacheParameterGroupName("tf-params").parameterNameValues(chunk)));
    }

    private static void delete(Aws aws) {
        aws.client().deleteCacheParameterGroup(request -> request.cacheParameterGroupName("tf-params"));
    }

    private static List<List<ParameterNameValue>> chunks(Map<String, String> values) {
        List<List<ParameterNameValue>> chunks = new ArrayList<>();
        for (var entry : values.entrySet()) {
            if (chunks.isEmpty() || chunks.get(chunks.size() - 1).size() == CHUNK) {
                chunks.add(new ArrayList<>());
            }
            chunks.get(chunks.size() - 1)
                    .add(ParameterNameValue.builder()
                            .parameterName(entry.getKey())
                            .parameterValue(entry.getValue())
                            .build());
        }
        return chunks;
    }
}
