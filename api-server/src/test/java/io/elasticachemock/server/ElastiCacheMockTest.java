package io.elasticachemock.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.clock.HeldWall;
import io.elasticachemock.server.clock.ResourceStatus;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElastiCacheMockTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    @Test
    void starts_on_a_free_port_of_loopback() {
        try (ElastiCacheMock one = ElastiCacheMock.start();
                ElastiCacheMock other = ElastiCacheMock.start()) {
            assertThat(one.port()).isPositive().isNotEqualTo(other.port());
            assertThat(one.endpoint()).hasScheme("http").hasHost("127.0.0.1").hasPort(one.port());
            assertThat(one.clock().mode()).isEqualTo(ClockMode.AUTO);
        }
    }

    @Test
    void the_clock_can_be_moved_from_any_thread() {
        try (ElastiCacheMock mock = manual()) {
            IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> mock.clock().advanceBy(Duration.ofSeconds(1))))
                    .toList()
                    .forEach(CompletableFuture::join);
            assertThat(mock.clock().now()).isEqualTo(START.plusSeconds(8));
            assertThat(mock.clock().nextDue()).isEmpty();
        }
    }

    @Test
    void time_can_be_moved_until_a_resource_has_a_status() throws Exception {
        try (ElastiCacheMock mock = manual()) {
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(mock.endpoint())
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(
                                            "Action=CreateReplicationGroup&ReplicationGroupId=orders&NumCacheClusters=1"
                                                    + "&ReplicationGroupDescription=x&CacheNodeType=cache.t4g.small"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            mock.clock().advanceUntil(ResourceStatus.cacheCluster("orders-001", "available"));
            assertThat(mock.clock().now()).isAfter(START);
            Instant available = mock.clock().now();
            mock.clock().advanceUntil(ResourceStatus.replicationGroup("orders", "available"));
            assertThat(mock.clock().now()).isEqualTo(available);
            assertThatThrownBy(() -> mock.clock().advanceUntil(ResourceStatus.snapshot("monday", "available")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("The snapshot 'monday' in us-east-1");
            assertThatThrownBy(() -> ResourceStatus.replicationGroup("orders", "on fire"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("available, modifying");
        }
    }

    @Test
    void what_is_refused_is_thrown_to_the_caller() {
        try (ElastiCacheMock mock = manual()) {
            assertThatThrownBy(() -> mock.clock().advanceTo(START.minusSeconds(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("does not go backwards");
            assertThatThrownBy(() -> mock.clock().advanceUntilNext()).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void time_follows_the_wall_clock_that_it_was_given() {
        HeldWall wall = new HeldWall(START);
        try (ElastiCacheMock mock = ElastiCacheMock.builder()
                .wallClock(wall)
                .clockMode(ClockMode.multiplied(60))
                .start()) {
            wall.move(Duration.ofSeconds(30));
            assertThat(mock.clock().now()).isEqualTo(START.plus(Duration.ofMinutes(30)));
            mock.clock().switchTo(ClockMode.MANUAL);
            wall.move(Duration.ofDays(1));
            assertThat(mock.clock().now()).isEqualTo(START.plus(Duration.ofMinutes(30)));
        }
    }

    @Test
    void reset_begins_again() {
        try (ElastiCacheMock mock = manual()) {
            mock.clock().advanceBy(Duration.ofDays(1));
            mock.reset();
            assertThat(mock.clock().now()).isEqualTo(START);
        }
    }

    @Test
    void close_ends_every_thread_that_it_started_and_frees_the_port() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ElastiCacheMock mock = ElastiCacheMock.start();
        Set<Thread> started = Thread.getAllStackTraces().keySet();
        started.removeAll(before);
        assertThat(started).isNotEmpty();
        try (Socket open = new Socket(InetAddress.getLoopbackAddress(), mock.port())) {
            // One that is answered is accepted: what only waits to be is reset when nobody listens any more.
            open.getOutputStream()
                    .write("HEAD /_mock/health HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(open.getInputStream().read()).isEqualTo('H');
            mock.close();
            assertThat(new String(open.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("TTP/1.1 200");
        }
        for (Thread thread : started) {
            thread.join(20_000);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), mock.port()))
                .isInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> mock.clock().now())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        mock.close();
    }

    @Test
    void the_url_of_one_that_listens_everywhere_leads_to_loopback() {
        try (ElastiCacheMock mock = ElastiCacheMock.builder().host("0.0.0.0").start()) {
            assertThat(mock.endpoint()).hasHost("127.0.0.1");
        }
        assertThat(HostNames.toConnectTo("::")).isEqualTo("[::1]");
        assertThat(HostNames.toConnectTo("::1")).isEqualTo("[::1]");
        assertThat(HostNames.toConnectTo("cache.local")).isEqualTo("cache.local");
    }

    private static ElastiCacheMock manual() {
        return ElastiCacheMock.builder()
                .clockMode(ClockMode.MANUAL)
                .startingAt(START)
                .start();
    }
}
