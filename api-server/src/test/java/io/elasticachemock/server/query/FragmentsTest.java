package io.elasticachemock.server.query;

import static io.elasticachemock.server.query.Operations.CREATE_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.DESCRIBE_REPLICATION_GROUPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeReplicationGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

class FragmentsTest {
    private static final Member ELEMENT =
            DESCRIBE_REPLICATION_GROUPS.response().members()[1].element();

    private final Fragments fragments = new Fragments();
    private final Fragments none = new Fragments(0);

    @Test
    void a_kept_object_says_the_same_as_a_rendered_one_wherever_it_stands() {
        ReplicationGroup group = fragments.keep(group("a"));
        for (int time = 1; time <= 3; time++) {
            assertThat(page(fragments, group, group("b"), group)).isEqualTo(page(none, group, group("b"), group));
            assertThat(single(fragments, group)).isEqualTo(single(none, group));
        }
        assertThat(page(fragments, group)).contains("<Description>d &amp; d</Description>");
    }

    @Test
    void a_kept_object_is_rendered_once_and_another_equal_one_each_time() {
        ReplicationGroup kept = fragments.keep(group("a"));
        byte[] first = fragments.of(ELEMENT, kept, (member, object) -> new byte[] {1});

        assertThat(fragments.of(ELEMENT, kept, (member, object) -> new byte[] {2}))
                .isSameAs(first);
        assertThat(fragments.of(ELEMENT, group("a"), (member, object) -> new byte[] {3}))
                .containsExactly(3);
    }

    @Test
    void an_object_under_another_name_is_rendered_anew() {
        ReplicationGroup kept = fragments.keep(group("a"));
        fragments.of(ELEMENT, kept, (member, object) -> new byte[] {1});

        assertThat(fragments.of(
                        DESCRIBE_REPLICATION_GROUPS.response().members()[0], kept, (member, object) -> new byte[] {2}))
                .containsExactly(2);
    }

    @Test
    void forgets_what_it_is_told_to_forget() {
        ReplicationGroup one = fragments.keep(group("a"));
        ReplicationGroup two = fragments.keep(group("b"));
        page(fragments, one, two);
        long both = fragments.bytes();

        fragments.forget(one);
        assertThat(fragments.bytes()).isEqualTo(both / 2);
        fragments.forget(one);
        fragments.forget(group("never kept"));
        assertThat(fragments.bytes()).isEqualTo(both / 2);

        fragments.clear();
        assertThat(fragments.bytes()).isZero();
    }

    @Test
    void what_is_not_kept_is_not_remembered() {
        page(fragments, group("a"), group("b"));

        assertThat(fragments.bytes()).isZero();
    }

    @Test
    void remembers_no_more_than_its_bound() {
        Fragments small = new Fragments(5_000);
        List<ReplicationGroup> groups = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            groups.add(small.keep(group("g" + i)));
        }
        ReplicationGroup[] all = groups.toArray(ReplicationGroup[]::new);

        assertThat(page(small, all)).isEqualTo(page(none, all));
        assertThat(small.bytes()).isPositive().isLessThanOrEqualTo(5_000);
    }

    @Test
    void forgets_objects_that_nobody_holds_any_more() {
        for (int i = 0; i < 1_000; i++) {
            page(fragments, fragments.keep(group("g" + i)));
        }
        long before = fragments.bytes();
        for (int attempt = 0; attempt < 100 && fragments.bytes() > before / 10; attempt++) {
            System.gc();
            fragments.keep(group("another"));
        }
        assertThat(fragments.bytes()).isLessThanOrEqualTo(before / 10);
    }

    private static ReplicationGroup group(String id) {
        return ReplicationGroup.builder()
                .replicationGroupId(id)
                .description("d & d")
                .memberClusters(id + "-001")
                .build();
    }

    private static String page(Fragments fragments, ReplicationGroup... groups) {
        return new XmlAnswers(fragments)
                .response(
                        DESCRIBE_REPLICATION_GROUPS,
                        DescribeReplicationGroupsResponse.builder()
                                .replicationGroups(groups)
                                .build(),
                        "id")
                .toString();
    }

    private static String single(Fragments fragments, ReplicationGroup group) {
        return new XmlAnswers(fragments)
                .response(
                        CREATE_REPLICATION_GROUP,
                        CreateReplicationGroupResponse.builder()
                                .replicationGroup(group)
                                .build(),
                        "id")
                .toString();
    }
}
