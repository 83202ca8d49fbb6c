package io.elasticachemock.engine.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** At most one change of each attribute. */
class ChangesTest {
    private static final Change FAILOVER_ON = new Change.Failover(true);
    private static final Change FAILOVER_OFF = new Change.Failover(false);
    private static final Change MULTI_AZ = new Change.MultiAz(true);

    @Test
    void a_newer_change_replaces_the_older_one_of_its_attribute_and_leaves_the_others() {
        Changes changes = Changes.of(FAILOVER_ON, MULTI_AZ).then(Changes.of(FAILOVER_OFF));

        assertThat(changes.list()).containsExactly(MULTI_AZ, FAILOVER_OFF);
        assertThat(changes.find(Change.Failover.class)).isEqualTo(FAILOVER_OFF);
        assertThat(changes.has(Change.Mode.class)).isFalse();
    }

    @Test
    void an_attribute_can_be_taken_out() {
        assertThat(Changes.of(FAILOVER_ON, MULTI_AZ).without(Change.Failover.class))
                .isEqualTo(Changes.of(MULTI_AZ));
    }

    @Test
    void an_attribute_is_not_changed_twice() {
        assertThatThrownBy(() -> Changes.of(FAILOVER_ON, FAILOVER_OFF)).isInstanceOf(IllegalArgumentException.class);
    }
}
