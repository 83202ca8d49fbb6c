package io.elasticachemock.sdk.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheException;
import software.amazon.awssdk.services.elasticache.model.Tag;

/**
 * What all resources of Terraform's provider do alike: it waits for a status, and one that is neither pending nor its target
 * is an error to it; it reads tags by ARN and changes them by two calls.
 *
 * <p>A story is played on three clocks: on the one on which looking runs all work to its end, on the one on which every call
 * does, and on one that stops at each thing that happens, so that every status in between is looked at.
 */
final class Provider {
    private static final int POLLS = 1_000;

    private final Aws aws;
    private final Region region;
    private final ElastiCacheClient client;

    private Provider(Aws aws, Region region, ElastiCacheClient client) {
        this.aws = aws;
        this.region = region;
        this.client = client;
    }

    /** Lets the provider play a story, on each clock. */
    static void plays(Consumer<Provider> story) {
        Loan.instant(aws -> story.accept(of(aws)));
        playsAtWork(story);
    }

    /** The same with a story of what is refused while work goes on, which it never does where every call ends it. */
    static void playsAtWork(Consumer<Provider> story) {
        Loan.auto(aws -> story.accept(of(aws)));
        Loan.manual(aws -> story.accept(of(aws)));
    }

    private static Provider of(Aws aws) {
        return new Provider(aws, Region.US_EAST_1, aws.client());
    }

    /** The same provider, configured for another region. */
    Provider in(Region other) {
        return new Provider(aws, other, aws.client(other, Aws.ACCOUNT));
    }

    Aws aws() {
        return aws;
    }

    Region region() {
        return region;
    }

    ElastiCacheClient client() {
        return client;
    }

    /** Polls until the status is the target. */
    void awaits(String target, Set<String> pending, Supplier<String> status) {
        awaits(Set.of(target), pending, status);
    }

    /** Polls until the status is one of the targets. */
    void awaits(Set<String> targets, Set<String> pending, Supplier<String> status) {
        String seen = status.get();
        for (int polls = 0; !targets.contains(seen); polls++) {
            assertThat(pending)
                    .as("what is waited for on the way to " + targets)
                    .contains(seen);
            if (polls == POLLS) {
                fail("It is " + seen + " for ever");
            }
            timePasses();
            seen = status.get();
        }
    }

    /** Polls until there is no such thing. */
    void awaitsEnd(Set<String> pending, Supplier<String> status) {
        for (int polls = 0; polls < POLLS; polls++) {
            try {
                assertThat(pending)
                        .as("what is waited for on the way to the end")
                        .contains(status.get());
            } catch (ElastiCacheException gone) {
                assertThat(gone.statusCode()).as(gone.getMessage()).isEqualTo(404);
                return;
            }
            timePasses();
        }
        fail("It never goes");
    }

    /** Asks again for as long as it is refused for the state in which something is. */
    void retries(Class<? extends ElastiCacheException> refusal, Runnable call) {
        for (int tries = 0; tries < POLLS; tries++) {
            try {
                call.run();
                return;
            } catch (ElastiCacheException refused) {
                if (!refusal.isInstance(refused)) {
                    throw refused;
                }
            }
            timePasses();
        }
        fail("It is refused for ever");
    }

    /** The tags of a resource by key. */
    Map<String, String> tags(String arn) {
        Map<String, String> tags = new TreeMap<>();
        client().listTagsForResource(request -> request.resourceName(arn))
                .tagList()
                .forEach(tag -> tags.put(tag.key(), tag.value()));
        return tags;
    }

    /** Changes tags: what is no more or differs is removed, what is new or differs is added. */
    void changeTags(String arn, Map<String, String> after) {
        Map<String, String> before = tags(arn);
        List<String> removed =
                before.keySet().stream().filter(key -> !after.containsKey(key)).toList();
        if (!removed.isEmpty()) {
            client().removeTagsFromResource(request -> request.resourceName(arn).tagKeys(removed));
        }
        Map<String, String> added = new TreeMap<>(after);
        added.entrySet().removeAll(before.entrySet());
        if (!added.isEmpty()) {
            client().addTagsToResource(request -> request.resourceName(arn).tags(list(added)));
        }
        assertThat(tags(arn)).isEqualTo(after);
    }

    static List<Tag> list(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }

    /** Attributes by name, as Terraform writes them; what is null counts as not set. */
    static Map<String, Object> attributes(Object... namesAndValues) {
        Map<String, Object> attributes = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    /** The same with some that differ. */
    static Map<String, Object> changed(Map<String, Object> attributes, Object... namesAndValues) {
        Map<String, Object> changed = new TreeMap<>(attributes);
        changed.putAll(attributes(namesAndValues));
        return changed;
    }

    /** A plan, and one more: neither shows a difference. */
    static void showsNoDifference(Map<String, Object> configuration, Supplier<Map<String, Object>> read) {
        assertThat(read.get()).containsAllEntriesOf(configuration);
        assertThat(read.get()).as("the next plan").containsAllEntriesOf(configuration);
    }

    static Set<String> set(String... elements) {
        return new HashSet<>(Arrays.asList(elements));
    }

    private void timePasses() {
        if (aws.clock().mode().equals(ClockMode.MANUAL) && aws.clock().nextDue().isPresent()) {
            aws.clock().advanceUntilNext();
        }
    }
}
