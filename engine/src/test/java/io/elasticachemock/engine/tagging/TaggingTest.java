package io.elasticachemock.engine.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggingTest {
    private static final String ORDERS = "replicationgroup:orders";

    private final Stage stage = Stage.set();

    @BeforeEach
    void a_group_of_two_with_a_tag() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .tag("team", "checkout")
                .get());
    }

    @ParameterizedTest
    @ValueSource(strings = {ORDERS, "cluster:orders-001", "snapshot:nightly", "subnetgroup:default"})
    void adds_replaces_lists_and_removes_tags_of_every_kind_of_resource_that_there_is(String resource) {
        stage.after(new CreateSnapshot("nightly", "orders", null, null, Tags.NONE));
        stage.execute(add(resource, "team", "old", "stage", "test"));

        Tags added = stage.execute(add(resource, "team", "new", "cost", "low"));

        assertThat(added).isEqualTo(tags("team", "new", "stage", "test", "cost", "low"));
        assertThat(list(resource)).isEqualTo(added);
        Tags left = stage.execute(remove(resource, "team", "cost"));
        assertThat(left).isEqualTo(tags("stage", "test"));
        assertThat(list(resource)).isEqualTo(left);
    }

    @Test
    void spreads_a_groups_tags_to_its_members_beside_their_own() {
        stage.execute(add("cluster:orders-001", "role", "first"));

        stage.execute(add(ORDERS, "stage", "test"));

        assertThat(list("cluster:orders-001")).isEqualTo(tags("team", "checkout", "role", "first", "stage", "test"));
        assertThat(list("cluster:orders-002")).isEqualTo(tags("team", "checkout", "stage", "test"));
    }

    @Test
    void takes_a_groups_tags_from_its_members_that_still_have_them() {
        stage.execute(remove("cluster:orders-001", "team"));
        stage.execute(add("cluster:orders-002", "role", "second"));

        stage.execute(remove(ORDERS, "team"));

        assertThat(list("cluster:orders-001")).isEqualTo(Tags.NONE);
        assertThat(list("cluster:orders-002")).isEqualTo(tags("role", "second"));
    }

    @Test
    void does_not_spread_a_members_tags_to_its_group() {
        stage.execute(add("cluster:orders-001", "role", "first"));

        assertThat(list(ORDERS)).isEqualTo(tags("team", "checkout"));
    }

    @Test
    void finds_the_resource_by_its_name_in_any_case() {
        stage.execute(add("replicationgroup:ORDERS", "stage", "test"));

        assertThat(list(ORDERS)).isEqualTo(tags("team", "checkout", "stage", "test"));
        assertThat(list("cluster:Orders-002")).isEqualTo(tags("team", "checkout", "stage", "test"));
    }

    @Test
    void lists_no_tags_of_a_default_parameter_group() {
        assertThat(list("parametergroup:default.redis7.cluster.on")).isEqualTo(Tags.NONE);
    }

    @Test
    void happens_at_once_and_is_no_event() {
        stage.execute(add(ORDERS, "stage", "test"));

        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.trace()).isEmpty();
    }

    private Tags list(String resource) {
        return TagList.of(stage.world(), arn(resource));
    }

    private static AddTagsToResource add(String resource, String... keysAndValues) {
        return new AddTagsToResource(arn(resource), tags(keysAndValues));
    }

    private static RemoveTagsFromResource remove(String resource, String... keys) {
        return new RemoveTagsFromResource(arn(resource), List.of(keys));
    }

    private static Tags tags(String... keysAndValues) {
        return new Tags(Stream.iterate(0, i -> i < keysAndValues.length, i -> i + 2)
                .map(i -> new Tag(keysAndValues[i], keysAndValues[i + 1]))
                .toList());
    }

    private static String arn(String resource) {
        return "arn:aws:elasticache:us-east-1:123456789012:" + resource;
    }
}
