package io.elasticachemock.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.query.Fragments;
import java.time.Instant;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.Tag;

class KeptViewsTest {
    private final World world =
            new Simulation(new Simulation.Settings(Instant.EPOCH, 7)).world(new Scope("000000000000", "us-east-1"));
    private final TreeMap<String, Object> living = new TreeMap<>();
    private final Fragments fragments = new Fragments();
    private final KeptViews<Tag> views = new KeptViews<>(fragments, same -> living);

    @Test
    void the_same_record_has_the_same_view() {
        Object record = new Object();

        assertThat(view("a", record)).isSameAs(view("a", record));
    }

    @Test
    void another_record_has_another_view_and_the_old_one_is_forgotten() {
        Tag before = view("a", new Object());
        long kept = fragments.bytes();

        assertThat(view("a", new Object())).isNotSameAs(before);
        assertThat(fragments.bytes()).isEqualTo(kept);
        assertThat(views.size()).isOne();
    }

    @Test
    void another_one_of_two_records_has_another_view() {
        Object record = new Object();
        Object other = new Object();
        Tag before = views.of(world, "a", record, other, () -> tag("a"));

        assertThat(views.of(world, "a", record, other, () -> tag("a"))).isSameAs(before);
        assertThat(views.of(world, "a", record, new Object(), () -> tag("a"))).isNotSameAs(before);
    }

    @Test
    void resources_of_the_same_name_elsewhere_are_others() {
        Object record = new Object();
        World elsewhere =
                new Simulation(new Simulation.Settings(Instant.EPOCH, 7)).world(new Scope("000000000000", "eu-west-1"));

        assertThat(views.of(elsewhere, "a", record, () -> tag("a"))).isNotSameAs(view("a", record));
    }

    @Test
    void views_of_what_is_gone_do_not_pile_up() {
        IntStream.range(0, 10).forEach(i -> living.put("stays-" + i, i));
        living.forEach(this::view);
        Tag before = view("stays-3", living.get("stays-3"));

        IntStream.range(0, 10_000).forEach(i -> view("gone-" + i, new Object()));

        assertThat(views.size()).isLessThanOrEqualTo(2 * 10 + 64);
        assertThat(view("stays-3", living.get("stays-3"))).isSameAs(before);
    }

    private Tag view(String id, Object record) {
        return views.of(world, id, record, () -> tag(id));
    }

    private static Tag tag(String key) {
        return Tag.builder().key(key).build();
    }
}
