package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.DESCRIBE_CACHE_CLUSTERS;
import static io.elasticachemock.server.query.Operations.DESCRIBE_REPLICATION_GROUPS;
import static io.elasticachemock.server.query.Operations.DESCRIBE_SERVERLESS_CACHES;
import static io.elasticachemock.server.query.Operations.DESCRIBE_SERVERLESS_CACHE_SNAPSHOTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.server.action.Paging.Page;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private final TreeSet<String> list = new TreeSet<>(List.of("a", "b", "c", "d", "e"));

    @Test
    void a_list_comes_in_pages_and_the_last_has_no_marker() {
        Page<String> first = page(2, null, list);
        Page<String> second = page(2, first.marker(), list);
        Page<String> third = page(2, second.marker(), list);

        assertThat(first.elements()).containsExactly("a", "b");
        assertThat(second.elements()).containsExactly("c", "d");
        assertThat(third.elements()).containsExactly("e");
        assertThat(third.marker()).isNull();
    }

    @Test
    void a_page_that_holds_all_the_rest_is_the_last_even_if_it_is_full() {
        assertThat(page(5, null, list).marker()).isNull();
    }

    @Test
    void no_element_is_told_twice_or_left_out_while_others_come_and_go() {
        Page<String> first = page(2, null, list);

        list.removeAll(List.of("a", "b", "d"));
        list.addAll(List.of("aa", "bb", "f"));

        assertThat(page(9, first.marker(), list).elements()).containsExactly("bb", "c", "e", "f");
    }

    @Test
    void a_marker_is_opaque() {
        assertThat(page(2, null, list).marker()).matches("[A-Za-z0-9_-]+").doesNotContain("Describe");
    }

    @Test
    void a_marker_of_another_list_is_refused() {
        String foreign = Marker.behind(DESCRIBE_CACHE_CLUSTERS, "b");

        assertInvalid(foreign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "bogus", "%%%", "a b", "ä", "=", "RGVzY3JpYmU", "RGVzY3JpYmU="})
    void a_marker_that_was_never_given_is_refused(String marker) {
        assertInvalid(marker);
    }

    @Test
    void a_marker_of_any_length_costs_little() {
        assertInvalid("A".repeat(1_000_000));
    }

    @Test
    void a_marker_with_anything_behind_the_name_of_the_list_is_only_compared() {
        String odd = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("DescribeReplicationGroups\n\uD83D\uDE00\n".getBytes(UTF_8));

        assertThat(page(2, odd, list).elements()).isEmpty();
    }

    @Test
    void the_lists_of_serverless_resources_call_it_next_token() {
        assertThatThrownBy(() -> Paging.of(DESCRIBE_SERVERLESS_CACHES, 20, "bogus"))
                .hasMessage("Invalid NextToken. Use the NextToken that came with the page before.");
        assertThatThrownBy(() -> Paging.of(DESCRIBE_SERVERLESS_CACHE_SNAPSHOTS, 20, "bogus"))
                .hasMessageStartingWith("Invalid NextToken.");
    }

    private static void assertInvalid(String marker) {
        assertThatThrownBy(() -> Paging.of(DESCRIBE_REPLICATION_GROUPS, 20, marker))
                .isInstanceOfSatisfying(ElastiCacheFault.class, fault -> assertThat(fault.fault())
                        .isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION))
                .hasMessageStartingWith("Invalid Marker");
    }

    private static Page<String> page(int most, @Nullable String marker, Collection<String> elements) {
        return Paging.of(DESCRIBE_REPLICATION_GROUPS, most, marker).of(elements.iterator(), element -> element);
    }
}
