package io.elasticachemock.engine.snapshot;

import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
import static io.elasticachemock.engine.Fault.SNAPSHOT_NOT_FOUND_FAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotFilterTest {
    private final Stage stage = Stage.set();

    @BeforeEach
    void two_groups_a_snapshot_of_each_and_two_of_a_member() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        stage.after(CreateRequest.of("carts").get());
        stage.after(new CreateSnapshot("d-orders", "orders", null, null, Tags.NONE));
        stage.after(new CreateSnapshot("a-carts", "carts", null, null, Tags.NONE));
        stage.after(new CreateSnapshot("c-member", null, "orders-001", null, Tags.NONE));
        stage.after(new CreateSnapshot("b-member", null, "orders-001", null, Tags.NONE));
    }

    @Test
    void lists_all_by_name() {
        assertThat(find(null, null, null, null)).containsExactly("a-carts", "b-member", "c-member", "d-orders");
    }

    @Test
    void goes_on_behind_a_name_that_may_be_gone() {
        assertThat(new SnapshotFilter(null, null, null, null).find(stage.world(), "bzzz"))
                .extracting(Snapshot::name)
                .containsExactly("c-member", "d-orders");
    }

    @Test
    void finds_one_by_its_name_in_any_case() {
        assertThat(find("A-Carts", null, null, null)).containsExactly("a-carts");
    }

    @Test
    void finds_those_of_a_group_and_those_of_a_cluster_alone() {
        assertThat(find(null, "ORDERS", null, null)).containsExactly("d-orders");
        assertThat(find(null, null, "Orders-001", null)).containsExactly("b-member", "c-member");
        assertThat(find(null, null, "orders-002", null)).isEmpty();
        assertThat(find("a-carts", "orders", null, null)).isEmpty();
    }

    @Test
    void finds_those_of_a_group_that_is_gone() {
        stage.after(new DeleteReplicationGroup("orders", null));

        assertThat(find(null, "orders", null, null)).containsExactly("d-orders");
    }

    @Test
    void tells_manual_ones_from_automatic_ones() {
        assertThat(find(null, null, null, "user")).hasSize(4);
        assertThat(find(null, null, null, "system")).isEmpty();
    }

    @Test
    void refuses_a_name_that_there_is_not_and_a_source_that_there_is_not() {
        var unknown = catchThrowableOfType(ElastiCacheFault.class, () -> find("nowhere", null, null, null));
        var wrong = catchThrowableOfType(ElastiCacheFault.class, () -> find(null, null, null, "manual"));

        assertThat(unknown.fault()).isEqualTo(SNAPSHOT_NOT_FOUND_FAULT);
        assertThat(unknown).hasMessage("Snapshot nowhere not found.");
        assertThat(wrong.fault()).isEqualTo(INVALID_PARAMETER_VALUE_EXCEPTION);
    }

    private List<String> find(String name, String group, String cluster, String source) {
        return new SnapshotFilter(name, group, cluster, source)
                .find(stage.world(), "")
                .map(Snapshot::name)
                .toList();
    }
}
