package io.elasticachemock.engine.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CacheClustersTest {
    private final Stage stage = Stage.set();

    @BeforeEach
    void two_groups() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        stage.execute(CreateRequest.of("carts").numNodeGroups(2).get());
    }

    @Test
    void are_the_members_of_all_groups_by_id_whatever_their_status() {
        assertThat(behind("")).containsExactly("carts-0001-001", "carts-0002-001", "orders-001", "orders-002");
    }

    @Test
    void go_on_behind_an_id_that_may_be_gone() {
        assertThat(behind("carts-0002-001")).containsExactly("orders-001", "orders-002");
        assertThat(behind("d")).containsExactly("orders-001", "orders-002");
        assertThat(behind("orders-002")).isEmpty();
    }

    @Test
    void are_found_with_their_group_by_an_id_in_any_case() {
        CacheClusters.Member member = CacheClusters.in(stage.world()).get("Orders-002");

        assertThat(member.group()).isEqualTo(stage.group("orders"));
        assertThat(member.node().role()).isEqualTo(Role.REPLICA);
    }

    @Test
    void are_gone_with_their_group() {
        stage.settle();
        stage.after(new DeleteReplicationGroup("orders", null));

        var refusal = catchThrowableOfType(
                ElastiCacheFault.class, () -> CacheClusters.in(stage.world()).get("orders-002"));

        assertThat(refusal.fault()).isEqualTo(Fault.CACHE_CLUSTER_NOT_FOUND_FAULT);
        assertThat(refusal).hasMessage("CacheCluster not found: orders-002");
        assertThat(behind("")).containsExactly("carts-0001-001", "carts-0002-001");
    }

    private List<String> behind(String id) {
        return CacheClusters.in(stage.world())
                .after(id)
                .map(member -> member.node().cacheClusterId())
                .toList();
    }
}
