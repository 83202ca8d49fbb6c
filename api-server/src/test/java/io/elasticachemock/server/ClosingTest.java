package io.elasticachemock.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClosingTest {
    @Test
    void waits_until_the_server_is_closed() {
        ElastiCacheMock server = ElastiCacheMock.start();
        CountDownLatch closed = new CountDownLatch(1);

        new Closing(
                        () -> {
                            server.close();
                            closed.countDown();
                        },
                        Duration.ofMinutes(1))
                .run();

        assertThat(closed.getCount()).isZero();
    }

    @Test
    @Timeout(30)
    void does_not_wait_for_ever_for_a_server_that_is_busy() {
        CountDownLatch arrived = new CountDownLatch(1);

        new Closing(
                        () -> {
                            try {
                                arrived.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        Duration.ofMillis(20))
                .run();

        assertThat(arrived.getCount()).isOne();
        arrived.countDown();
    }
}
