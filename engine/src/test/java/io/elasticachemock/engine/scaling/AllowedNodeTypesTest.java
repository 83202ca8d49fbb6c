package io.elasticachemock.engine.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedNodeTypesTest {
    private final Stage stage = Stage.set();

    @Test
    void lists_larger_and_smaller_types_in_alphabetical_order_without_the_present_one() {
        stage.after(CreateRequest.of("orders").get());

        var allowed = AllowedNodeTypes.of(stage.world(), "orders", null);

        assertThat(allowed.scaleUp())
                .extracting(CacheNodeType::name)
                .contains("cache.r6g.xlarge")
                .isSorted();
        assertThat(allowed.scaleDown())
                .extracting(CacheNodeType::name)
                .contains("cache.t4g.micro")
                .isSorted();
        assertThat(all("orders")).doesNotContain(CreateRequest.NODE_TYPE);
    }

    @Test
    void lets_a_member_go_where_its_group_can() {
        stage.after(CreateRequest.of("orders").get());

        assertThat(AllowedNodeTypes.of(stage.world(), null, "orders-001"))
                .isEqualTo(AllowedNodeTypes.of(stage.world(), "orders", null));
    }

    @Test
    void leaves_out_what_cannot_do_what_the_group_is_set_to() {
        stage.after(CreateRequest.of("plain").get());
        stage.after(CreateRequest.of("encrypted").atRestEncryptionEnabled(true).get());
        stage.after(CreateRequest.of("six").networkType(NetworkType.DUAL_STACK).get());
        stage.after(CreateRequest.of("tiered")
                .cacheNodeType("cache.r6gd.2xlarge")
                .dataTieringEnabled(true)
                .get());

        assertThat(all("plain"))
                .contains("cache.m3.large", "cache.m4.large")
                .doesNotContain("cache.t1.micro", "cache.m1.small", "cache.m2.xlarge", "cache.c1.xlarge");
        assertThat(all("encrypted")).isEqualTo(all("plain"));
        assertThat(all("six")).contains("cache.m6g.large").doesNotContain("cache.m4.large");
        assertThat(all("tiered")).isNotEmpty().allMatch(type -> type.startsWith("cache.r6gd."));
    }

    @Test
    void are_those_that_a_change_may_name() {
        stage.after(CreateRequest.of("orders").atRestEncryptionEnabled(true).get());

        for (String type : all("orders")) {
            stage.execute(ModifyRequest.of("orders").cacheNodeType(type).get());
            assertThat(stage.group("orders")
                            .pending()
                            .find(Change.NodeType.class)
                            .nodeType()
                            .name())
                    .isEqualTo(type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "orders,  orders-001, INVALID_PARAMETER_COMBINATION_EXCEPTION",
        ",        ,           INVALID_PARAMETER_COMBINATION_EXCEPTION",
        "nowhere, ,           REPLICATION_GROUP_NOT_FOUND_FAULT",
        ",        nowhere-1,  CACHE_CLUSTER_NOT_FOUND_FAULT"
    })
    void are_of_one_group_or_cluster_that_is_there(@Nullable String group, @Nullable String cluster, Fault fault) {
        stage.after(CreateRequest.of("orders").get());

        var refusal =
                catchThrowableOfType(ElastiCacheFault.class, () -> AllowedNodeTypes.of(stage.world(), group, cluster));

        assertThat(refusal.fault()).isEqualTo(fault);
    }

    private List<String> all(String group) {
        var allowed = AllowedNodeTypes.of(stage.world(), group, null);
        return Stream.concat(allowed.scaleUp().stream(), allowed.scaleDown().stream())
                .map(CacheNodeType::name)
                .toList();
    }
}
