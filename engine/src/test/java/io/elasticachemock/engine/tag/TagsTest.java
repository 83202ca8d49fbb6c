package io.elasticachemock.engine.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagsTest {
    private static final Tag TEAM = new Tag("team", "blue");
    private static final Tag STAGE = new Tag("stage", "test");

    @Test
    void keep_the_order_in_which_their_keys_came() {
        var tags =
                new Tags(List.of(TEAM, STAGE)).merge(new Tags(List.of(new Tag("cost", "1"), new Tag("team", "red"))));

        assertThat(tags.list()).containsExactly(new Tag("team", "red"), STAGE, new Tag("cost", "1"));
    }

    @Test
    void have_keys_that_differ_in_case() {
        assertThat(new Tags(List.of(TEAM, new Tag("Team", "red"))).list()).hasSize(2);
    }

    @Test
    void are_refused_when_a_request_names_a_key_twice() {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> new Tags(List.of(TEAM, STAGE, new Tag("team", "red"))))
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }

    @Test
    void are_at_most_50_after_a_merge() {
        var fifty = numbered(0, 50);

        assertThat(fifty.merge(new Tags(List.of(new Tag("key 7", "other")))).list())
                .hasSize(50);
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> fifty.merge(new Tags(List.of(TEAM))))
                .returns(Fault.TAG_QUOTA_PER_RESOURCE_EXCEEDED, ElastiCacheFault::fault);
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> numbered(0, 51))
                .returns(Fault.TAG_QUOTA_PER_RESOURCE_EXCEEDED, ElastiCacheFault::fault);
    }

    @Test
    void are_removed_by_their_keys() {
        assertThat(new Tags(List.of(TEAM, STAGE)).remove(List.of("team")).list())
                .containsExactly(STAGE);
        assertThat(new Tags(List.of(TEAM)).remove(List.of("team"))).isEqualTo(Tags.NONE);
    }

    @Test
    void cannot_be_removed_when_one_is_not_there() {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> new Tags(List.of(TEAM)).remove(List.of("team", "stage")))
                .returns(Fault.TAG_NOT_FOUND_FAULT, ElastiCacheFault::fault);
    }

    @Test
    void can_be_left_out_whether_they_are_there_or_not() {
        assertThat(new Tags(List.of(TEAM, STAGE))
                        .without(List.of("stage", "cost"))
                        .list())
                .containsExactly(TEAM);
    }

    private static Tags numbered(int from, int to) {
        return new Tags(IntStream.range(from, to)
                .mapToObj(number -> new Tag("key " + number, ""))
                .toList());
    }
}
