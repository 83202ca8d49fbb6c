package io.elasticachemock.engine.parametergroup;

import static io.elasticachemock.engine.parametergroup.Requests.createGroup;
import static io.elasticachemock.engine.parametergroup.Requests.modify;
import static io.elasticachemock.engine.parametergroup.Requests.reset;
import static io.elasticachemock.engine.parametergroup.Requests.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.parameter.ApplyStatus;
import io.elasticachemock.engine.parameter.CustomParameterGroup;
import io.elasticachemock.engine.parameter.DefaultParameterGroups;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens when values in parameter groups change, to the groups and to the clusters that use them. */
class ParameterChangeTest {
    private final Stage stage = Stage.set();

    @BeforeEach
    void a_group_that_two_nodes_use() {
        stage.execute(createGroup("Mine", "redis6.x"));
        stage.after(CreateRequest.of("orders")
                .engineVersion("6.2")
                .cacheParameterGroupName("MINE")
                .numCacheClusters(2)
                .get());
    }

    @Test
    void sets_values_and_reports_each() {
        stage.execute(modify("MINE", set("timeout", "20"), set("notify-keyspace-events", "KEA")));

        assertThat(mine().values()).isEqualTo(Map.of("timeout", "20", "notify-keyspace-events", "KEA"));
        assertThat(stage.trace()).isEqualTo("""
                        mon 00:07 cache-parameter-group mine "Updated parameter timeout to 20"
                        mon 00:07 cache-parameter-group mine "Updated parameter notify-keyspace-events to KEA"
                        """);
    }

    @Test
    void applies_what_is_immediate_at_once() {
        stage.execute(modify("mine", set("timeout", "20")));

        assertThat(status().of("orders-001")).isEqualTo(ApplyStatus.IN_SYNC);
        assertThat(status().clustersToReboot()).isEmpty();
    }

    @Test
    void leaves_what_needs_a_reboot_pending_until_each_node_is_rebooted() {
        stage.execute(modify("mine", set("databases", "8")));
        assertThat(status().of("orders-001")).isEqualTo(ApplyStatus.PENDING_REBOOT);
        assertThat(status().cacheNodeIdsToReboot("orders-001")).containsExactly("0001");

        status().rebooted("orders-001");
        stage.passMinutes(1).execute(modify("mine", set("timeout", "20")));

        assertThat(status().clustersToReboot()).containsExactly("orders-002");
        status().rebooted("orders-002", List.of("0002"));
        assertThat(status().of("orders-002")).isEqualTo(ApplyStatus.PENDING_REBOOT);
        status().rebooted("orders-002", List.of("0001"));
        assertThat(status().of("orders-002")).isEqualTo(ApplyStatus.IN_SYNC);
        assertThat(stage.trace()).isEqualTo("""
                        mon 00:07 cache-parameter-group mine "Updated parameter databases to 8"
                        mon 00:07 parameter-apply-status orders-001: in-sync to pending-reboot
                        mon 00:07 parameter-apply-status orders-002: in-sync to pending-reboot
                        mon 00:07 parameter-apply-status orders-001: pending-reboot to in-sync
                        mon 00:08 cache-parameter-group mine "Updated parameter timeout to 20"
                        mon 00:08 parameter-apply-status orders-002: pending-reboot to in-sync
                        """);
    }

    @Test
    void asks_for_no_reboot_when_a_value_is_set_to_what_it_is() {
        stage.execute(modify("mine", set("databases", "16")));

        assertThat(mine().values()).containsEntry("databases", "16");
        assertThat(status().clustersToReboot()).isEmpty();
    }

    @Test
    void asks_for_a_reboot_when_such_a_value_is_reset() {
        stage.execute(modify("mine", set("databases", "8"), set("timeout", "20")));
        status().rebooted("orders-001");
        status().rebooted("orders-002");
        stage.forgetting();

        stage.execute(reset("mine", "databases", "activerehashing"));

        assertThat(mine().values()).isEqualTo(Map.of("timeout", "20"));
        assertThat(stage.trace()).isEqualTo("""
                        mon 00:07 cache-parameter-group mine "Updated parameter databases to 16"
                        mon 00:07 parameter-apply-status orders-001: in-sync to pending-reboot
                        mon 00:07 parameter-apply-status orders-002: in-sync to pending-reboot
                        """);
    }

    @Test
    void resets_everything_that_was_set() {
        stage.execute(modify("mine", set("timeout", "20"), set("maxmemory-policy", "allkeys-lru")));

        stage.execute(new ResetCacheParameterGroup("mine", true, List.of()));

        assertThat(mine().values()).isEmpty();
    }

    @Test
    void leaves_nodes_alone_that_do_not_run_yet() {
        stage.execute(CreateRequest.of("carts")
                .engineVersion("6.2")
                .cacheParameterGroupName("mine")
                .get());

        stage.execute(modify("mine", set("databases", "8")));

        assertThat(status().clustersToReboot()).containsExactly("orders-001", "orders-002");
    }

    @Test
    void leaves_clusters_of_other_groups_alone() {
        stage.execute(createGroup("other", "redis6.x"));

        stage.execute(modify("other", set("databases", "8"), set("cluster-enabled", "yes")));

        assertThat(status().clustersToReboot()).isEmpty();
    }

    @Test
    void leaves_nothing_to_a_successor_of_a_clusters_name() {
        stage.execute(modify("mine", set("databases", "8")));
        stage.after(new DeleteReplicationGroup("orders", null));

        stage.after(CreateRequest.of("orders")
                .engineVersion("6.2")
                .cacheParameterGroupName("mine")
                .get());

        assertThat(status().of("orders-001")).isEqualTo(ApplyStatus.IN_SYNC);
    }

    @Test
    void frees_a_group_when_its_last_user_is_gone() {
        stage.after(new DeleteReplicationGroup("orders", null));

        stage.execute(new DeleteCacheParameterGroup("MINE"));

        assertThat(ParameterGroups.in(stage.world()).find("mine")).isEmpty();
        stage.execute(createGroup("mine", "valkey8"));
        assertThat(mine().values()).isEmpty();
    }

    @Test
    void waits_for_a_reboot_after_another_group_was_assigned_only_if_that_differs_in_static_parameters() {
        var before = DefaultParameterGroups.of("redis6.x", false);

        status().assigned("orders-001", List.of("0001"), before, mine());
        assertThat(status().clustersToReboot()).isEmpty();

        status().assigned("orders-001", List.of("0001"), before, mine().with(Map.of("databases", "8")));
        assertThat(status().clustersToReboot()).containsExactly("orders-001");
    }

    private CustomParameterGroup mine() {
        return ParameterGroups.in(stage.world()).custom().get("mine");
    }

    private ParameterStatus status() {
        return ParameterStatus.in(stage.world());
    }
}
