package io.elasticachemock.server.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept rendered: one answer for each resource that there is, and nothing that reading alone makes grow. */
class KeptAnswersTest {
    private final Mocked mocked = new Mocked();

    @Test
    void reading_brings_no_world_and_no_kept_bytes_into_being() {
        mocked.client.describeReplicationGroups();
        mocked.client.describeCacheClusters();
        mocked.client.describeSnapshots();
        mocked.client.describeEvents();

        assertThat(mocked.simulation.worlds()).isEmpty();
        assertThat(mocked.fragments.bytes()).isZero();
    }

    @Test
    void reading_again_keeps_no_more() {
        mocked.createAvailable("orders", group -> group.numCacheClusters(2));
        readAll();
        long once = mocked.fragments.bytes();

        readAll();

        assertThat(once).isPositive();
        assertThat(mocked.fragments.bytes()).isEqualTo(once);
    }

    @Test
    void changes_keep_no_more() {
        mocked.createAvailable("orders", group -> {});
        readAll();
        long before = mocked.fragments.bytes();

        IntStream.range(0, 10).forEach(i -> {
            mocked.client.modifyReplicationGroup(
                    request -> request.replicationGroupId("orders").replicationGroupDescription("change no. " + i));
            readAll();
        });

        assertThat(mocked.fragments.bytes()).isEqualTo(before);
        assertThat(mocked.describe("orders").description()).isEqualTo("change no. 9");
    }

    @Test
    void groups_that_are_gone_are_forgotten() {
        IntStream.range(0, 300).forEach(i -> {
            mocked.createAvailable("group-" + i, group -> {});
            readAll();
            mocked.client.deleteReplicationGroup(request -> request.replicationGroupId("group-" + i));
            readAll();
            mocked.simulation.advanceUntilIdle();
        });

        assertThat(mocked.client.describeReplicationGroups().replicationGroups())
                .isEmpty();
        assertThat(mocked.fragments.bytes()).isLessThan(66 * 3 * 3000L);
    }

    private void readAll() {
        mocked.client.describeReplicationGroups();
        mocked.client.describeCacheClusters();
        mocked.client.describeCacheClusters(request -> request.showCacheNodeInfo(true));
        mocked.client.describeSnapshots();
    }
}
